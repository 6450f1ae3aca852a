/// What a study may be called.
///
/// Names become folders and columns, so they hold nothing that a shell or a path treats specially.
public enum StudyName {
  public static let allowed =
    "letters, digits, \".\", \"_\" and \"-\", beginning with a letter or digit"

  /// Whether a study may be called so.
  public static func isAllowed(_ name: String) -> Bool {
    name.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9._\-]*/) != nil
  }
}

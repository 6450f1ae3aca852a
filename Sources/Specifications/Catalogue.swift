/// The open set of one kind of specification: an array of default values.
///
/// The array is the lookup, the defaults, the help text and the arguments of the contract tests.
/// `Entry` is an existential such as `any Game`.
public struct Catalogue<Entry: Sendable>: Sendable {
  /// What an entry is called in messages, such as "game".
  public let kind: String
  public let entries: [Entry]
  private let specification: @Sendable (Entry) -> any Specification

  /// - Parameter specification: the identity; the language cannot say that every `any Game`
  ///   is an `any Specification`.
  public init(
    kind: String, _ entries: [Entry],
    specification: @escaping @Sendable (Entry) -> any Specification
  ) {
    self.kind = kind
    self.entries = entries
    self.specification = specification
  }

  /// Entries as specifications, for listing.
  public var specifications: [any Specification] { entries.map(specification) }

  /// The entry that a node names: a bare name, or a mapping from the name to settings.
  ///
  /// Nil if anything was added to `problems`.
  public func decode(_ node: Node, path: String, problems: inout [Problem]) -> Entry? {
    let name: String
    let nameMark: SourceMark?
    let settings: Node
    switch node.content {
    case .text(let text):
      (name, nameMark, settings) = (text, node.mark, Node(.null, mark: node.mark))
    case .record(let entries) where entries.count == 1:
      (name, nameMark, settings) = (entries[0].key, entries[0].mark, entries[0].value)
    default:
      problems.append(
        Problem(
          mark: node.mark, path: path,
          fact: .wrongType(
            expected: "the name of a \(kind), or a mapping from one name to its settings",
            found: node.kind)))
      return nil
    }
    guard let entry = entry(named: name) else {
      problems.append(
        Problem(
          mark: nameMark, path: path,
          fact: .unknownName(name, kind: kind, known: specifications.map(\.name))))
      return nil
    }
    let known = problems.count
    let configured = specification(entry).configured(
      by: settings, path: "\(path).\(name)", problems: &problems)
    return problems.count == known ? configured as? Entry : nil
  }

  /// The title if there is one; otherwise the name, followed by the settings that differ from
  /// the catalogue's.
  public func label(of entry: Entry) -> String {
    let value = specification(entry)
    if let title = value.title { return title }
    let defaults = self.entry(named: value.name).map { specification($0).settingDescriptions } ?? []
    let changed = value.settingDescriptions.filter { !defaults.contains($0) }
    guard !changed.isEmpty else { return value.name }
    let settings = changed.map { "\($0.name) \($0.value.replacing("\"", with: ""))" }
    return "\(value.name) (\(settings.joined(separator: ", ")))"
  }

  private func entry(named name: String) -> Entry? {
    entries.first { specification($0).name == name }
  }
}

import Statistics

/// What made a run: the code, the compiler and the machine.
public struct Provenance: Sendable, Hashable {
  /// Nil when the tool was not built in a git checkout.
  public let gitCommit: String?
  /// Whether the checkout had uncommitted changes; nil when unknown.
  public let dirty: Bool?
  /// Of this tool.
  public let version: String
  /// SHA-256, in hexadecimal digits, of the program's instructions and constants: that of another
  /// build differs where the build does anything else, and comments change nothing. Nil when
  /// unknown.
  public let binary: String?
  public let compiler: String
  public let os: String
  public let cpu: String
  public let host: String

  /// What stands for the compiler, system and machine of runs that another tool made.
  public static let unknown = "unknown"

  public init(
    gitCommit: String?, dirty: Bool?, version: String, binary: String?, compiler: String,
    os: String,
    cpu: String, host: String
  ) {
    self.gitCommit = gitCommit
    self.dirty = dirty
    self.version = version
    self.binary = binary
    self.compiler = compiler
    self.os = os
    self.cpu = cpu
    self.host = host
  }

  /// Its part that decides what the code does; nil where another tool made the run.
  public var code: ResultTable.Code? {
    guard compiler != Self.unknown else { return nil }
    return ResultTable.Code(
      version: version, commit: gitCommit, isDirty: dirty, binary: binary, compiler: compiler)
  }
}

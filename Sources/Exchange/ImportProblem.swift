/// One thing that keeps a file from being imported, with what is needed to mend it.
public struct ImportProblem: Error, Sendable, Hashable, CustomStringConvertible {
  public let file: String
  /// From 1; nil where the file as a whole is meant.
  public let line: Int?
  /// What was wrong, and what was expected.
  public let sentence: String

  public init(file: String, line: Int?, _ sentence: String) {
    self.file = file
    self.line = line
    self.sentence = sentence
  }

  public var description: String {
    line.map { "\(file):\($0): \(sentence)" } ?? "\(file): \(sentence)"
  }
}

/// All that is wrong with the files of an import; nothing of them is stored.
public struct ImportFailure: Error, Sendable, CustomStringConvertible {
  private static let shown = 20

  public let problems: [ImportProblem]

  public init(_ problems: [ImportProblem]) { self.problems = problems }

  /// One line per problem, as many as help, and how many more there are.
  public var description: String {
    let lines = problems.prefix(Self.shown).map(\.description)
    let rest = problems.count - lines.count
    return (lines + (rest > 0 ? ["and \(rest) more problems"] : [])).joined(separator: "\n")
  }
}

import Specifications

/// Everything that is wrong with a study file, in the order of its lines.
public struct InvalidStudy: Error, Sendable, Equatable, CustomStringConvertible {
  /// Sorted by place and each only once: an item that a sweep multiplies has its mistakes once.
  public let problems: [Problem]

  /// - Parameter problems: at least one, in any order.
  public init(_ problems: [Problem]) {
    precondition(!problems.isEmpty, "a study without problems is valid")
    var seen: Set<Problem> = []
    self.problems = problems.filter { seen.insert($0).inserted }
      .map { ($0, $0.description) }
      .sorted {
        Self.place($0.0) == Self.place($1.0) ? $0.1 < $1.1 : Self.place($0.0) < Self.place($1.0)
      }
      .map(\.0)
  }

  /// One problem per line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }

  private static func place(_ problem: Problem) -> (String, Int, Int) {
    (problem.mark?.file ?? problem.path, problem.mark?.line ?? 0, problem.mark?.column ?? 0)
  }
}

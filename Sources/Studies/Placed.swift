import Specifications

/// A value of a study file that remembers where it stands, for messages about it.
struct Placed<Value: Sendable>: Sendable {
  let value: Value
  let mark: SourceMark?
  let path: String

  func problem(_ fact: Problem.Fact) -> Problem {
    Problem(mark: mark, path: path, fact: fact)
  }
}

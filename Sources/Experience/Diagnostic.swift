/// Numbers that a learner noted during its latest update, such as one per agent in the order of a
/// sequential update.
public struct Diagnostic: Sendable, Equatable {
  public let name: String
  public let values: [Double]

  public init(_ name: String, _ values: [Double]) {
    self.name = name
    self.values = values
  }
}

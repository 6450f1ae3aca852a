import Specifications

/// When a run counts as a success: its measure is at least the threshold at the last step.
public struct Success: Sendable, Hashable {
  /// The name of a measure.
  public let measure: String
  /// In 0...1, not 0.
  public let threshold: Double

  public init(measure: String = "optimumProbability", threshold: Double = 0.99) {
    self.measure = measure
    self.threshold = threshold
  }

  static let thresholds = Constraint<Double>("above 0 and at most 1") { $0 > 0 && $0 <= 1 }

  /// Nil where the section has no such key or a problem was added.
  init?(in section: Section, problems: inout [Problem]) {
    let keys = ["measure", "threshold"]
    guard let node = section["success"],
      let inner = Section(node.value, path: node.path, known: keys, problems: &problems)
    else { return nil }
    let measure = inner.value("measure", problems: &problems) as Placed<String>?
    let threshold = inner.value("threshold", Self.thresholds, problems: &problems)
    let defaults = Success()
    self.init(
      measure: measure?.value ?? defaults.measure,
      threshold: threshold?.value ?? defaults.threshold)
  }
}

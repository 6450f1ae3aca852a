import Statistics

/// A condition of a study with the seeds it is to be run with.
public struct PlannedCondition: Sendable, Hashable {
  public let condition: ResultTable.Condition
  public let seeds: ClosedRange<Int>

  public init(condition: ResultTable.Condition, seeds: ClosedRange<Int>) {
    self.condition = condition
    self.seeds = seeds
  }
}

/// What the store keeps of a study: its words, its criterion and its plan.
public struct StudyRecord: Sendable, Hashable {
  public let name: String
  public let question: String
  /// The study file, byte for byte.
  public let text: String
  /// A run succeeds when the joint (agent 0) final value of this measure is at least
  /// `successThreshold`.
  public let successMeasure: String
  public let successThreshold: Double
  /// In the order of the study file.
  public let conditions: [PlannedCondition]

  /// - Parameter successThreshold: finite.
  /// - Parameter conditions: each specification once.
  public init(
    name: String, question: String, text: String, successMeasure: String, successThreshold: Double,
    conditions: [PlannedCondition]
  ) {
    precondition(successThreshold.isFinite, "a success threshold is a finite number")
    precondition(
      Set(conditions.map(\.condition.specification)).count == conditions.count,
      "a study plans each condition once")
    self.name = name
    self.question = question
    self.text = text
    self.successMeasure = successMeasure
    self.successThreshold = successThreshold
    self.conditions = conditions
  }
}

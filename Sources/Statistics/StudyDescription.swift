/// The texts that tell the conditions of a study apart.
public enum ConditionAxis: String, Sendable, Hashable, CaseIterable {
  case game, policy, sampler, learner, experiment
}

extension ResultTable.Condition {
  /// The label of one axis; empty where the condition has none.
  public subscript(axis: ConditionAxis) -> String {
    switch axis {
    case .game: game
    case .policy: policy
    case .sampler: sampler
    case .learner: learner
    case .experiment: experiment
    }
  }

  /// Whether runs improve their policies: those with a learner, unless they look at its gradient
  /// alone.
  public var learns: Bool {
    !learner.isEmpty && experiment != "gradient" && !experiment.hasPrefix("gradient (")
  }

  /// The same with another label on one axis, and another specification.
  public func with(
    label: String, of axis: ConditionAxis, specification: String
  ) -> ResultTable.Condition {
    let label = { (own: ConditionAxis) in own == axis ? label : self[own] }
    return ResultTable.Condition(
      game: label(.game), policy: label(.policy), sampler: label(.sampler),
      learner: label(.learner), experiment: label(.experiment), specification: specification)
  }
}

/// What a study asks of its results: how a run is judged, and what is compared with what.
public struct StudyDescription: Sendable, Hashable {
  public let name: String
  /// In prose.
  public let question: String
  /// The measure whose last joint value tells how a run ended.
  public let successMeasure: String
  /// A run succeeds that ends with at least this; nil where the study declares no success.
  public let successThreshold: Double?
  /// What differs between conditions that are compared; all else is equal between them.
  public let compared: ConditionAxis
  /// The label, on the compared axis, of the conditions that differences are taken against.
  public let baseline: String?

  /// - Parameter successThreshold: finite.
  public init(
    name: String, question: String, successMeasure: String, successThreshold: Double?,
    compared: ConditionAxis = .sampler, baseline: String? = nil
  ) {
    precondition(successThreshold?.isFinite ?? true, "a success threshold is a finite number")
    self.name = name
    self.question = question
    self.successMeasure = successMeasure
    self.successThreshold = successThreshold
    self.compared = compared
    self.baseline = baseline
  }
}

import Specifications

/// What the learner noted of its latest update: for learners that update agents in turn, one number
/// per position in the order of that update.
///
/// The first agent of the order is agent 1 here, whichever it is in the game. See `TurnRecord` for
/// what each number is.
public struct UpdateDiagnostics: Measure {
  public let name = "updateDiagnostics"
  public let summary =
    "What a learner notes of its update, such as the variance of weighted advantages by position."
  public let source = "doi 10.1007/s10458-025-09695-8; ratios and line search: Quincunx"
  public let isDefault = false
  public var needsNumberedJointActions: Bool { false }
  public var needsUpdates: Bool { true }

  public var quantities: [String] {
    [
      "advantageVariance", "ratioMean", "ratioMax", "ratioEffectiveSamples", "ratioClippedFraction",
      "ratioTotalVariation", "updateKL", "surrogateGain", "lineSearchTrials",
    ]
  }

  public init() {}

  /// Nothing where the learner notes nothing.
  public func values(at moment: Moment) -> MeasuredValues {
    if moment.diagnostics.isEmpty { return .none }
    return .several(moment.diagnostics.map { .init($0.name, .perAgent($0.values)) })
  }
}

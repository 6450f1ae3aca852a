import Analysis
import Specifications
import Statistics

/// A published value, and the stored runs that should show it again.
///
/// In a study file:
/// ```yaml
/// claims:
///   - source: "Fig. 5, game 19"                # where it is printed
///     where: { game: { noConflict: { index: 19 } }, sampler: maProps }   # one condition
///     mean: optimumProbability                 # or successFraction: 0.99, slope:, verdict: or
///                                              # ratio: [gradientVariance, gradientExactVariance]
///     agent: 0                                 # 0, the default, is the joint policy
///     published: 1.0                           # or { 100: 0.5, 200: 0.8 }, or a verdict
///     runs: 100                                # what it is over, or interval: [0.7, 0.86]
///     readingError: 0.01                       # default 0
///     standardErrors: 4                        # default: by the number of points
///     differs: "the printed payoff is suspect" # known to differ, and why
/// ```
/// Two statistics are of the runs of several conditions at one step (the last, unless there is a
/// `step`), and instead of a published value there may be bounds that must hold:
/// ```yaml
///     rankCorrelation: { measures: [jointTotalVariation, gradientMSE] }
///     slopeAgainst: { setting: game.agents, measure: gradientVariance, step: 64 }
///     between: [0.95, 1.15]
/// ```
/// A claim may hold sweeps, and then is several claims.
public struct Claim: Sendable, Hashable {
  /// What is computed from the runs of the condition.
  public enum Statistic: Sendable, Hashable {
    /// The mean over runs at a step; failed runs are left out.
    case mean(measure: String)
    /// The share of runs whose value at a step is at least the threshold; failed runs have none.
    case successFraction(measure: String, threshold: Double)
    /// The mean over runs of the log-log slope over all recorded steps; see `convergenceRate`.
    case slope(measure: String)
    /// The mean over runs of one measure divided by another at a step, such as a variance by its
    /// closed form; runs that lack one of the values are left out.
    case ratio(measure: String, other: String)
    /// What the errors say of their rate; see `rateAnalysis`. For a distance, of its square.
    case verdict(measure: String)
    /// Spearman's correlation between two measures at a step (nil for the last) over the runs of
    /// all conditions together; runs that lack one of the values are left out.
    case rankCorrelation(measure: String, other: String, step: Int?)
    /// The exponent by which a measure at a step (nil for the last) grows with a setting, of which
    /// every condition has another number; see `ConditionSweep.growth`.
    case slopeAgainst(setting: ConditionKey, measure: String, step: Int?)

    public var measure: String {
      switch self {
      case .mean(let measure), .successFraction(let measure, _), .slope(let measure),
        .ratio(let measure, _), .verdict(let measure), .rankCorrelation(let measure, _, _),
        .slopeAgainst(_, let measure, _):
        measure
      }
    }

    /// Where it is read, if a step is named.
    var step: Int? {
      switch self {
      case .rankCorrelation(_, _, let step), .slopeAgainst(_, _, let step): step
      case .mean, .successFraction, .slope, .ratio, .verdict: nil
      }
    }
  }

  /// What the source says the statistic is.
  public enum Published: Sendable, Hashable {
    /// At the last recorded step; of a slope, over all steps.
    case number(Double)
    /// By increasing step.
    case numbers([Step])
    case verdict(RateVerdict)
    /// Bounds that hold where our whole interval lies between them, or where there is no interval
    /// our value.
    case between(Interval)
    /// What independent draws from uniform play expect at every recorded number of samples.
    case uniformMultinomial(jointActions: Int)
  }

  /// A published value at a step.
  public struct Step: Sendable, Hashable {
    public let step: Int
    public let value: Double
  }

  /// How sure the publication was.
  public enum Precision: Sendable, Hashable {
    case exact
    /// A statistic over this many runs that spread like ours.
    case runs(Int)
    /// Printed with a 95 % interval.
    case interval(Interval)
  }

  /// Where it is printed.
  public let source: String
  /// One, or several whose runs the statistic takes together.
  public let conditions: [ResultTable.Condition]
  public let statistic: Statistic
  /// 0 is the joint policy, 1... the single agents.
  public let agent: Int
  public let published: Published
  public let precision: Precision
  /// How far a value read off a figure may be wrong.
  public let readingError: Double
  /// How many standard errors ours may be away; nil for the default of `ClaimResult`.
  public let standardErrors: Double?
  /// Why the claim is known not to hold; nil if it should hold.
  public let differs: String?
}

extension Claim {
  /// Short texts for people: those of the condition, or what several have in common.
  public var labels: ResultTable.Condition {
    if case .slopeAgainst(let setting, _, _) = statistic,
      let rest = setting.removed(from: conditions[0])
    {
      return rest
    }
    func label(_ axis: ConditionAxis) -> String {
      let labels = conditions.map { $0[axis] }.reduce(into: [String]()) { found, label in
        if !found.contains(label) { found.append(label) }
      }
      guard labels.count > 2 else { return labels.joined(separator: " and ") }
      return "\(labels.count) \(axis == .policy ? "policies" : "\(axis.rawValue)s")"
    }
    return ResultTable.Condition(
      game: label(.game), policy: label(.policy), sampler: label(.sampler),
      learner: label(.learner), experiment: label(.experiment),
      specification: conditions.map(\.specification).joined(separator: "\n"))
  }
}

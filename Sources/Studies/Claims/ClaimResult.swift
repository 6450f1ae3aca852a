import Foundation
import Statistics

/// How a published value compares with the stored runs.
public struct ClaimResult: Sendable, Equatable {
  /// Whether ours is what was published, as far as can be told.
  public enum Verdict: String, Sendable, Hashable {
    /// All points agree.
    case agrees
    case differs
    /// Not every intended run of the condition is stored, done or failed.
    case notRun = "not run"
  }

  /// What is published or ours; its description has four significant digits.
  public enum Value: Sendable, Hashable, CustomStringConvertible {
    case number(Double)
    case rate(RateVerdict)
    case between(Interval)

    public var description: String {
      switch self {
      case .number(let number): String(format: "%.4g", number)
      case .rate(let verdict): verdict.rawValue
      case .between(let bounds): String(format: "%.4g to %.4g", bounds.low, bounds.high)
      }
    }
  }

  /// One published value beside ours.
  public struct Point: Sendable, Equatable {
    /// Nil for slopes and verdicts, which are over all steps.
    public let step: Int?
    public let published: Value
    /// Nil where no run holds the value.
    public let ours: Value?
    /// 95 %: Student's for means and slopes, Wilson's for fractions, Bonett and Wright's for rank
    /// correlations; nil where there is none.
    public let interval: Interval?
    /// Runs that ours is over.
    public let runs: Int
    /// How far the two may lie apart; nil for verdicts, which must be the same, and for bounds.
    public let allowance: Double?
    public let agrees: Bool
  }

  public let claim: Claim
  /// By increasing step; empty if the claim was not run.
  public let points: [Point]
  /// Failed runs of the condition.
  public let failedRuns: Int
  public let verdict: Verdict

  /// Whether a claim agrees that should, or differs that is known to.
  ///
  /// A claim that was not run is not as expected, and neither is a difference that vanished.
  public var asExpected: Bool {
    verdict == (claim.differs == nil ? .agrees : .differs)
  }

  /// The titles of `rows`.
  public static let columns = [
    "source", "condition", "what", "step", "published", "ours", "interval", "runs", "verdict",
  ]

  /// Texts for a table, one row per point, or one for a claim that was not run.
  public var rows: [[String]] {
    let head = [claim.source, conditionText, statisticText]
    guard verdict != .notRun else { return [head + ["", "", "", "", "", verdict.rawValue]] }
    return points.map { point in
      let interval = point.interval.map {
        String(format: "%.4g to %.4g", $0.low, $0.high)
      }
      let verdict: Verdict = point.agrees ? .agrees : .differs
      let failed = failedRuns == 0 ? "" : " (\(failedRuns) failed)"
      return head + [
        point.step.map { String($0) } ?? "", point.published.description,
        point.ours?.description ?? "", interval ?? "", "\(point.runs)\(failed)",
        verdict.rawValue,
      ]
    }
  }

  var conditionText: String {
    let condition = claim.labels
    return [condition.game, condition.sampler, condition.learner].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  var statisticText: String {
    let agent = claim.agent == 0 ? "" : " of agent \(claim.agent)"
    return switch claim.statistic {
    case .mean(let measure): "mean \(measure)\(agent)"
    case .successFraction(let measure, let threshold):
      "share with \(measure)\(agent) ≥ \(threshold)"
    case .slope(let measure): "slope of \(measure)\(agent)"
    case .ratio(let measure, let other): "\(measure)\(agent) / \(other)"
    case .verdict(let measure): "rate of \(measure)\(agent)"
    case .rankCorrelation(let measure, let other, _):
      "rank correlation of \(measure) and \(other)\(agent)"
    case .slopeAgainst(let setting, let measure, _):
      "slope of \(measure)\(agent) against \(setting.text)"
    }
  }
}

import Foundation

/// Claims of one source, statistic and known reason to differ, in one row for a page.
///
/// Of all their points it shows the one that lies farthest from what is published, in units of what
/// is allowed, and says at how many of them ours agrees.
public struct ClaimSummary: Sendable, Equatable {
  /// In the order of the study file; at least one.
  public let results: [ClaimResult]

  /// By the first claim of each.
  public static func summaries(of results: [ClaimResult]) -> [ClaimSummary] {
    var groups: [[ClaimResult]] = []
    for result in results {
      let place = groups.firstIndex { group in
        let claim = group[0].claim
        return claim.source == result.claim.source && claim.differs == result.claim.differs
          && group[0].statisticText == result.statisticText
      }
      if let place { groups[place].append(result) } else { groups.append([result]) }
    }
    return groups.map(ClaimSummary.init)
  }

  /// The titles of `row`.
  public static let columns = [
    "claim", "what", "condition", "step", "published", "ours", "95 %", "runs", "verdict",
  ]

  /// Texts for a table.
  /// - Parameter reason: the number of the note that tells why it is known to differ.
  public func row(reason: Int?) -> [String] {
    let claim = results[0].claim
    let head = [claim.source, results[0].statisticText]
    guard results.allSatisfy({ $0.verdict != .notRun }), let farthest else {
      return head + [conditions, "", "", "", "", "", ClaimResult.Verdict.notRun.rawValue]
    }
    let (result, point) = farthest
    let interval = point.interval.map { String(format: "%.4g to %.4g", $0.low, $0.high) }
    return head + [
      results.count == 1 ? result.conditionText : "\(conditions), farthest \(result.conditionText)",
      point.step.map { String($0) } ?? "", point.published.description,
      point.ours?.description ?? "", interval ?? "", "\(point.runs)",
      verdictText + (reason.map { " (\($0))" } ?? ""),
    ]
  }

  private var conditions: String {
    results.count == 1 ? results[0].conditionText : "\(results.count) conditions"
  }

  private var verdictText: String {
    let points = results.flatMap(\.points)
    let agreeing = points.count(where: \.agrees)
    if points.count == 1 { return agreeing == 1 ? "agrees" : "differs" }
    return agreeing == points.count
      ? "agrees at all \(points.count)" : "differs at \(points.count - agreeing) of \(points.count)"
  }

  private var farthest: (result: ClaimResult, point: ClaimResult.Point)? {
    results.flatMap { result in result.points.map { (result: result, point: $0) } }
      .max { $0.point.distance < $1.point.distance }
  }
}

extension ClaimResult.Point {
  /// From what is published, in units of what is allowed: above 1 where the point differs.
  fileprivate var distance: Double {
    switch (published, ours) {
    case (.number(let published), .number(let ours)):
      let distance = abs(ours - published)
      return distance == 0 ? 0 : distance / (allowance ?? 0)
    case (.between(let bounds), .number(let ours)):
      let ends = [interval?.low ?? ours, interval?.high ?? ours]
      let middle = (bounds.low + bounds.high) / 2
      let reach = ends.map { abs($0 - middle) }.max() ?? 0
      return reach == 0 ? 0 : reach / ((bounds.high - bounds.low) / 2)
    default: return agrees ? 0 : .infinity
    }
  }
}

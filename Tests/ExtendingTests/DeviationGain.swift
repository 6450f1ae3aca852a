import Games
import Policies
import Specifications

@testable import Measures

/// What each agent would gain by its best reply, while the others keep their learned policies.
///
/// Zero for all agents in a Nash equilibrium; the sum over agents is NashConv. In games of one state
/// and one step with known payoffs only.
///
/// Lanctot et al. (2017), arXiv 1711.00832.
public struct DeviationGain: Measure {
  public let name = "deviationGain"
  public let summary = "What each agent would gain by its best reply to the learned policies."
  public let source = "arXiv 1711.00832"
  public let isDefault = false

  public init() {}

  public func values(at moment: Moment) -> MeasuredValues {
    guard let payoffs = moment.environment.payoffs else { return .none }
    let policies = moment.learned.policies(at: 0)
    return .perAgent(
      policies.indices.map { agent in
        let values = payoffs.actionValues(of: agent, under: policies)
        let expected = zip(policies[agent], values).reduce(0) { $0 + $1.0 * $1.1 }
        return values.reduce(expected, max) - expected
      })
  }
}

/// How far the actions drawn in each state lie from a policy, over the states.
public struct PolicySamplingError: Sendable, Equatable {
  /// Each state's divergence weighted by its share of all draws: the usual policy sampling error.
  public let weighted: Double
  /// Mean over the visited states.
  public let unweighted: Double
  /// The worst visited state.
  public let greatest: Double
  /// States with a draw. The others contribute nothing, which is not the same as no error.
  public let visited: Int
}

/// `klDivergence` of each state's actions from the policy there, in nats.
///
/// Infinite, except for `visited`, when an action of probability zero was drawn in some state.
/// - Parameter counts: per state, how often each action was drawn.
/// - Parameter policy: per state, the probabilities of the same actions.
/// - Returns: nil when nothing was drawn in any state.
public func policySamplingError(counts: [[Int]], policy: [[Double]]) -> PolicySamplingError? {
  precondition(counts.count == policy.count, "one distribution per state")
  let total = counts.joined().reduce(0, +)
  guard total > 0 else { return nil }
  var weighted = 0.0
  var sum = 0.0
  var greatest = 0.0
  var visited = 0
  for (counts, probabilities) in zip(counts, policy) {
    let draws = counts.reduce(0, +)
    guard draws > 0 else { continue }
    let divergence = klDivergence(counts: counts, probabilities: probabilities)
    weighted += Double(draws) / Double(total) * divergence
    sum += divergence
    greatest = max(greatest, divergence)
    visited += 1
  }
  return PolicySamplingError(
    weighted: weighted, unweighted: sum / Double(visited), greatest: greatest, visited: visited)
}

/// The divergence of joint actions from independent policies, split by its cause.
///
/// By the chain rule `joint` is the sum of `agents` and `mutualInformation`, up to rounding.
public struct JointSamplingError: Sendable, Equatable {
  /// D(joint fractions ‖ product of the policies), in nats.
  public let joint: Double
  /// D(an agent's own fractions ‖ its policy), per agent.
  public let agents: [Double]
  /// D(joint fractions ‖ product of the agents' own fractions): dependence that chance put into
  /// the draws. The mutual information of two agents, the total correlation of more.
  public let mutualInformation: Double
}

/// Splits the sampling error of joint actions into that of each agent and their dependence.
///
/// Infinite parts stand where an action of probability zero was drawn; the dependence is finite.
/// - Parameter counts: how often each joint action was drawn, the last agent's action varying
///   fastest.
/// - Parameter policies: per agent, the probabilities of its actions.
/// - Returns: nil when nothing was drawn.
///
/// Watanabe (1960), IBM Journal 4:66.
public func jointSamplingError(counts: [Int], policies: [[Double]]) -> JointSamplingError? {
  precondition(
    counts.count == policies.reduce(1) { $0 * $1.count }, "one count per joint action")
  let total = counts.reduce(0, +)
  guard total > 0 else { return nil }
  var agents: [Double] = []
  var fractions: [[Double]] = []
  var stride = counts.count
  for policy in policies {
    stride /= policy.count
    var own = [Int](repeating: 0, count: policy.count)
    for (index, count) in counts.enumerated() { own[index / stride % policy.count] += count }
    agents.append(klDivergence(counts: own, probabilities: policy))
    fractions.append(own.map { Double($0) / Double(total) })
  }
  return JointSamplingError(
    joint: klDivergence(counts: counts, probabilities: product(policies)),
    agents: agents,
    mutualInformation: klDivergence(counts: counts, probabilities: product(fractions)))
}

/// The joint distribution of independent variables, the last one varying fastest.
private func product(_ distributions: [[Double]]) -> [Double] {
  distributions.reduce([1]) { joint, next in joint.flatMap { p in next.map { p * $0 } } }
}

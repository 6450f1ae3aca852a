/// Exact expectations and variances of `Loads` without a list of joint actions.
///
/// With z the vector an agent adds to the loads and z̃ its deviation from its mean μ, the reward
/// minus its mean is Σ_i A_i(a_i) − Σ_{i<j} ⟨ω z̃_i, z̃_j⟩, where A_i is the reward expected of
/// an agent's own action, minus its mean. All these terms are uncorrelated (Hoeffding's
/// decomposition), and the covariance of z_i is diag(E z²) − μ μᵀ since only one component of z
/// differs from zero.
struct LoadModel: OneStepModel {
  let loads: Loads

  func values(under policies: [[Double]]) -> [Double] {
    let value = expectedReward(Totals(loads, kinds(of: policies)))
    return loads.jobs.map { _ in value }
  }

  func logitGradient(under policies: [[Double]]) -> [[Double]] {
    let kinds = kinds(of: policies)
    let totals = Totals(loads, kinds)
    let gradients = kinds.list.map { kind in
      zip(kind.policy, advantages(of: kind, totals)).map { $0 * $1 }
    }
    return kinds.numbers.map { gradients[$0] }
  }

  func rewards(of agent: Int, againstOthersIn actions: [Int]) -> [Double] {
    var state = [Double](repeating: 0, count: loads.servers)
    for other in loads.jobs.indices where other != agent {
      state[actions[other]] += loads.jobs[other] * loads.effects[actions[other]]
    }
    let others = loads.reward(of: state)
    return state.indices.map { others + loads.gain(agent: agent, server: $0, load: state[$0]) }
  }

  func expectedGuidance(
    under policies: [[Double]], _ convention: GuidanceConvention
  ) -> [Double]? {
    let kinds = kinds(of: policies)
    let totals = Totals(loads, kinds)
    let expected = kinds.list.map { kind in
      zip(kind.policy, guidanceMeans(of: kind, totals, convention)).reduce(0) {
        $0 + $1.0 * $1.1
      }
    }
    return kinds.numbers.map { expected[$0] }
  }

  /// Takes a time that grows as servers × the square of the number of kinds of agent: those of one
  /// job size and one policy are computed once.
  func exactVariance(
    of estimator: GradientEstimator, under policies: [[Double]]
  ) -> [Double]? {
    let kinds = kinds(of: policies)
    let totals = Totals(loads, kinds)
    let value = expectedReward(totals)
    let interactions = Interactions(
      loads, kinds, totals, advantages: kinds.list.map { advantages(of: $0, totals) })
    let variances = kinds.list.indices.map { index in
      let kind = kinds.list[index]
      let means = guidanceMeans(of: kind, totals, estimator.convention)
      return interactions.moments(of: index, guidanceMeans: means)
        .variance(of: estimator, value: value, deviation: interactions.rewardDeviation)
    }
    return kinds.numbers.map { variances[$0] }
  }

  private func kinds(of policies: [[Double]]) -> Kinds { Kinds(loads, policies) }

  private func expectedReward(_ totals: Totals) -> Double {
    var value = loads.offset
    for server in 0..<loads.servers {
      let mean = totals.means[server]
      let variance = totals.squares[server] - totals.squaredMeans[server]
      value +=
        loads.slopes[server] * mean - 0.5 * loads.weights[server] * (mean * mean + variance)
    }
    return value
  }

  /// Expected reward of each own action minus its mean.
  private func advantages(of kind: Kind, _ totals: Totals) -> [Double] {
    let gains = (0..<loads.servers).map { server in
      loads.gain(
        agent: kind.agent, server: server, load: totals.means[server] - kind.means[server])
    }
    let mean = zip(kind.policy, gains).reduce(0) { $0 + $1.0 * $1.1 }
    return gains.map { $0 - mean }
  }

  /// Expected guidance of each own action.
  private func guidanceMeans(
    of kind: Kind, _ totals: Totals, _ convention: GuidanceConvention
  ) -> [Double] {
    (0..<loads.servers).map { server in
      let amount = kind.amounts[server]
      let pull = loads.weights[server] * amount
      let load = totals.means[server] - kind.means[server] + amount
      return convention.guidance(
        alignment: pull * (load - loads.reference[server]), square: pull * amount)
    }
  }
}

extension GradientEstimator {
  /// How it reads guidance; any where it reads none.
  var convention: GuidanceConvention {
    switch self {
    case .guidance(let convention, _), .mixture(_, let convention),
      .normalisedMixture(_, let convention):
      convention
    case .shared, .counterfactual: .mid
    }
  }
}

/// Agents of one job size and one policy, and the moments of what one of them adds to each server.
private struct Kind {
  /// The first of them.
  let agent: Int
  var count: Double
  let policy: [Double]
  /// z of each server when chosen, μ = E z and E z².
  let amounts: [Double]
  let means: [Double]
  let squares: [Double]

  init(_ loads: Loads, agent: Int, policy: [Double]) {
    self.agent = agent
    count = 1
    self.policy = policy
    amounts = loads.effects.map { loads.jobs[agent] * $0 }
    means = zip(policy, amounts).map { $0 * $1 }
    squares = zip(means, amounts).map { $0 * $1 }
  }
}

private struct Kinds {
  var list: [Kind] = []
  /// The kind of each agent.
  var numbers: [Int] = []

  init(_ loads: Loads, _ policies: [[Double]]) {
    var known: [[Double]: Int] = [:]
    for (agent, policy) in policies.enumerated() {
      let key = policy + [loads.jobs[agent]]
      if let number = known[key] {
        list[number].count += 1
        numbers.append(number)
      } else {
        known[key] = list.count
        numbers.append(list.count)
        list.append(Kind(loads, agent: agent, policy: policy))
      }
    }
  }
}

/// Sums over all agents, per server.
private struct Totals {
  /// Σ E z, Σ E z² and Σ (E z)².
  var means: [Double]
  var squares: [Double]
  var squaredMeans: [Double]

  init(_ loads: Loads, _ kinds: Kinds) {
    let zeros = [Double](repeating: 0, count: loads.servers)
    (means, squares, squaredMeans) = (zeros, zeros, zeros)
    for kind in kinds.list {
      for server in 0..<loads.servers {
        means[server] += kind.count * kind.means[server]
        squares[server] += kind.count * kind.squares[server]
        squaredMeans[server] += kind.count * kind.means[server] * kind.means[server]
      }
    }
  }
}

/// How the agents' random choices act together on the reward.
private struct Interactions {
  let loads: Loads
  let kinds: Kinds
  let totals: Totals
  /// Per kind A of each own action, and the variance of A.
  let advantages: [[Double]]
  private var advantageVariances: [Double] = []
  /// Σ Var A over all agents.
  private var additiveVariance = 0.0
  /// Cov(z, A) of one agent of a kind is π z A; summed over all agents, per server.
  private var covariances: [Double]
  /// Per kind Σ_j ⟨ω μ, μ_j⟩² over the others, and Σ_j μ_j ⟨ω μ, μ_j⟩ per server.
  private var squaredOverlaps: [Double] = []
  private var overlaps: [[Double]] = []
  /// Per kind Σ_j E ⟨ω z̃, z̃_j⟩² over the others, and that sum over all pairs.
  private var pairVariances: [Double] = []
  private var pairVariance = 0.0
  /// The largest size of what some job adds to the reward when it comes last.
  private var magnitude = 0.0

  /// Zero where the reward varies by no more than rounding, as that of a lone dispatcher.
  var rewardDeviation: Double {
    let deviation = max(0, additiveVariance + pairVariance).squareRoot()
    return deviation > 1e-12 * magnitude ? deviation : 0
  }

  init(_ loads: Loads, _ kinds: Kinds, _ totals: Totals, advantages: [[Double]]) {
    self.loads = loads
    self.kinds = kinds
    self.totals = totals
    self.advantages = advantages
    covariances = [Double](repeating: 0, count: loads.servers)
    for (kind, advantages) in zip(kinds.list, advantages) {
      var variance = 0.0
      for server in 0..<loads.servers {
        let load = totals.means[server] - kind.means[server]
        magnitude = max(magnitude, abs(loads.gain(agent: kind.agent, server: server, load: load)))
        variance += kind.policy[server] * advantages[server] * advantages[server]
        covariances[server] += kind.count * kind.means[server] * advantages[server]
      }
      advantageVariances.append(variance)
      additiveVariance += kind.count * variance
    }
    for kind in kinds.list {
      addOverlaps(of: kind)
      addPairVariance(of: kind)
      pairVariance += kind.count * pairVariances[pairVariances.count - 1] / 2
    }
  }

  private mutating func addOverlaps(of kind: Kind) {
    let weighted = zip(loads.weights, kind.means).map { $0 * $1 }
    var square = 0.0
    var sums = [Double](repeating: 0, count: loads.servers)
    for other in kinds.list {
      let count = other.agent == kind.agent ? other.count - 1 : other.count
      if count == 0 { continue }
      var overlap = 0.0
      for server in 0..<loads.servers { overlap += weighted[server] * other.means[server] }
      square += count * overlap * overlap
      for server in 0..<loads.servers { sums[server] += count * overlap * other.means[server] }
    }
    squaredOverlaps.append(square)
    overlaps.append(sums)
  }

  private mutating func addPairVariance(of kind: Kind) {
    var variance = squaredOverlaps[squaredOverlaps.count - 1]
    for server in 0..<loads.servers {
      let weight = loads.weights[server]
      let squaredMean = kind.means[server] * kind.means[server]
      let others = totals.squares[server] - kind.squares[server]
      let othersSquaredMeans = totals.squaredMeans[server] - squaredMean
      let own = kind.squares[server]
      variance +=
        weight * weight * ((own - squaredMean) * others - own * othersSquaredMeans)
    }
    pairVariances.append(variance)
  }

  func moments(of index: Int, guidanceMeans: [Double]) -> OwnActionMoments {
    let kind = kinds.list[index]
    let advantages = advantages[index]
    // The parts of ⟨ω z̃, Cov(z, A)⟩ and of Var ⟨ω z̃, z̃_j⟩ that do not depend on the own action.
    var shift = 0.0
    var spread = -squaredOverlaps[index]
    for server in 0..<loads.servers {
      let weighted = loads.weights[server] * kind.means[server]
      shift += weighted * othersCovariance(kind, advantages, server)
      spread += weighted * weighted * (totals.squares[server] - kind.squares[server])
    }
    let rest =
      additiveVariance - advantageVariances[index] + pairVariance - pairVariances[index]
    var moments = OwnActionMoments(
      policy: kind.policy, rewardMeans: advantages, rewardVariances: advantages,
      counterfactualVariances: advantages, guidanceMeans: guidanceMeans,
      guidanceVariances: advantages, covariances: advantages)
    for server in 0..<loads.servers {
      let weight = loads.weights[server]
      let mean = kind.means[server]
      let amount = kind.amounts[server]
      let pull = weight * amount
      let squares = totals.squares[server] - kind.squares[server]
      let squaredMeans = totals.squaredMeans[server] - mean * mean
      let overlap = overlaps[index][server]
      let covariance = othersCovariance(kind, advantages, server)
      let variance =
        pull * (pull - 2 * weight * mean) * squares - pull * pull * squaredMeans
        + 2 * pull * overlap + spread
      moments.counterfactualVariances[server] = variance
      moments.rewardVariances[server] = rest - 2 * (pull * covariance - shift) + variance
      moments.guidanceVariances[server] = pull * pull * (squares - squaredMeans)
      // Cov(z_j, ⟨ω z̃, z̃_j⟩) summed over the others, at this server.
      let common = weight * (amount - mean) * squares - pull * squaredMeans + overlap
      moments.covariances[server] = pull * (covariance - common)
    }
    return moments
  }

  /// Σ_j Cov(z_j, A_j) over the others at a server.
  private func othersCovariance(_ kind: Kind, _ advantages: [Double], _ server: Int) -> Double {
    covariances[server] - kind.means[server] * advantages[server]
  }
}

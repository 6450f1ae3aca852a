import ElementaryFunctions

// How much weighting samples by ratios of new to old policies adds to their variance. In sequential
// updates (HAPPO, HATRPO) the agent whose turn it is learns from the advantage times the product of
// the ratios of those who were updated before it: the compound ratio R, of mean 1 under the old
// policies.

/// E[r²] = Σ q²/p of the ratio r = q/p of a new to an old policy, under the old: 1 + χ².
///
/// Infinite where the new policy plays what the old one never did.
/// - Parameters: one probability per action.
public func ratioSecondMoment(from old: [Double], to new: [Double]) -> Double {
  precondition(old.count == new.count, "both policies have the same actions")
  var moment = 0.0
  for (p, q) in zip(old, new) where q > 0 { moment += q * q / p }
  return moment
}

/// E[r²] where the logits of a softmax policy change by Δ: exp(ψ(2Δ) − 2ψ(Δ)) with ψ(Δ) =
/// log Σ π e^Δ.
public func tiltedRatioSecondMoment(_ policy: [Double], logitChanges: [Double]) -> Double {
  precondition(policy.count == logitChanges.count, "one change per action")
  // Only differences of logits matter, and the largest is taken off lest e^Δ overflows.
  let greatest = logitChanges.max() ?? 0
  func partition(_ factor: Double) -> Double {
    zip(policy, logitChanges).reduce(0) {
      $0 + $1.0 * Elementary.exp(factor * ($1.1 - greatest))
    }
  }
  return partition(2) / (partition(1) * partition(1))
}

/// E[r²] where the mean of a normal policy moves by so many standard deviations: e^(d²), which is
/// e^(2 KL).
public func gaussianRatioSecondMoment(shift: Double) -> Double { Elementary.exp(shift * shift) }

/// The largest E[R²] of `agents` ratios within 1 ± `clip`, each of mean 1: (1 + clip²)^agents.
///
/// By the inequality of Bhatia and Davis (2000), Amer. Math. Monthly 107:353; attained by policies
/// of two actions that move from ½ to (1 ± clip)/2.
public func clippedPoliciesRatioBound(clip: Double, agents: Int) -> Double {
  (0..<agents).reduce(1) { bound, _ in bound * (1 + clip * clip) }
}

/// How one agent of two actions changed its policy.
public struct BernoulliRatio: Sendable, Hashable {
  /// Probability of action 1 under the old and the new policy, each strictly between 0 and 1.
  public let old: Double
  public let new: Double

  public init(from old: Double, to new: Double) {
    self.old = old
    self.new = new
  }

  /// The log-odds of action 1 grow by this much.
  public init(from old: Double, logitShift: Double) {
    let odds = Elementary.exp(logitShift)
    self.init(from: old, to: old * odds / (1 - old + old * odds))
  }

  /// The new over the old probability of an action, 0 or 1.
  public func ratio(of action: Int) -> Double {
    action == 1 ? new / old : (1 - new) / (1 - old)
  }

  /// E[r²] = 1 + (q − p)²/(p (1 − p)).
  public var secondMoment: Double { ratioSecondMoment(from: [1 - old, old], to: [1 - new, new]) }

  /// E[min(1, r)²].
  public var clippedSecondMoment: Double {
    let (rest, act) = (min(1, ratio(of: 0)), min(1, ratio(of: 1)))
    return (1 - old) * rest * rest + old * act * act
  }

  /// Probability of an action, 0 or 1, under the old policy weighted by r².
  public func squareTilted(_ action: Int) -> Double {
    // Not one less the other, which loses the digits of a small one.
    let (p, q) = action == 1 ? (old, new) : (1 - old, 1 - new)
    return q * q / p / secondMoment
  }
}

/// The product R of the ratios of several agents of two actions, who act independently.
///
/// All moments are under the old policies. Without agents R is 1.
public struct BernoulliCompoundRatio: Sendable, Hashable {
  public let agents: [BernoulliRatio]

  public init(_ agents: [BernoulliRatio]) { self.agents = agents }

  /// E[R²], exponential in the number of agents; E[R] is 1.
  public var secondMoment: Double { agents.reduce(1) { $0 * $1.secondMoment } }

  /// E[(Π min(1, r))²].
  public var productOfClippedSecondMoment: Double {
    agents.reduce(1) { $0 * $1.clippedSecondMoment }
  }

  /// E[min(1, R)], which is 1 less the total variation between old and new joint policy, and
  /// E[min(1, R)²].
  ///
  /// Nil where the agents' policies differ, where one is deterministic, or where E[R²] exceeds
  /// 10²⁰⁰.
  public var clippedMoments: (mean: Double, second: Double)? {
    guard let first = agents.first else { return (1, 1) }
    guard agents.allSatisfy({ $0 == first }), first.old > 0, first.old < 1, first.new > 0,
      first.new < 1, secondMoment < 1e200
    else { return nil }
    // R ≥ 1 unless more than so many took the action that became less probable.
    let falling = first.new > first.old ? 0 : 1
    let down = Elementary.log(first.ratio(of: falling))
    let up = Elementary.log(first.ratio(of: 1 - falling))
    // Policies may differ by so little that their ratios round to 1.
    guard up > down else { return (1, 1) }
    let most = agents.count - Int((-Double(agents.count) * down / (up - down)).rounded(.up))
    func chance(_ probability: Double) -> Double { falling == 1 ? probability : 1 - probability }
    func more(_ chance: Double) -> Double {
      binomialSurvival(most, trials: agents.count, chance: chance)
    }
    let least = binomialCumulative(most, trials: agents.count, chance: chance(first.old))
    return (
      more(chance(first.new)) + least, secondMoment * more(first.squareTilted(falling)) + least
    )
  }

  /// Mean and variance of R A for an advantage A = Σ c (a − p) + ξ.
  ///
  /// - Parameters:
  ///   - contributions: c of these agents; zero for an advantage that does not depend on them.
  ///   - otherVariance: of all else in the advantage, which is independent of these agents and has
  ///     mean zero: noise, and the actions of agents that were not updated.
  public func weightedAdvantage(
    contributions: [Double], otherVariance: Double
  ) -> (mean: Double, variance: Double) {
    precondition(contributions.count == agents.count, "one contribution per agent")
    // Under the weight R², the actions are independent Bernoulli of the tilted probabilities.
    var mean = 0.0
    var tiltedMean = 0.0
    var tiltedVariance = otherVariance
    for (agent, contribution) in zip(agents, contributions) {
      let tilted = agent.squareTilted(1)
      mean += contribution * (agent.new - agent.old)
      tiltedMean += contribution * (tilted - agent.old)
      tiltedVariance += contribution * contribution * tilted * agent.squareTilted(0)
    }
    let second = secondMoment * (tiltedMean * tiltedMean + tiltedVariance)
    return (mean, second - mean * mean)
  }
}

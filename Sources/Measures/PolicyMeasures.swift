import ElementaryFunctions
import Experience
import Policies
import Specifications

/// Each agent's mean undiscounted return over the episodes that ended in the batch.
public struct EpisodeReturn: Measure {
  public let name = "episodeReturn"
  public let summary = "Mean undiscounted return of the batch's finished episodes, per agent."
  public let source = "Quincunx"

  public init() {}

  public var needsNumberedJointActions: Bool { false }

  /// Nothing where no episode ended. An episode that began in the batch before counts from this
  /// batch's first step on.
  public func values(at moment: Moment) -> MeasuredValues {
    let batch = moment.batch
    let agents = batch.space.agents
    var running = [Double](repeating: 0, count: agents)
    var sums = running
    var episodes = 0
    for step in 0..<batch.count {
      for agent in 0..<agents { running[agent] += batch.reward(of: agent, at: step) }
      guard batch.endings[step] != .none else { continue }
      episodes += 1
      for agent in 0..<agents {
        sums[agent] += running[agent]
        running[agent] = 0
      }
    }
    return episodes == 0 ? .none : .perAgent(sums.map { $0 / Double(episodes) })
  }
}

/// Each agent's entropy under the learned policy in nats, averaged over the batch's observations.
public struct Entropy: Measure {
  public let name = "entropy"
  public let summary = "Entropy of each agent's learned policy in nats, averaged over visits."
  public let source = "Quincunx"

  public init() {}

  public var needsNumberedJointActions: Bool { false }

  public func values(at moment: Moment) -> MeasuredValues {
    let batch = moment.batch
    return .perAgent(
      (0..<batch.space.agents).map { agent in
        batch.counts.mean { observation, _ in
          (0..<batch.space.actionCounts[agent]).reduce(0.0) {
            let p = moment.learned.probability(of: $1, agent: agent, at: observation)
            return p > 0 ? $0 - p * Elementary.log(p) : $0
          }
        }
      })
  }
}

/// D_KL(π_θ‖π_φ) between target and behaviour policy at the end of the batch, over joint actions.
///
/// Infinite, and so not recorded, where the behaviour policy is deterministic.
public struct BehaviourKL: Measure {
  public let name = "behaviourKL"
  public let summary = "KL divergence in nats from the behaviour policy to the target policy."
  public let source = "the quantity that δ limits in arXiv 2508.01049, Algorithm 2"

  public init() {}

  public func values(at moment: Moment) -> MeasuredValues {
    .joint(
      moment.batch.counts.mean { observation, place in
        let target = moment.target.jointProbabilities(at: observation)
        let divergence = zip(target, moment.behaviour[place]).reduce(0.0) {
          let (p, q) = $1
          guard p > 0 else { return $0 }
          return q > 0 ? $0 + p * (Elementary.log(p) - Elementary.log(q)) : .infinity
        }
        return max(divergence, 0)
      })
  }
}

/// The coefficient of ∇ log π_i(a*) in the batch's policy gradient with exact advantages.
///
/// a* is agent i's action in the game's first optimal joint action. Moving probability p towards
/// a* has score 1/p for a*, and −1/(1−p) for every other action, which is −p/(1−p) times the
/// former. Positive: the batch pushes towards the optimum. One-shot games only. Infinite, and so
/// not recorded, where the batch has an action whose probability has underflowed to zero.
public struct OptimalActionGradient: Measure {
  public let name = "optimalActionGradient"
  public let summary = "How far the batch's gradient points to each agent's optimal action."
  public let source = "arXiv 2508.01049, Appendix B"

  public init() {}

  public func values(at moment: Moment) -> MeasuredValues {
    guard let payoffs = moment.environment.payoffs,
      let optimum = payoffs.optimalJointActions.first, moment.batch.count > 0
    else { return .none }
    let space = payoffs.space
    let baseline = payoffs.values(under: Array(moment.target.jointProbabilities(at: 0)))
    return .perAgent(
      (0..<space.agents).map { agent in
        let wanted = space.action(of: agent, in: optimum)
        let probabilities = moment.target.probabilities(of: agent, at: 0)
        let p = probabilities[probabilities.startIndex + wanted]
        // Not 1 - p, which is zero long before the other actions' probabilities are.
        let others = probabilities.enumerated().reduce(0.0) {
          $1.offset == wanted ? $0 : $0 + $1.element
        }
        var sum = 0.0
        for joint in 0..<space.count {
          let count = moment.batch.counts.count(of: joint, at: 0)
          if count == 0 { continue }
          let advantage = payoffs[joint, agent] - baseline[agent]
          if space.action(of: agent, in: joint) == wanted {
            sum += Double(count) * advantage
          } else if others > 0 {
            sum -= Double(count) * advantage * p / others
          } else {
            return .infinity
          }
        }
        return sum / Double(moment.batch.count)
      })
  }
}

import Experience
import Games
import Policies
import Specifications

/// The exact probability that the learned joint policy plays an optimal joint action.
public struct OptimumProbability: Measure {
  public let name = "optimumProbability"
  public let summary = "Exact probability of the optimal joint actions under the learned policy."
  public let source = "the success rate of arXiv 2508.01049, without sampling noise"

  public init() {}

  /// Nothing for games that are not one-shot.
  public func values(at moment: Moment) -> MeasuredValues {
    guard let payoffs = moment.environment.payoffs else { return .none }
    return .joint(
      payoffs.optimalJointActions.reduce(0) {
        $0 + moment.learned.jointProbability(of: $1, at: 0)
      })
  }
}

/// The share of sampled evaluation episodes that reach the game's goal.
public struct EvaluationSuccess: Measure {
  public let name = "evaluationSuccess"
  public let summary = "Share of evaluation episodes of the learned policy that reach the goal."
  public let source = "arXiv 2508.01049: 100 episodes, actions sampled"
  public var episodes = 100

  public init() {}

  public var needsNumberedJointActions: Bool { false }

  public static var settings: [Setting<EvaluationSuccess>] {
    [Setting("episodes", \.episodes, .atLeast(1), "how many episodes are played")]
  }

  public func values(at moment: Moment) -> MeasuredValues {
    var player = Player(moment.environment, chance: moment.evaluationChance)
    var policy = moment.learned
    var actions = moment.evaluationActions
    var joint = [Int](repeating: 0, count: policy.agents)
    var successes = 0
    for _ in 0..<episodes {
      player.restart()
      repeat {
        let observation = player.observe(in: &policy.observations)
        policy.prepare()
        policy.sample(at: observation, into: &joint, using: &actions)
        player.play(joint)
      } while player.ending == .none
      if player.succeeded { successes += 1 }
    }
    return .joint(Double(successes) / Double(episodes))
  }
}

import Experience
import Games
import Networks
import Policies
import Randomness
import Specifications

/// Heterogeneous-agent trust region policy optimisation: agents take natural-gradient steps one after
/// the other, each within a bound on its divergence from its old policy.
///
/// The agent at position m ascends mean of f r Â, with factor f, ratio r and advantage Â as in `HAPPO`.
/// Its step is s √(δ / (½ sᵀ(H + 0.1)s)), where s solves (H + 0.1) s = g by ten conjugate gradients, g
/// is the surrogate's gradient and H the Hessian of the mean divergence. A line search of up to ten
/// trials shortens it until the divergence is below δ, the surrogate gains, and gains more than half
/// of what g promised; if none does, the agent keeps its policy.
public struct HATRPO: SequentialLearner {
  public let name: String
  public let summary: String
  public let source: String

  public var delta = 0.01
  public var divergence = PolicyDivergence.kl
  public var backtracking = 0.8
  public var factor: CompoundFactor
  public var order = UpdateOrder.random
  public var fit = CriticFit()
  public var entropyCoefficient: Double { 0 }

  static let damping = 0.1
  static let conjugateGradients = 10
  static let trials = 10
  static let acceptedShare = 0.5

  public static let hatrpo = HATRPO(
    name: "hatrpo",
    summary:
      "Trust-region steps by one agent after the other, weighed by the ratios of those before.",
    source: "Kuba et al. (2022), arXiv 2109.11251; defaults of HARL", factor: .product)

  public static let clipHatrpo = HATRPO(
    name: "clipHatrpo", summary: "HATRPO with the compound ratio clipped from above at 1.",
    source: "Le and Ta (2025), doi 10.1007/s10458-025-09695-8; defaults of HARL", factor: .clipped)

  private init(name: String, summary: String, source: String, factor: CompoundFactor) {
    self.name = name
    self.summary = summary
    self.source = source
    self.factor = factor
  }

  public static var settings: [Setting<HATRPO>] {
    [
      Setting("delta", \.delta, .above(0), "bound on an agent's mean divergence per update, nats"),
      Setting("divergence", \.divergence, "what is bounded"),
      Setting(
        "backtracking", \.backtracking, .within(0.01...0.99),
        "factor of the step from one trial of the line search to the next"),
      Setting("factor", \.factor, "what weighs the advantages, from the ratios R of agents before"),
      Setting("order", \.order, "in which order the agents are updated"),
    ] + CriticFit.settings.map { $0.within(\.fit) }
  }

  public func update(
    _ target: inout TargetPolicy, _ state: inout SequentialState, with batch: Batch,
    using stream: inout RandomStream
  ) {
    updateInTurn(
      &target, &state, with: batch, weighing: factor, using: &stream
    ) { weighted, turn, _, _ in
      turn.noteVariance()
      let accepted = turn.actor.takeTrustRegionStep(
        weighted: weighted, delta: delta, divergence: divergence, backtracking: backtracking)
      turn.noteLineSearch(accepted: accepted)
    }
  }
}

extension SequentialActor {
  /// Moves to the first acceptable point of the line search along the natural gradient of the mean of
  /// `weighted` times ratio.
  ///
  /// - Returns: the number of the accepted trial, from 1; nil where none was, or where the surrogate
  ///   has no slope, and the policy is the old one.
  mutating func takeTrustRegionStep(
    weighted: [Double], delta: Double, divergence: PolicyDivergence, backtracking: Double
  ) -> Int? {
    let steps = weighted.indices
    computeGradient(at: steps, advantages: weighted, clip: .infinity, entropyCoefficient: 0)
    let slopes = gradient.map { -$0 }
    func product(_ direction: [Double]) -> [Double] {
      zip(curvature(of: divergence, along: direction), direction).map {
        $0 + HATRPO.damping * $1
      }
    }
    let direction = conjugateGradient(
      of: slopes, iterations: HATRPO.conjugateGradients, tolerance: 1e-10, product: product)
    let energy = 0.5 * innerProduct(direction, product(direction))
    guard energy > 0 else { return nil }
    let full = (delta / energy).squareRoot()
    let promised = full * innerProduct(slopes, direction)
    var fraction = 1.0
    for trial in 1...HATRPO.trials {
      move(by: fraction * full, along: direction)
      let gain = meanGain(weighted, steps.map { ratio(at: $0) })
      if meanDivergence(divergence) < delta && gain > 0
        && gain > HATRPO.acceptedShare * fraction * promised
      {
        return trial
      }
      fraction *= backtracking
    }
    restore()
    return nil
  }
}

import Experience
import Games
import Networks
import Policies
import Randomness
import Specifications

/// One agent's turn in a sequential update.
struct SequentialTurn {
  /// From 0 to the number of agents less one.
  let position: Int
  /// The ratios of the agents that had their turn before.
  let compound: CompoundRatio
  var actor: SequentialActor
  fileprivate(set) var record = TurnRecord()
  private var weighted: [Double] = []

  init(position: Int, compound: CompoundRatio, actor: SequentialActor) {
    self.position = position
    self.compound = compound
    self.actor = actor
  }

  /// The advantages times the factors that stand for the ratios, and notes both.
  mutating func weigh(_ advantages: [Double], by factors: [Double]) -> [Double] {
    weighted = zip(factors, advantages).map { $0 * $1 }
    record = TurnRecord(products: compound.products, factors: factors)
    return weighted
  }

  /// Steps of Adam along the surrogate's gradient, over all epochs.
  mutating func ascend(
    _ settings: SurrogateAscent, advantages: [Double], scales: [Double]? = nil, clip: Double,
    maxGradientNorm: Double, with optimiser: inout Adam, using stream: inout RandomStream
  ) {
    var cuts = Minibatches(parts: settings.minibatches, remainder: .dropped)
    var variances: [Double] = []
    for _ in 0..<settings.epochs {
      cuts.epoch(of: weighted.count, using: &stream) { steps in
        variances.append(sampleVariance(steps.map { weighted[$0] }))
        actor.computeGradient(
          at: steps, advantages: advantages, scales: scales, clip: clip,
          entropyCoefficient: settings.entropyCoefficient)
        actor.descend(
          with: &optimiser, learningRate: settings.learningRate, maxGradientNorm: maxGradientNorm)
        return true
      }
    }
    record.advantageVariance = variances.reduce(0, +) / Double(variances.count)
  }

  /// Notes the variance of the weighted advantages where the whole batch is used at once.
  mutating func noteVariance() { record.advantageVariance = sampleVariance(weighted) }

  mutating func noteLineSearch(accepted trial: Int?) {
    record.lineSearchTrials = Double(trial ?? 0)
  }

  /// Reads off what the turn did, and returns the agent's ratios.
  mutating func end() -> [Double] {
    let ratios = actor.ratios()
    record.surrogateGain = meanGain(weighted, ratios)
    record.updateKL = actor.meanDivergence(.kl)
    return ratios
  }
}

/// Mean over the steps of w (r − 1): how much a surrogate gains by ratios r.
func meanGain(_ weighted: [Double], _ ratios: [Double]) -> Double {
  zip(weighted, ratios).reduce(0) { $0 + $1.0 * ($1.1 - 1) } / Double(weighted.count)
}

/// Steps of Adam along a surrogate: the settings of learners that take them.
public struct SurrogateAscent: Sendable {
  public var learningRate = 0.01
  public var epochs = 5
  public var minibatches = 1
  public var clip = 0.2
  public var entropyCoefficient = 0.01

  static let settings: [Setting<SurrogateAscent>] = [
    Setting("learningRate", \.learningRate, .above(0), "Adam's step size for the actors"),
    Setting(
      "epochs", \.epochs, .atLeast(1), "passes of each actor over the batch per update"),
    Setting(
      "minibatches", \.minibatches, .atLeast(1),
      "an actor's steps per pass; a remainder of the batch sits out the pass"),
    Setting("clip", \.clip, .above(0), "ε of the probability ratio, no unit"),
    Setting(
      "entropyCoefficient", \.entropyCoefficient, .atLeast(0), "weight of the entropy bonus"),
  ]
}

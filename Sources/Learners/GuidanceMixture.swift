import Experience
import Games
import Policies
import Specifications

/// How guidance is mixed into advantages: (1 − α) A − α g.
///
/// g is how far an agent's action pushed the state of the system away from its reference. Section
/// 3 of arXiv 2602.20078; whether advantages are normalised first and when the state is read, the
/// paper's sources leave open.
public struct GuidanceMixture: Sendable {
  /// What is divided by its standard deviation over the batch, and centred, before mixing.
  ///
  /// It decides whether the variance of the mixture is bounded in the number of agents N: at a fixed
  /// α < 1 that of an undivided shared reward grows as (1 − α)² N.
  public enum Normalisation: String, SettingChoice {
    case none
    /// The advantages alone.
    case shared
    /// Advantages and guidance.
    case both
  }

  /// What is subtracted from guidance.
  public enum Centre: String, SettingChoice {
    case none
    case batchMean
    /// The mean of the batch's other steps; of a single step, nothing.
    case leaveOneOut
    /// Its expectation under the present policies, of games that know it.
    case exact
  }

  public var alpha = 0.9
  public var finalAlpha = 0.2
  public var updates = 200
  public var convention = GuidanceConvention.mid
  public var normalise: Normalisation
  public var centre = Centre.batchMean

  public init(normalise: Normalisation) { self.normalise = normalise }

  static var settings: [Setting<GuidanceMixture>] {
    [
      Setting("alpha", \.alpha, .within(0...1), "weight α of the guidance in the first update"),
      Setting(
        "finalAlpha", \.finalAlpha, .within(0...1),
        "weight in the last of `updates` and after; equal to alpha where it is fixed"),
      Setting("updates", \.updates, .atLeast(1), "updates over which α changes linearly"),
      Setting(
        "convention", \.convention, "the state of the system that guidance reads; mid is unbiased"),
      Setting("normalise", \.normalise, "what is standardised over the batch before mixing"),
      Setting("centre", \.centre, "what is subtracted from the guidance"),
    ]
  }

  var needsModel: Bool { centre == .exact }

  /// α of the update after so many.
  func alpha(after done: Int) -> Double {
    guard updates > 1 else { return done == 0 ? alpha : finalAlpha }
    return alpha + (finalAlpha - alpha) * Double(min(done, updates - 1)) / Double(updates - 1)
  }

  /// Some agents' guidance in every step of a batch, centred: step by step, the agents within.
  ///
  /// - Parameter expected: of every agent of the game, where guidance is centred by it.
  func guidance(of batch: Batch, agents: Range<Int>, expected: [Double]?) -> [Double] {
    var guidance: [Double] = []
    guidance.reserveCapacity(batch.count * agents.count)
    for step in 0..<batch.count {
      for agent in agents {
        guidance.append(batch.guidance(of: agent, at: step, convention))
      }
    }
    switch centre {
    case .none: break
    case .batchMean: subtractBatchMeans(from: &guidance, agents: agents.count)
    case .leaveOneOut: subtractOthersMeans(from: &guidance, agents: agents.count)
    case .exact:
      guard let expected else { preconditionFailure("the game does not know its guidance") }
      for step in 0..<batch.count {
        for (place, agent) in agents.enumerated() {
          guidance[step * agents.count + place] -= expected[agent]
        }
      }
    }
    return guidance
  }

  /// Mixes guidance into the advantages of the same samples.
  ///
  /// - Parameter agents: the samples are given step by step, so many agents within.
  func mix(_ guidance: [Double], into advantages: inout [Double], agents: Int, updatesDone: Int) {
    let alpha = alpha(after: updatesDone)
    var guidance = guidance
    if normalise != .none { standardise(&advantages, agents: agents) }
    if normalise == .both { standardise(&guidance, agents: agents) }
    for index in advantages.indices {
      advantages[index] = (1 - alpha) * advantages[index] - alpha * guidance[index]
    }
  }

  /// Standardises the numbers of each agent.
  private func standardise(_ numbers: inout [Double], agents: Int) {
    var own = [Double](repeating: 0, count: numbers.count / agents)
    for agent in 0..<agents {
      for step in own.indices { own[step] = numbers[step * agents + agent] }
      Learners.standardise(&own)
      for step in own.indices { numbers[step * agents + agent] = own[step] }
    }
  }
}

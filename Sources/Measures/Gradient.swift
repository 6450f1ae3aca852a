import Learners
import Specifications
import Statistics

/// How far and how noisily the learner estimates its gradient at the policy it has arrived at.
///
/// On batches of their own, as large as the run's and collected the same way, so that the run goes on
/// as if nobody had looked.
public struct Gradient: Measure {
  public let name = "gradient"
  public let summary = "Bias, variance and error of the learner's gradient, now and then in a run."
  public let source = "Quincunx"
  public let isDefault = false
  /// Updates from one evaluation to the next.
  public var every = 10
  /// Batches per evaluation.
  public var batches = 100

  public init() {}

  public static var settings: [Setting<Gradient>] {
    [
      Setting("every", \.every, .atLeast(1), "updates from one evaluation to the next"),
      Setting("batches", \.batches, .atLeast(2), "batches drawn and evaluated each time"),
    ]
  }

  public var needsNumberedJointActions: Bool { false }
  public var needsUpdates: Bool { true }
  public var quantities: [String] { Self.quantityNames }

  /// What is stored under which name: per agent and of all together, unless said otherwise.
  public static let quantityNames = [
    "gradientMean", "gradientVariance", "gradientBias", "gradientSquaredBias", "gradientMSE",
    "gradientCosine", "gradientSign", "gradientReference", "gradientEffectiveSamples",
    // Closed form, where it is known.
    "gradientExactVariance",
    // Of all agents together.
    "gradientRankCorrelation", "gradientReferenceSamples",
  ]

  public func values(at moment: Moment) -> MeasuredValues {
    guard (moment.number + 1) % every == 0, let probe = moment.probe else { return .none }
    return probe.quantities(batches: batches, samples: moment.batch.count)
  }

  /// The quantities of one batch size, ready to be stored.
  ///
  /// - Parameters:
  ///   - samples: steps per batch.
  ///   - paired: the statistics of on-policy batches of as many steps; nil where the batches themselves
  ///     were on-policy.
  ///   - samplingErrors: each batch's joint total variation; empty where it is not known.
  ///   - exactVariance: of one on-policy sample, per agent.
  ///   - referenceSamples: how many samples the reference was estimated from; 0 if it is exact.
  public static func quantities(
    of statistics: GradientStatistics, samples: Int, paired: GradientStatistics?,
    samplingErrors: [Double], exactVariance: [Double]?, referenceSamples: Int
  ) -> [MeasuredValues.Quantity] {
    let (joint, agents) = (statistics.jointSummary, statistics.agentSummaries)
    // Infinite values are not stored.
    func both(
      _ name: String, _ value: (GradientStatistics.Summary) -> Double?
    ) -> [MeasuredValues.Quantity] {
      [
        .init(name, .joint(value(joint) ?? .infinity)),
        .init(name, .perAgent(agents.map { value($0) ?? .infinity })),
      ]
    }
    var quantities =
      both("gradientMean", \.mean) + both("gradientVariance", \.variance)
      + both("gradientBias", \.bias) + both("gradientSquaredBias", \.squaredBias)
      + both("gradientMSE", \.squaredError) + both("gradientCosine", \.cosine)
      + both("gradientSign", \.rightSign) + both("gradientReference", \.reference)
    if let exactVariance {
      let exact = exactVariance.map { $0 / Double(samples) }
      quantities += [
        .init("gradientExactVariance", .joint(exact.reduce(0, +))),
        .init("gradientExactVariance", .perAgent(exact)),
      ]
    }
    // As many on-policy samples would have an error as small.
    func worth(
      _ own: GradientStatistics.Summary, _ paired: GradientStatistics.Summary?
    ) -> Double {
      guard let paired else { return Double(samples) }
      return own.squaredError > 0
        ? Double(samples) * paired.squaredError / own.squaredError : .infinity
    }
    let pairedAgents = paired?.agentSummaries
    quantities += [
      .init("gradientEffectiveSamples", .joint(worth(joint, paired?.jointSummary))),
      .init(
        "gradientEffectiveSamples",
        .perAgent(agents.indices.map { worth(agents[$0], pairedAgents?[$0]) })),
    ]
    let correlation =
      samplingErrors.isEmpty
      ? nil : spearmanCorrelation(samplingErrors, statistics.squaredErrors)
    quantities.append(.init("gradientRankCorrelation", .joint(correlation ?? .infinity)))
    quantities.append(.init("gradientReferenceSamples", .joint(Double(referenceSamples))))
    return quantities
  }
}

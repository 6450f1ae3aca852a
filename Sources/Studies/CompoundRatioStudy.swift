import Specifications

/// How much it adds to the variance of an advantage to weight it by the ratios of new to old policies
/// of the agents who were updated before.
///
/// The agents of `bernoulliTeam` act by the initial policy of the run. The advantage of a joint action
/// is its reward, less the expected one, plus standard normal noise: with benefits of zero it depends
/// on nobody. The first k agents then move to a new policy, and the samples give the variance of the
/// advantage times their compound ratio R, for every k of `preceding`, which is the stored step.
public struct CompoundRatioStudy: ExperimentKind {
  public let name = "compoundRatio"
  public let summary =
    "Advantages are weighted by the policy ratios of more and more agents; nothing is learned."
  public let source = "Quincunx, after arXiv 2606.25526"
  /// Numbers k of agents who were updated before, increasing.
  public var preceding = [1, 2, 3, 4]
  /// Joint actions drawn; all k share them.
  public var samples = 20_000
  /// Every new policy's probability of action 1.
  public var probability = 0.6
  /// Zero for `probability`.
  public var logitShift = 0.0

  public init() {}

  public static let settings: [Setting<CompoundRatioStudy>] = [
    Setting(
      "preceding", \.preceding, .each(.atLeast(1)),
      "numbers of agents who were updated before, increasing"),
    Setting("samples", \.samples, .atLeast(2), "joint actions drawn; all numbers share them"),
    Setting(
      "probability", \.probability, Constraint("above 0 and below 1") { $0 > 0 && $0 < 1 },
      "every new policy's probability of action 1"),
    Setting(
      "logitShift", \.logitShift, .within(-20...20),
      "what the log-odds of action 1 grow by, instead of moving to probability; 0 for that"),
  ]

  public var inconsistencies: [String] {
    zip(preceding, preceding.dropFirst()).allSatisfy(<)
      ? [] : ["preceding must increase strictly"]
  }

  public var experiment: Experiment { .compoundRatio(self) }
  public var hasDefaultMeasures: Bool { false }

  /// - `ratioVariance`: sample variance of R A, with `ratioExactVariance`.
  /// - `clippedRatioVariance`: of min(1, R) A, with `clippedRatioExactVariance`, where the first k
  ///   policies are equal and the advantage depends on nobody.
  /// - `productOfClippedRatiosVariance`: of Π min(1, r) A, and where the advantage depends on nobody
  ///   `productOfClippedRatiosExactVariance`.
  /// - `ratioEffectiveSamples`: (Σ R)²/Σ R².
  /// - `ratioReliable`: 1 where there are at least 100 E[R²] samples, 0 where the sample variance of
  ///   R A is likely too small because large R are rare.
  /// - `ratioMax`: the largest R.
  /// - `ratioTotalVariation`: the mean of max(0, R − 1), an estimate of the total variation between old
  ///   and new policy of the k agents, and `ratioExactTotalVariation` where their policies are equal.
  public var quantities: [String] {
    [
      "ratioVariance", "clippedRatioVariance", "productOfClippedRatiosVariance",
      "ratioExactVariance", "clippedRatioExactVariance", "productOfClippedRatiosExactVariance",
      "ratioEffectiveSamples", "ratioReliable", "ratioMax", "ratioTotalVariation",
      "ratioExactTotalVariation",
    ]
  }
}

import Randomness

/// How an error falls with the number of samples m, from independent runs: slopes, laws, a floor
/// and what they say together.
public struct RateAnalysis: Sendable, Equatable {
  public let scale: ErrorScale
  /// See `RateVerdict.margin`.
  public let margin: Double
  public let confidence: Double
  /// Of the floor's bootstrap.
  public let resamples: Int
  /// Runs given, usable or not.
  public let runs: Int
  /// The mean over runs at every m.
  public let checkpoints: [RateCheckpoint]
  /// One slope per run and their mean.
  public let slope: ConvergenceRate
  /// One line through the points of all runs; nil without a slope, or for more than 5000 points.
  public let pooled: LogLogRegression?
  /// The laws fitted to the mean over runs, at the checkpoints where that is positive and finite.
  public let candidates: [DecayCandidate]
  /// Of the best law with a floor; nil when none has an AICc or fits to rounding.
  public let floor: FloorEstimate?
  /// An index into `candidates`; nil for fewer than four checkpoints, or for a single m.
  public let chosen: Int?
  public let residuals: RateResiduals?
  public let judgement: RateJudgement

  /// Powers of ten between the least and the greatest fitted m.
  public var decades: Double? {
    let fitted = checkpoints.filter(\.isFitted).map(\.m)
    guard let least = fitted.min(), let greatest = fitted.max(), least < greatest else {
      return nil
    }
    return logOfTen(greatest / least)
  }

  public var law: DecayCandidate? { chosen.map { candidates[$0] } }
}

/// The error over runs at one m.
public struct RateCheckpoint: Sendable, Hashable {
  public let m: Double
  /// Exact hits of the target count as 0; nil unless every run has a finite error here.
  public let mean: Double?
  /// Of the mean, from the spread of runs; nil for fewer than two runs, or without a mean.
  public let standardError: Double?
  /// Runs whose error is exactly 0.
  public let zeros: Int
  /// Runs whose error is infinite, undefined or was not recorded.
  public let unusable: Int

  /// Whether laws are fitted here.
  public var isFitted: Bool { (mean ?? 0) > 0 }
}

/// A floor c that the error tends to, with intervals over resamples of whole runs.
public struct FloorEstimate: Sendable, Equatable {
  /// The best law with a floor, by AICc; its index in the candidates.
  public let candidate: Int
  public let value: Double
  /// Nil for fewer than five runs, or runs that do not differ.
  public let interval: Interval?
  /// Of the fitted error at the greatest m: 0...1.
  public let share: Double
  /// Slope −p of a m^(−p) + c, with all three free; nil for fewer than five checkpoints.
  public let slope: Double?
  /// Over the same resamples, for a preferred floor only; from the scatter of checkpoints where
  /// runs do not differ.
  public let slopeInterval: Interval?
  /// Least AICc of all laws, or the simplest to fit to rounding.
  public let isPreferred: Bool
  /// Whether it changes the local slope at the greatest m by more than the margin: a lesser one
  /// cannot be told from terms beyond the leading one.
  public let isMaterial: Bool

  /// Preferred, material, and with an interval above 0 where there is one.
  public var isSupported: Bool { isPreferred && isMaterial && (interval?.low ?? 1) > 0 }
}

/// Where the chosen law leaves the means over runs.
public struct RateResiduals: Sendable, Equatable {
  /// Per fitted checkpoint: m, ln(mean/law), and that over the mean's relative standard error
  /// (nil where runs do not differ).
  public struct Point: Sendable, Hashable {
    public let m: Double
    public let logarithmic: Double
    public let standardised: Double?
  }

  public let points: [Point]
  /// Index of the greatest standardised residual; nil where there is none.
  public let largest: Int?
  /// Student's two-sided p of it with n − 1 degrees of freedom for n runs, times the number of
  /// checkpoints.
  public let bonferroniP: Double?

  /// As in `++−−+`; 0 where the law leaves nothing.
  public var signs: String {
    points.map { $0.logarithmic > 0 ? "+" : $0.logarithmic < 0 ? "−" : "0" }.joined()
  }
}

/// The verdict with what it rests on.
public struct RateJudgement: Sendable, Hashable {
  /// Which interval the verdict was read off.
  public enum Basis: String, Sendable, Hashable {
    /// Student's interval of the runs' slopes.
    case slopes
    /// The slope of the law with a floor, which is supported.
    case floor
    /// A floor is preferred but its interval reaches 0: both intervals together.
    case slopesOrFloor
    /// Runs do not differ in slope: the scatter of checkpoints about the law.
    case scatter
    /// The law is met to rounding.
    case exact

    // Without a verdict:
    case noRuns
    /// No checkpoint has a positive finite error in two places.
    case noErrors
    /// One run has a slope, and nothing to compare it with.
    case oneRun
    /// A floor is preferred, and fewer than five runs give its exponent no interval.
    case fewRunsForFloor
    /// Runs do not differ, and there are too few checkpoints for a scatter.
    case fewCheckpoints
  }

  public let verdict: RateVerdict?
  /// The slope judged, negative where the error falls.
  public let slope: Double?
  public let interval: Interval?
  public let basis: Basis
}

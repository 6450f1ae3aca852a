import ElementaryFunctions

/// A law fitted to a curve, beside others on the same scale.
public struct DecayCandidate: Sendable, Equatable {
  public let law: DecayLaw
  /// Of ln y; nil when there are not more points than free quantities.
  public let fit: DecayFit?
  /// AIC corrected for few points; nil for n ≤ k + 1, where k counts the variance.
  public let aicc: Double?
  /// Nil without a fit.
  public let bic: Double?
  /// exp(−½ (AICc − least AICc)), with sum one over the laws that have an AICc.
  public let weight: Double?

  /// Whether the law leaves no more than rounding.
  public var isExact: Bool { fit.map { $0.residualRootMeanSquare <= DecayFit.resolution } ?? false }
}

/// The six laws of `DecayLaw.candidates`, all fitted to ln y.
///
/// The residual variance is taken to be at least `DecayFit.resolution` squared: a curve on a law
/// has an unbounded likelihood under every law that contains it, and so the one with the fewest
/// free quantities is preferred. The criteria count points as independent. The points of a mean
/// over runs are not when a run's checkpoints share draws, so they propose a law; whether it holds
/// is for the spread of runs to say.
/// - Parameter m: positive, one per error.
/// - Parameter error: positive.
///
/// Hurvich and Tsai (1989); Burnham and Anderson (2002) for the weights.
public func decayCandidates(m: [Double], error: [Double], scale: ErrorScale) -> [DecayCandidate] {
  let laws = DecayLaw.candidates(scale)
  let fits = laws.map { logarithmicDecay(m: m, error: error, law: $0) }
  let n = Double(m.count)
  let criteria = fits.map { fit -> (aicc: Double?, bic: Double)? in
    guard let fit else { return nil }
    let variance = max(fit.residualSquares / n, DecayFit.resolution * DecayFit.resolution)
    let deviance = n * (Elementary.log(2 * .pi) + Elementary.log(variance) + 1)
    let k = Double(fit.parameters)
    let free = n - k - 1
    return (
      aicc: free > 0 ? deviance + 2 * k + 2 * k * (k + 1) / free : nil,
      bic: deviance + k * Elementary.log(n)
    )
  }
  let least = criteria.compactMap { $0?.aicc }.min() ?? 0
  let weights = criteria.map { $0?.aicc.map { Elementary.exp((least - $0) / 2) } }
  let total = weights.reduce(0.0) { $0 + ($1 ?? 0) }
  return laws.indices.map { index in
    DecayCandidate(
      law: laws[index], fit: fits[index], aicc: criteria[index]?.aicc, bic: criteria[index]?.bic,
      weight: weights[index].map { $0 / total })
  }
}

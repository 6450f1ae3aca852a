import ElementaryFunctions

/// A falling law of an error y in the number of samples m, fitted by least squares.
///
/// Fits of ln y suppose multiplicative errors, fits of y additive ones. Criteria of the two
/// kinds may be compared only through `logLikelihoodOfErrors`.
public struct DecayFit: Sendable, Equatable {
  /// y = a · m^(−exponent) + floor.
  public let a: Double
  public let exponent: Double
  /// 0 in a law without one.
  public let floor: Double
  /// Estimated quantities, the residual variance among them.
  public let parameters: Int
  public let points: Int
  /// Of ln y or of y, whichever was fitted.
  public let residualSquares: Double
  /// Sum of ln y in a fit of ln y, otherwise 0.
  let jacobian: Double

  /// Greatest normal log-likelihood, −n/2 (ln 2π + ln(residual squares/n) + 1), of what was
  /// fitted; nil for a perfect fit, whose likelihood is unbounded.
  public var logLikelihood: Double? {
    guard residualSquares > 0 else { return nil }
    let n = Double(points)
    return -n / 2 * (Elementary.log(2 * .pi) + Elementary.log(residualSquares / n) + 1)
  }

  /// The same as a density of y: less the sum of ln y when ln y was fitted.
  public var logLikelihoodOfErrors: Double? { logLikelihood.map { $0 - jacobian } }

  /// 2 k − 2 ln L for k parameters; nil for a perfect fit. Akaike (1974).
  public var aic: Double? { logLikelihood.map { 2 * Double(parameters) - 2 * $0 } }

  /// `aic` + 2 k (k + 1)/(n − k − 1); nil also for n ≤ k + 1. Hurvich and Tsai (1989).
  public var aicc: Double? {
    let k = Double(parameters)
    let free = Double(points) - k - 1
    return free > 0 ? aic.map { $0 + 2 * k * (k + 1) / free } : nil
  }

  /// k ln n − 2 ln L; nil for a perfect fit. Schwarz (1978).
  public var bic: Double? {
    logLikelihood.map { Double(parameters) * Elementary.log(Double(points)) - 2 * $0 }
  }
}

/// Fit of ln y = ln a − p ln m with the exponent p given, or free when nil.
/// - Parameter m: positive, one per error.
/// - Parameter error: positive; leave exact hits out before, and say how many.
/// - Returns: nil for fewer than two points (three when p is free), or for a single m when p is
///   free.
public func logarithmicDecay(m: [Double], error: [Double], exponent: Double?) -> DecayFit? {
  requireErrors(m, error)
  precondition(error.allSatisfy { $0 > 0 }, "a fit on logarithmic scale needs positive errors")
  let x = m.map { Elementary.log($0) }
  let y = error.map { Elementary.log($0) }
  let jacobian = compensatedSum(y)
  guard let exponent else {
    guard x.count > 2, let fit = CentredLine(x: x, y: y) else { return nil }
    return DecayFit(
      a: Elementary.exp(fit.centreY - fit.slope * fit.centreX), exponent: -fit.slope, floor: 0,
      parameters: 3, points: x.count, residualSquares: fit.residualSquares, jacobian: jacobian)
  }
  let scaled = zip(x, y).map { $1 + exponent * $0 }
  guard x.count > 1, let centre = mean(scaled) else { return nil }
  return DecayFit(
    a: Elementary.exp(centre), exponent: exponent, floor: 0, parameters: 2, points: x.count,
    residualSquares: compensatedSum(scaled.map { ($0 - centre) * ($0 - centre) }),
    jacobian: jacobian)
}

/// What a law on the scale of the errors tends to for many samples.
public enum DecayFloor: Sendable {
  case zero
  case free
  /// Free but not negative: zero where the free one is negative.
  case nonNegative
}

/// Fit of y = a m^(−p) + floor with the exponent p given, or free in 0.05...6 when nil.
///
/// A constant floor changes the exponent of a fit without one, so fit both. A free exponent is
/// searched in steps of 0.01 and then found as the root of the derivative.
/// - Parameter m: positive, one per error.
/// - Parameter error: finite.
/// - Returns: nil when there are not more points than a, p and floor that are free, when m does
///   not vary as far as needed, or when the best exponent lies at an end of its range.
public func additiveDecay(
  m: [Double], error: [Double], exponent: Double?, floor: DecayFloor
) -> DecayFit? {
  requireErrors(m, error)
  if floor == .nonNegative {
    // At a given exponent the squares are convex in a and the floor, so zero is then the best.
    guard let free = additiveDecay(m: m, error: error, exponent: exponent, floor: .free) else {
      return nil
    }
    return free.floor >= 0
      ? free : additiveDecay(m: m, error: error, exponent: exponent, floor: .zero)
  }
  let profile = DecayProfile(m: m, error: error, hasFloor: floor == .free)
  let parameters = (exponent == nil ? 1 : 0) + (floor == .free ? 3 : 2)
  guard m.count >= parameters, let p = exponent ?? profile.bestExponent(), let fit = profile.fit(p)
  else { return nil }
  return DecayFit(
    a: fit.a, exponent: p, floor: fit.floor, parameters: parameters, points: m.count,
    residualSquares: fit.squares, jacobian: 0)
}

/// The best a and floor at any exponent.
private struct DecayProfile {
  let logarithms: [Double]
  let error: [Double]
  let hasFloor: Bool

  init(m: [Double], error: [Double], hasFloor: Bool) {
    logarithms = m.map { Elementary.log($0) }
    self.error = error
    self.hasFloor = hasFloor
  }

  struct Fit {
    let a: Double
    let floor: Double
    let squares: Double
    /// Half the derivative of `squares` in the exponent.
    let derivative: Double
  }

  func fit(_ p: Double) -> Fit? {
    let z = logarithms.map { Elementary.exp(-p * $0) }
    let a: Double
    let floor: Double
    let residuals: [Double]
    if hasFloor {
      guard let line = CentredLine(x: z, y: error) else { return nil }
      (a, floor) = (line.slope, line.centreY - line.slope * line.centreX)
      residuals = line.residuals
    } else {
      let squares = compensatedSum(z.map { $0 * $0 })
      guard squares > 0 else { return nil }
      let slope = compensatedSum(zip(z, error).map { $0 * $1 }) / squares
      (a, floor) = (slope, 0)
      residuals = zip(z, error).map { $1 - slope * $0 }
    }
    let squares = compensatedSum(residuals.map { $0 * $0 })
    guard squares.isFinite else { return nil }
    // a and the floor are optimal, so only the exponent's own effect on the residuals counts.
    let terms = z.indices.map { residuals[$0] * a * z[$0] * logarithms[$0] }
    return Fit(a: a, floor: floor, squares: squares, derivative: compensatedSum(terms))
  }

  func bestExponent() -> Double? {
    let exponents = (5...600).map { Double($0) / 100 }
    let squares = exponents.map { fit($0)?.squares ?? .infinity }
    guard let best = squares.indices.min(by: { squares[$0] < squares[$1] }),
      best > 0, best < squares.count - 1
    else { return nil }
    var low = exponents[best - 1]
    var high = exponents[best + 1]
    guard let falling = fit(low), let rising = fit(high), falling.derivative < 0,
      rising.derivative > 0
    else { return nil }
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high, let fit = fit(middle) else { return middle }
      if fit.derivative < 0 { low = middle } else { high = middle }
    }
  }
}

/// Akaike weights of fits to the same values: exp(−½ (AIC − least AIC)), with sum one.
/// - Returns: nil when a fit has no AIC, or for no fits.
public func akaikeWeights(_ fits: [DecayFit]) -> [Double]? {
  let criteria = fits.compactMap(\.aic)
  guard criteria.count == fits.count, let least = criteria.min() else { return nil }
  let weights = criteria.map { Elementary.exp((least - $0) / 2) }
  let total = compensatedSum(weights)
  return weights.map { $0 / total }
}

/// Tests of a law with one parameter fewer inside a wider one.
public struct NestedTest: Sendable, Equatable {
  /// n ln(narrow residual squares / wide residual squares).
  public let likelihoodRatio: Double
  /// Upper tail of chi-square with one degree of freedom, right for many points.
  public let likelihoodRatioP: Double
  public let f: Double
  /// Upper tail of F with 1 and n − (free quantities of the wide law) degrees of freedom: exact
  /// for linear laws and normal errors.
  public let fP: Double
}

/// Likelihood-ratio and F test of `narrow` within `wide`.
/// - Parameter narrow: a special case of `wide` with one parameter fewer, fitted to the same
///   values on the same scale.
/// - Returns: nil when the wide law fits perfectly or leaves no degree of freedom.
public func nestedTest(narrow: DecayFit, wide: DecayFit) -> NestedTest? {
  precondition(
    narrow.points == wide.points && narrow.parameters + 1 == wide.parameters,
    "the laws differ by one parameter")
  // The variance counts as a parameter but costs no degree of freedom.
  let freedom = wide.points - (wide.parameters - 1)
  guard wide.residualSquares > 0, freedom > 0 else { return nil }
  let excess = max(narrow.residualSquares - wide.residualSquares, 0)
  let ratio =
    Double(wide.points) * max(Elementary.log(narrow.residualSquares / wide.residualSquares), 0)
  let f = excess / (wide.residualSquares / Double(freedom))
  return NestedTest(
    likelihoodRatio: ratio,
    likelihoodRatioP: chiSquareSurvival(ratio, degreesOfFreedom: 1),
    f: f, fP: fSurvival(f, numerator: 1, denominator: Double(freedom)))
}

private func requireErrors(_ m: [Double], _ error: [Double]) {
  precondition(m.count == error.count, "one error per m")
  precondition(m.allSatisfy { $0 > 0 && $0.isFinite }, "m must be positive")
  precondition(error.allSatisfy(\.isFinite), "an error must be finite")
}

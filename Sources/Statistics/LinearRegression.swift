/// A least-squares line y = intercept + slope · x.
///
/// Errors, interval and test take the variance of a point of unit weight from the residuals;
/// they are nil for two points, which leave none.
public struct LinearRegression: Sendable, Equatable {
  public let points: Int
  public let slope: Double
  public let intercept: Double
  public let slopeError: Double?
  public let interceptError: Double?
  /// Student's interval for the slope, n − 2 degrees of freedom.
  public let slopeInterval: Interval?
  /// The slope in standard errors; nil also for a perfect fit.
  public let t: Double?
  /// Two-sided, of slope 0; nil also for a perfect fit.
  public let p: Double?
  /// Share of the (weighted) variance of y about its mean; nil when y is constant.
  public let rSquared: Double?
  /// (Weighted) residual sum of squares.
  public let residualSquares: Double
  public let residualDeviation: Double?
  /// What the weights say when each is one over the known variance of its point.
  public let knownVariance: KnownVariance

  /// Normal errors of a line whose points have known variances, and a test of these variances.
  public struct KnownVariance: Sendable, Equatable {
    public let slopeError: Double
    public let slopeInterval: Interval
    /// Weighted residual sum of squares against chi-square with `degreesOfFreedom`.
    public let chiSquare: Double
    public let degreesOfFreedom: Int
    /// Upper tail; nil without degrees of freedom.
    public let p: Double?
  }
}

/// Ordinary or weighted least squares for a straight line.
///
/// Computed about the (weighted) means, so a large offset of x or y costs few digits.
/// - Parameter x: finite, as is `y`, one of each per point.
/// - Parameter weights: positive and finite, one per point; equal when left out.
/// - Returns: nil unless two points with different x are given, or when a sum is not finite.
///
/// Draper and Smith (1998), Applied Regression Analysis, chapters 1 and 9.
public func linearRegression(
  x: [Double], y: [Double], weights: [Double]? = nil, confidence: Double = 0.95
) -> LinearRegression? {
  let tail = tailProbability(confidence: confidence)
  guard let line = CentredLine(x: x, y: y, weights: weights) else { return nil }
  let n = x.count
  let slope = line.slope
  let intercept = line.centreY - slope * line.centreX

  var scale: Double?
  var slopeError: Double?
  var interceptError: Double?
  var slopeInterval: Interval?
  var t: Double?
  var p: Double?
  if n > 2 {
    let freedom = Double(n - 2)
    let deviation = (line.residualSquares / freedom).squareRoot()
    let error = deviation / line.squaresX.squareRoot()
    let reach = -studentQuantile(tail, degreesOfFreedom: freedom) * error
    scale = deviation
    slopeError = error
    interceptError =
      deviation
      * (1 / line.totalWeight + line.centreX * line.centreX / line.squaresX).squareRoot()
    slopeInterval = Interval(low: slope - reach, high: slope + reach)
    if error > 0 {
      let ratio = slope / error
      t = ratio
      p = 2 * studentCumulative(-abs(ratio), degreesOfFreedom: freedom)
    }
  }

  let knownError = 1 / line.squaresX.squareRoot()
  let knownReach = normalReach(confidence: confidence) * knownError
  return LinearRegression(
    points: n, slope: slope, intercept: intercept, slopeError: slopeError,
    interceptError: interceptError, slopeInterval: slopeInterval, t: t, p: p,
    rSquared: line.squaresY > 0 ? 1 - line.residualSquares / line.squaresY : nil,
    residualSquares: line.residualSquares, residualDeviation: scale,
    knownVariance: LinearRegression.KnownVariance(
      slopeError: knownError,
      slopeInterval: Interval(low: slope - knownReach, high: slope + knownReach),
      chiSquare: line.residualSquares, degreesOfFreedom: n - 2,
      p: n > 2 ? chiSquareSurvival(line.residualSquares, degreesOfFreedom: Double(n - 2)) : nil))
}

/// The sums of a weighted straight-line fit about its means.
struct CentredLine {
  let totalWeight: Double
  let centreX: Double
  let centreY: Double
  let squaresX: Double
  let squaresY: Double
  let slope: Double
  /// x less its mean, and what the line leaves of y, per point.
  let offsets: [Double]
  let residuals: [Double]
  let residualSquares: Double

  /// Nil unless x takes two different values and every sum is finite.
  init?(x: [Double], y: [Double], weights: [Double]? = nil) {
    let weights = weights ?? [Double](repeating: 1, count: x.count)
    precondition(x.count == y.count && x.count == weights.count, "one y and weight per x")
    precondition(weights.allSatisfy { $0 > 0 && $0.isFinite }, "weights must be positive")
    guard let least = x.min(), let greatest = x.max(), least < greatest else { return nil }
    func sum(_ term: (Int) -> Double) -> Double { compensatedSum(x.indices.map(term)) }
    let total = sum { weights[$0] }
    let centreX = sum { weights[$0] * x[$0] } / total
    let centreY = sum { weights[$0] * y[$0] } / total
    let dx = x.map { $0 - centreX }
    let dy = y.map { $0 - centreY }
    let squaresX = sum { weights[$0] * dx[$0] * dx[$0] }
    let products = sum { weights[$0] * dx[$0] * dy[$0] }
    let slope = products / squaresX
    let residuals = x.indices.map { dy[$0] - slope * dx[$0] }
    let residualSquares = sum { weights[$0] * residuals[$0] * residuals[$0] }
    guard slope.isFinite, residualSquares.isFinite else { return nil }
    totalWeight = total
    self.centreX = centreX
    self.centreY = centreY
    self.squaresX = squaresX
    squaresY = sum { weights[$0] * dy[$0] * dy[$0] }
    self.slope = slope
    offsets = dx
    self.residuals = residuals
    self.residualSquares = residualSquares
  }
}

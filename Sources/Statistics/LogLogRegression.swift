/// One line through the points of all runs on logarithmic scale, with the errors of its slope
/// under several assumptions.
///
/// `convergenceRate`, which summarises the runs' own slopes, is the one to print; the classical
/// error here takes the points of a run for independent and is far too small for long runs.
public struct LogLogRegression: Sendable, Equatable {
  /// The line with its classical error: ln error on ln m.
  public let line: LinearRegression
  /// Runs with at least one usable point.
  public let clusters: Int
  /// Sandwich error over runs without a correction (CR0); nil for fewer than two runs.
  public let clusterError: Double?
  /// The same times √(G/(G − 1) · (N − 1)/(N − 2)) for G runs and N points (CR1); nil where
  /// that is, and for two points.
  public let correctedClusterError: Double?
  /// Student's interval from `correctedClusterError` with G − 1 degrees of freedom.
  public let clusterInterval: Interval?
  /// Error that allows for unequal variances, each residual divided by one less its leverage
  /// (HC3); nil when a point alone determines the line.
  public let hc3: Double?
  /// Median of the slopes of all pairs of points with different m.
  public let theilSen: Double
}

/// Regression of ln error on ln m over the points of all runs together.
///
/// Points whose error is not positive and finite are left out, as in `logLogSlope`.
/// - Parameter m: positive numbers of samples.
/// - Parameter runs: each run's errors at the `m`.
/// - Returns: nil unless two points with different m are left.
///
/// Liang and Zeger (1986), Biometrika 73:13, for the clusters; MacKinnon and White (1985) for
/// HC3; Sen (1968) for the median of slopes.
public func logLogRegression(
  m: [Double], runs: [[Double]], confidence: Double = 0.95
) -> LogLogRegression? {
  let tail = tailProbability(confidence: confidence)
  let points = runs.map { logarithms(m: m, error: $0) }
  let x = points.flatMap(\.x)
  let y = points.flatMap(\.y)
  guard let line = linearRegression(x: x, y: y, confidence: confidence),
    let fit = CentredLine(x: x, y: y), let theilSen = theilSenSlope(x: x, y: y)
  else { return nil }

  var scores = 0.0
  var first = 0
  for count in points.map(\.x.count) {
    var score = 0.0
    for point in first..<first + count { score += fit.offsets[point] * fit.residuals[point] }
    scores += score * score
    first += count
  }
  let clusters = points.count { !$0.x.isEmpty }
  let groups = Double(clusters)
  let n = Double(x.count)
  let raw = clusters > 1 ? scores.squareRoot() / fit.squaresX : nil
  let corrected = raw.flatMap {
    x.count > 2 ? $0 * (groups / (groups - 1) * (n - 1) / (n - 2)).squareRoot() : nil
  }
  let interval = corrected.map { error in
    let reach = -studentQuantile(tail, degreesOfFreedom: groups - 1) * error
    return Interval(low: line.slope - reach, high: line.slope + reach)
  }
  return LogLogRegression(
    line: line, clusters: clusters, clusterError: raw, correctedClusterError: corrected,
    clusterInterval: interval, hc3: leverageError(fit), theilSen: theilSen)
}

/// The slope over all points of each resample of whole runs, for a percentile interval.
/// - Parameter resamples: each a list of indices into `runs`.
/// - Returns: nil for fewer than two runs, which leave nothing to resample, or when some
///   resample has no slope.
public func clusterBootstrapSlopes(
  m: [Double], runs: [[Double]], resamples: [[Int]]
) -> [Double]? {
  guard runs.count > 1 else { return nil }
  let points = runs.map { logarithms(m: m, error: $0) }
  var slopes: [Double] = []
  for resample in resamples {
    let drawn = resample.map { points[$0] }
    guard let fit = CentredLine(x: drawn.flatMap(\.x), y: drawn.flatMap(\.y)) else { return nil }
    slopes.append(fit.slope)
  }
  return slopes
}

/// Median of the slopes of all pairs of points with different x, O(n²); nil without such a pair.
///
/// Theil (1950); Sen (1968), Journal of the American Statistical Association 63:1379.
/// - Parameter x: one per y.
public func theilSenSlope(x: [Double], y: [Double]) -> Double? {
  precondition(x.count == y.count, "one y per x")
  var slopes: [Double] = []
  for i in x.indices {
    for j in x.indices[(i + 1)...] where x[i] != x[j] {
      slopes.append((y[j] - y[i]) / (x[j] - x[i]))
    }
  }
  return quantile(slopes, 0.5)
}

/// HC3 error of the slope.
private func leverageError(_ fit: CentredLine) -> Double? {
  let n = Double(fit.offsets.count)
  var sum = 0.0
  for (offset, residual) in zip(fit.offsets, fit.residuals) {
    let free = 1 - 1 / n - offset * offset / fit.squaresX
    guard free > 1e-12 else { return nil }
    let term = offset * residual / free
    sum += term * term
  }
  return sum.squareRoot() / fit.squaresX
}

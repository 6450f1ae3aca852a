import ElementaryFunctions

/// Least-squares slope of ln error on ln m: the exponent of a power law.
///
/// Points whose error is not positive and finite have no logarithm and are left out; say how
/// many wherever the slope is printed.
/// - Parameter m: positive, one per error.
/// - Returns: nil unless two points with different m are left.
public func logLogSlope(m: [Double], error: [Double]) -> Double? {
  let (x, y) = logarithms(m: m, error: error)
  guard let centreX = mean(x), let centreY = mean(y) else { return nil }
  var products = 0.0
  var squares = 0.0
  for (x, y) in zip(x, y) {
    products += (x - centreX) * (y - centreY)
    squares += (x - centreX) * (x - centreX)
  }
  return squares > 0 ? products / squares : nil
}

/// Whether a measured error can enter a fit on logarithmic scale.
func hasLogarithm(_ error: Double) -> Bool {
  error > 0 && error.isFinite
}

/// The usable points of one run on logarithmic scale.
func logarithms(m: [Double], error: [Double]) -> (x: [Double], y: [Double]) {
  precondition(m.count == error.count, "one error per m")
  precondition(m.allSatisfy { $0 > 0 && $0.isFinite }, "m must be positive")
  let kept = m.indices.filter { hasLogarithm(error[$0]) }
  return (kept.map { Elementary.log(m[$0]) }, kept.map { Elementary.log(error[$0]) })
}

/// Arithmetic mean, accurate to the last digits even where the values nearly cancel.
///
/// Never below the least nor above the greatest value, so equal values have exactly their own
/// value as mean.
/// - Returns: nil for no values, or when their sum is not finite.
public func mean(_ x: [Double]) -> Double? {
  guard let least = x.min(), let greatest = x.max() else { return nil }
  let mean = compensatedSum(x) / Double(x.count)
  return mean.isFinite ? min(max(mean, least), greatest) : nil
}

/// Unbiased sample variance, with divisor n − 1.
///
/// Taken about the mean in a second pass: a large common offset costs no digits.
/// - Returns: nil for fewer than two values, or when the sum of squares is not finite.
public func sampleVariance(_ x: [Double]) -> Double? {
  guard x.count >= 2, let centre = mean(x) else { return nil }
  let squares = compensatedSum(x.map { ($0 - centre) * ($0 - centre) })
  return squares.isFinite ? squares / Double(x.count - 1) : nil
}

/// Square root of `sampleVariance`; nil where that is.
public func sampleStandardDeviation(_ x: [Double]) -> Double? {
  sampleVariance(x)?.squareRoot()
}

/// The sum in the given order with the rounding errors carried along; NaN once it overflows.
///
/// Neumaier (1974).
func compensatedSum(_ x: [Double]) -> Double {
  var sum = 0.0
  var lost = 0.0
  for value in x {
    let next = sum + value
    lost += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
    sum = next
  }
  return sum + lost
}

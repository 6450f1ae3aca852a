/// Mean of the middle half: a quarter of the values, rounded down, is dropped at each end.
///
/// Up to three values drop none, so it is their plain mean; five drop one at each end. Say which
/// definition a report uses: `fractionalInterquartileMean` agrees only when 4 divides n.
/// - Returns: nil for no values, when one is not finite, or when their sum is not.
///
/// Agarwal et al. (2021), NeurIPS; the same as SciPy's `trim_mean(x, 0.25)`.
public func interquartileMean(_ x: [Double]) -> Double? {
  guard x.allSatisfy(\.isFinite) else { return nil }
  let dropped = x.count / 4
  return mean(Array(x.sorted()[dropped..<(x.count - dropped)]))
}

/// Mean of exactly the middle half: the values at its two ends count by the fraction inside it.
/// - Returns: nil for no values, when one is not finite, or when their sum is not.
public func fractionalInterquartileMean(_ x: [Double]) -> Double? {
  guard let least = x.min(), let greatest = x.max(), x.allSatisfy(\.isFinite) else { return nil }
  let n = Double(x.count)
  let weighted = x.sorted().enumerated().map { place, value in
    let inside = min(Double(place + 1), 0.75 * n) - max(Double(place), 0.25 * n)
    return max(inside, 0) * value
  }
  let mean = compensatedSum(weighted) / (n / 2)
  return mean.isFinite ? min(max(mean, least), greatest) : nil
}

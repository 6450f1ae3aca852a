@testable import Statistics

/// Mean of the lowest values: what unlucky runs end with.
///
/// Of a `share` of the values, rounded up: at least of one.
/// - Parameter share: above 0 and at most 1, which gives the mean of all.
/// - Returns: nil for no values, or when one is not finite.
///
/// The conditional value at risk of Chan et al. (2020), arXiv 1912.05663.
public func lowerTailMean(_ x: [Double], share: Double) -> Double? {
  precondition(share > 0 && share <= 1, "a share is above 0 and at most 1")
  guard x.allSatisfy(\.isFinite) else { return nil }
  let count = Int((share * Double(x.count)).rounded(.up))
  return mean(Array(x.sorted().prefix(count)))
}

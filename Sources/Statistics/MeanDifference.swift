/// Mean of `x` less mean of `y`, keeping its digits when both share a large offset.
/// - Returns: nil when either is empty or not finite.
public func meanDifference(_ x: [Double], _ y: [Double]) -> Double? {
  // A mean near 1e8 is rounded at 1e-8; means of what the values exceed a common one by are not.
  guard let origin = (x + y).min(by: { abs($0) < abs($1) }),
    let first = mean(x.map { $0 - origin }),
    let second = mean(y.map { $0 - origin })
  else { return nil }
  let difference = first - second
  return difference.isFinite ? difference : nil
}

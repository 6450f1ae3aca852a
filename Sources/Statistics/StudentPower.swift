/// The power of Student's two-sample t test, two-sided, for two arms of equal size.
///
/// Exact for normal values of equal variance: the statistic is noncentral t with 2(n − 1) degrees
/// of freedom and noncentrality d √(n/2).
/// - Parameter effect: d, the difference of the means over the common standard deviation.
/// - Parameter runs: of each arm.
/// - Parameter level: strictly between 0 and 1.
/// - Returns: nil for fewer than two runs of each arm.
///
/// Cohen (1988).
public func tTestPower(effect: Double, runs: Int, level: Double = 0.05) -> Double? {
  precondition(effect.isFinite, "an effect size is finite")
  let tail = tailProbability(confidence: 1 - level)
  guard runs >= 2 else { return nil }
  let degreesOfFreedom = Double(2 * (runs - 1))
  let low = studentQuantile(tail, degreesOfFreedom: degreesOfFreedom)
  let shift = effect * (Double(runs) / 2).squareRoot()
  // The upper tail is the lower tail of the mirrored statistic.
  func lowerTail(_ noncentrality: Double) -> Double {
    noncentralStudentCumulative(
      low, degreesOfFreedom: degreesOfFreedom, noncentrality: noncentrality)
  }
  return min(1, lowerTail(shift) + lowerTail(-shift))
}

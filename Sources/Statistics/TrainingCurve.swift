/// A metric logged at increasing, not necessarily even, steps of one training run.
///
/// Every area is taken over the steps themselves; the plain mean of the values weighs densely
/// logged stretches more. A single point has area 0.
public struct TrainingCurve: Sendable, Equatable {
  public let steps: [Double]
  public let values: [Double]

  /// - Parameter steps: strictly increasing, one for each value.
  /// - Returns: nil for no points, or when a step or a value is not finite.
  public init?(steps: [Double], values: [Double]) {
    precondition(steps.count == values.count, "every step needs a value")
    guard !steps.isEmpty, steps.allSatisfy(\.isFinite), values.allSatisfy(\.isFinite) else {
      return nil
    }
    precondition(zip(steps, steps.dropFirst()).allSatisfy(<), "steps increase")
    self.steps = steps
    self.values = values
  }

  /// Area under the straight lines between the points; nil when it is not finite.
  public var area: Double? {
    finiteSum(
      intervals.map { (steps[$0 + 1] - steps[$0]) * (values[$0] / 2 + values[$0 + 1] / 2) })
  }

  /// `area` per step, comparable between runs of unequal length; nil for a single point.
  public var normalisedArea: Double? {
    guard let first = steps.first, let last = steps.last, last > first else { return nil }
    return area.map { $0 / (last - first) }
  }

  /// Area with each value held until the next step, where the last value has no weight.
  public var heldArea: Double? {
    finiteSum(intervals.map { (steps[$0 + 1] - steps[$0]) * values[$0] })
  }

  /// `area` inside a window of steps, the curve interpolated at its ends.
  /// - Returns: nil when the window leaves the logged steps: nothing is extrapolated.
  public func area(in window: Interval) -> Double? {
    guard let low = value(at: window.low), let high = value(at: window.high) else { return nil }
    guard window.low < window.high else { return 0 }
    let inside = steps.indices.filter { steps[$0] > window.low && steps[$0] < window.high }
    return TrainingCurve(
      steps: [window.low] + inside.map { steps[$0] } + [window.high],
      values: [low] + inside.map { values[$0] } + [high]
    )?.area
  }

  /// The curve between its points; nil outside the logged steps, or when two of them lie further
  /// apart than the greatest double.
  public func value(at step: Double) -> Double? {
    guard let next = steps.firstIndex(where: { $0 >= step }) else { return nil }
    if steps[next] == step { return values[next] }
    guard next > 0 else { return nil }
    let share = (step - steps[next - 1]) / (steps[next] - steps[next - 1])
    let value = values[next - 1] * (1 - share) + values[next] * share
    return value.isFinite ? value : nil
  }

  /// First logged step whose value is at least `threshold`; nil if none is.
  public func firstStep(reaching threshold: Double) -> Double? {
    values.firstIndex { $0 >= threshold }.map { steps[$0] }
  }

  /// Where the interpolated curve first reaches `threshold`; the first step when it starts there.
  /// - Returns: nil if it never does, or when it rises by more than the greatest double.
  public func crossing(of threshold: Double) -> Double? {
    guard let next = values.firstIndex(where: { $0 >= threshold }) else { return nil }
    guard next > 0 else { return steps[0] }
    let share = (threshold - values[next - 1]) / (values[next] - values[next - 1])
    let step = steps[next - 1] + share * (steps[next] - steps[next - 1])
    return step.isFinite ? step : nil
  }

  /// Mean of the last `count` values, of all when there are fewer.
  /// - Parameter count: at least 1.
  public func finalMean(count: Int) -> Double? {
    precondition(count >= 1, "a mean needs a value")
    return mean(Array(values.suffix(count)))
  }

  /// The greatest value.
  public var best: Double? { values.max() }

  private var intervals: Range<Int> { 0..<(steps.count - 1) }
}

private func finiteSum(_ x: [Double]) -> Double? {
  let sum = compensatedSum(x)
  return sum.isFinite ? sum : nil
}

/// A closed interval of real numbers, both ends included.
public struct Interval: Sendable, Hashable {
  public let low: Double
  public let high: Double

  /// - Parameter low: at most `high`; neither may be NaN.
  public init(low: Double, high: Double) {
    precondition(low <= high, "an interval's low end must not lie above its high end")
    self.low = low
    self.high = high
  }

  /// Whether the value is between the bounds or on one.
  public func contains(_ value: Double) -> Bool {
    low <= value && value <= high
  }

  /// Whether the whole of `other` lies inside.
  public func contains(_ other: Interval) -> Bool {
    low <= other.low && other.high <= high
  }

  /// Whether the two share a point; touching ends count.
  public func overlaps(_ other: Interval) -> Bool {
    low <= other.high && other.low <= high
  }
}

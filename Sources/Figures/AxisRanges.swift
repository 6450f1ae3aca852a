extension Plot.Axis {
  /// From zero to the last step.
  static func steps(_ label: String, points: [Plot.Point]) -> Plot.Axis {
    Plot.Axis(label: label, range: 0...max(1, points.map(\.x).max() ?? 1))
  }

  /// Linear from zero, or from below it, to a round number that leaves no value or bound out.
  static func values(_ label: String, points: [Plot.Point]) -> Plot.Axis {
    let low = points.map { $0.interval?.low ?? $0.value }.min() ?? 0
    let high = points.map { $0.interval?.high ?? $0.value }.max() ?? 0
    let (least, most) = (min(0, low), max(0, high))
    guard least < most else { return Plot.Axis(label: label, range: 0...1) }
    let step = roundStep(width: most - least, atMost: 6)
    // Less than the data file's rounding, so no point is left outside.
    let slack = 1e-12
    return Plot.Axis(
      label: label,
      range: ((least / step + slack).rounded(.down) * step)...((most / step - slack)
        .rounded(.up) * step))
  }

  /// Logarithmic between two of 1, 2 and 5 times a power of ten: all positive values are inside,
  /// but not all lower bounds, which may lie decades below.
  static func logarithmicValues(_ label: String, points: [Plot.Point]) -> Plot.Axis {
    let drawn = points.filter { $0.value > 0 }
    guard let least = drawn.map(\.value).min(),
      let most = drawn.map({ $0.interval?.high ?? $0.value }).max()
    else { return Plot.Axis(label: label, scale: .decades, range: 0.1...1) }
    let low = roundBound(least, up: false)
    let high = roundBound(most, up: true)
    return Plot.Axis(label: label, scale: .decades, range: low...max(high, 2 * low))
  }

  /// Logarithmic, with room for the outermost markers; doubling where every x is a power of two.
  ///
  /// - Parameter points: at least one, all of positive x.
  static func samples(_ label: String, points: [Plot.Point]) -> Plot.Axis {
    let places = points.map(\.x)
    let (least, most) = (places.min() ?? 1, places.max() ?? 1)
    let areDoublings = places.allSatisfy { $0.significand == 1 }
    return Plot.Axis(
      label: label, scale: areDoublings ? .doublings : .decades, range: (least / 1.2)...(most * 1.2)
    )
  }
}

/// The nearest of 1, 2 and 5 times a power of ten that is not above, or not below, a positive x.
func roundBound(_ x: Double, up: Bool) -> Double {
  let unit = powerOfTen(decade(of: x))
  let bounds = [1, 2, 5, 10].map { $0 * unit }
  return (up ? bounds.first { $0 >= x } : bounds.last { $0 <= x }) ?? x
}

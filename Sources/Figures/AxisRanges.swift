import Analysis
import Foundation

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

extension Plot.Axis {
  /// Where a value stands between the ends, from 0 to 1; nil outside, and on logarithmic axes of
  /// what is not positive.
  func share(of value: Double) -> Double? {
    guard range.contains(value) else { return nil }
    let place = { (x: Double) in scale.isLogarithmic ? log(x) : x }
    let low = place(range.lowerBound)
    return (place(value) - low) / (place(range.upperBound) - low)
  }
}

/// The panels on linear axes that begin at zero: those whose values are less than a fifth of the
/// others' share one of their own.
func onReadableAxes(_ panels: [Plot.Panel], y: Plot.Axis) -> [Plot.Panel] {
  func points(_ panel: Plot.Panel) -> [Plot.Point] {
    panel.lines.flatMap { $0.points + $0.runs.flatMap(\.points) }
  }
  func tops(_ axis: Plot.Axis) -> Double { max(axis.range.upperBound, -axis.range.lowerBound) }
  var left = panels.indices.filter { !points(panels[$0]).isEmpty }
  var axes: [Int: Plot.Axis] = [:]
  var shared = y
  while true {
    let small = left.filter {
      tops(.values(y.label, points: points(panels[$0]))) <= tops(shared) / 5
    }
    guard !small.isEmpty, small.count < left.count || shared != y else { break }
    let own = Plot.Axis.values(y.label, points: small.flatMap { points(panels[$0]) })
    guard tops(own) < tops(shared) else { break }
    for panel in small { axes[panel] = own }
    (left, shared) = (small, own)
  }
  return panels.enumerated().map { number, panel in
    guard let own = axes[number] else { return panel }
    return Plot.Panel(
      title: panel.title, lines: panel.lines, guides: panel.guides, references: panel.references,
      xRange: panel.xRange, y: own)
  }
}

/// What is said of values that a logarithmic axis has no place for; nothing where there are none.
///
/// - Parameter zero: what the mean of such a value is.
func zeroSentences(_ hidden: Int, zero: String = "not above 0") -> [String] {
  hidden == 0
    ? []
    : [
      "\(counted(hidden, "point")) with mean \(zero) cannot stand on the log axis; see the data file."
    ]
}

/// Said where panels have y axes of unequal ranges side by side.
func axisSentences(_ panels: [Plot.Panel]) -> [String] {
  panels.contains { $0.y != nil } ? ["The panels' y axes differ."] : []
}

/// The nearest of 1, 2 and 5 times a power of ten that is not above, or not below, a positive x.
func roundBound(_ x: Double, up: Bool) -> Double {
  let unit = powerOfTen(decade(of: x))
  let bounds = [1, 2, 5, 10].map { $0 * unit }
  return (up ? bounds.first { $0 >= x } : bounds.last { $0 <= x }) ?? x
}

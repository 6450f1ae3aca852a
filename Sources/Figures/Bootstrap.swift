import Randomness
import Statistics

/// The bootstrap of every figure: 95 % percentile intervals.
enum Bootstrap {
  static let resamples = 2000

  /// Mean and interval at each step of a sample; one run alone has no interval.
  ///
  /// The random numbers are named by study, figure kind, quantity and condition, so no other
  /// line, figure or order changes them. Nil where the values are too large to be averaged.
  static func points(
    of sample: RunSample, study: String, figure: String, quantity: ResultTable.Quantity,
    condition: ResultTable.Condition
  ) -> [Plot.Point]? {
    guard !sample.rows.isEmpty, !sample.steps.isEmpty else { return [] }
    var stream = RandomStream(
      root: 0,
      path: [
        "bootstrap", study, figure, quantity.measure, "agent \(quantity.agent)",
        condition.specification,
      ])
    guard
      let band = bootstrapBand(
        rows: sample.rows, resamples: resamples, confidence: 0.95, stream: &stream)
    else { return nil }
    let n = sample.rows.count
    return sample.steps.indices.map { index in
      Plot.Point(
        x: Double(sample.steps[index]), value: band.mean[index],
        interval: n > 1 ? band.intervals[index] : nil, n: n)
    }
  }
}

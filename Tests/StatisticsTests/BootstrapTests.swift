import Randomness
import Statistics
import TestSupport
import Testing

@Suite struct BootstrapTests {
  @Test func percentileAgreesWithReference() throws {
    let golden = try GoldenCases("bootstrap")
    for item in golden.cases {
      let interval = percentileInterval(
        replicates: item["expected"]["replicates"].numbers,
        confidence: try item["input"]["conf"].double)
      #expect(try golden.agree(interval, item, "expected", "percentile"))
    }
  }

  @Test func undefinedReplicatesHaveNoInterval() {
    #expect(percentileInterval(replicates: [], confidence: 0.95) == nil)
    #expect(percentileInterval(replicates: [1, .nan], confidence: 0.95) == nil)
  }

  /// Sixteenths add without rounding, so the two ways of adding agree to the last bit.
  @Test func bandIsThePercentileIntervalOfResampledMeans() throws {
    let rows: [[Double]] = [[0, 1.5, 8], [1, 0.25, 7], [1, 2.75, 3.5], [0, 0.0625, 1]]
    var stream = RandomStream(root: 3, path: ["band"])
    let band = try #require(
      bootstrapBand(rows: rows, resamples: 199, confidence: 0.9, stream: &stream))

    var again = RandomStream(root: 3, path: ["band"])
    let resamples = (0..<199).map { _ in (0..<4).map { _ in rows[again.below(4)] } }
    for step in 0..<3 {
      let replicates = resamples.map { resample in
        resample.reduce(0.0) { $0 + $1[step] } / 4
      }
      #expect(band.intervals[step] == percentileInterval(replicates: replicates, confidence: 0.9))
    }
    #expect(band.mean == [0.5, 1.140625, 4.875])
    #expect(band.resamples == 199)
  }

  @Test func sameStreamGivesTheSameBand() {
    let rows: [[Double]] = [[0.1, 0.7], [0.3, 0.2], [0.9, 0.4]]
    func band(_ name: String) -> BootstrapBand? {
      var stream = RandomStream(root: 3, path: [name])
      return bootstrapBand(rows: rows, resamples: 50, stream: &stream)
    }
    #expect(band("a") == band("a"))
    #expect(band("a") != band("b"))
  }

  @Test func equalRunsHaveZeroWidth() throws {
    var stream = RandomStream(root: 4, path: ["equal"])
    let rows = [[Double]](repeating: [0.1, 1 / 3.0, -7.3], count: 7)
    let band = try #require(bootstrapBand(rows: rows, resamples: 100, stream: &stream))
    #expect(band.mean == rows[0])
    #expect(band.intervals == rows[0].map { Interval(low: $0, high: $0) })
  }

  /// All steps share the resamples, so a constant shift between steps shifts the interval.
  @Test func stepsShareTheirResamples() throws {
    var stream = RandomStream(root: 5, path: ["shared"])
    let rows = [0.5, 3, 1.25, 8, 2.5].map { [$0, $0 + 16, -$0] }
    let band = try #require(bootstrapBand(rows: rows, resamples: 75, stream: &stream))
    #expect(close(band.intervals[1].low, band.intervals[0].low + 16, relative: 1e-14))
    #expect(close(band.intervals[1].high, band.intervals[0].high + 16, relative: 1e-14))
    #expect(close(band.intervals[2].low, -band.intervals[0].high, relative: 1e-14))
  }

  /// Four standard errors of the mean over resamples, whose variance is (n − 1)/n · s²/n.
  @Test func replicatesScatterAsTheMeanDoes() throws {
    var stream = RandomStream(root: 6, path: ["scatter"])
    let rows = (0..<400).map { _ in [stream.normal()] }
    let band = try #require(
      bootstrapBand(rows: rows, resamples: 4000, confidence: 0.6826894921370859, stream: &stream))
    let deviation = try #require(sampleStandardDeviation(rows.map { $0[0] }))
    let half = (band.intervals[0].high - band.intervals[0].low) / 2
    // The half width estimates the normal quantile 1, with density 0.242 there:
    // sqrt(0.1587 · 0.6827 / 2 / 4000) / 0.242 per unit, hence 0.015.
    #expect(close(half / (deviation / 20), 1, absolute: 4 * 0.015))
  }

  @Test func undefinedRunsHaveNoBand() {
    var stream = RandomStream(root: 7, path: [])
    #expect(bootstrapBand(rows: [], stream: &stream) == nil)
    #expect(bootstrapBand(rows: [[1, .nan], [1, 2]], resamples: 3, stream: &stream) == nil)
    #expect(bootstrapBand(rows: [[], []], resamples: 3, stream: &stream)?.mean == [])
  }
}

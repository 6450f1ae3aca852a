import Statistics
import Testing

@testable import Figures

private func point(_ x: Double, _ value: Double, _ low: Double, _ high: Double) -> Plot.Point {
  Plot.Point(x: x, value: value, interval: Interval(low: low, high: high), n: 2)
}

@Test func linearValuesReachFromZeroToARoundNumberAboveTheBand() {
  #expect(Plot.Axis.values("", points: [point(0, 0.3, 0.2, 0.41)]).range == 0...0.5)
  #expect(Plot.Axis.values("", points: [point(0, -3, -4.5, -1)]).range == -5...0)
  #expect(Plot.Axis.values("", points: [point(0, 0, 0, 0)]).range == 0...1)
}

@Test func logarithmicValuesIgnoreZerosAndTheDepthOfBands() {
  let points = [point(1, 0.3, 1e-9, 0.6), point(2, 0.02, 0, 0.03), point(4, 0, 0, 0)]
  #expect(Plot.Axis.logarithmicValues("", points: points).range == 0.02...1)
  #expect(Plot.Axis.logarithmicValues("", points: [point(4, 0, 0, 0)]).range == 0.1...1)
}

@Test func samplesDoubleOnlyWhereAllArePowersOfTwo() {
  let doubling = Plot.Axis.samples("", points: [point(4, 1, 1, 1), point(16, 1, 1, 1)])
  #expect(doubling.scale == .doublings)
  #expect(doubling.range.contains(4) && doubling.range.contains(16))
  #expect(Plot.Axis.samples("", points: [point(4, 1, 1, 1), point(10, 1, 1, 1)]).scale == .decades)
}

@Test func stepsReachFromZeroToTheLast() {
  #expect(Plot.Axis.steps("", points: [point(20, 1, 1, 1), point(240, 1, 1, 1)]).range == 0...240)
}

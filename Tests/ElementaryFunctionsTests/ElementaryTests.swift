import ElementaryFunctions
import Foundation
import Testing

/// Distance in units of the last place of the reference.
private func ulps(_ got: Double, _ want: Double) -> Double { abs(got - want) / want.ulp }

@Suite struct ElementaryTests {
  /// 200,001 points on an interval; the C library's own error is below one ulp.
  private func worst(
    _ interval: ClosedRange<Double>, _ ours: (Double) -> Double, _ reference: (Double) -> Double
  ) -> Double {
    (0...200_000).reduce(0) { worst, i in
      let x =
        interval.lowerBound + (interval.upperBound - interval.lowerBound) * Double(i) / 200_000
      return reference(x) == 0 ? worst : max(worst, ulps(ours(x), reference(x)))
    }
  }

  @Test(arguments: [-1e-3...1e-3, -1...1, -20...20, -700...700])
  func expIsWithinTwoUlp(interval: ClosedRange<Double>) {
    #expect(worst(interval, Elementary.exp, Foundation.exp) <= 2)
  }

  @Test(arguments: [-1e-6...1e-6, -1...1, -30...30])
  func expm1IsWithinTwoAndAHalfUlp(interval: ClosedRange<Double>) {
    #expect(worst(interval, Elementary.expm1, Foundation.expm1) <= 2.5)
  }

  @Test(arguments: [1e-300...1e-290, 0.9...1.1, 0.01...3, 1...1e6])
  func logIsWithinTwoUlp(interval: ClosedRange<Double>) {
    #expect(worst(interval, Elementary.log, Foundation.log) <= 2)
  }

  @Test(arguments: [-1e-4...1e-4, -1...1, -12...12])
  func tanhIsWithinThreeUlp(interval: ClosedRange<Double>) {
    #expect(worst(interval, Elementary.tanh, Foundation.tanh) <= 3)
  }

  @Test func endsOfTheRange() {
    #expect(Elementary.exp(0) == 1)
    #expect(Elementary.exp(-1e9) == 0)
    #expect(Elementary.exp(-745) == Foundation.exp(-745))
    #expect(Elementary.exp(710) == .infinity)
    #expect(Elementary.log(1) == 0)
    #expect(Elementary.log(0) == -.infinity)
    #expect(Elementary.log(-1).isNaN)
    #expect(Elementary.log(.leastNonzeroMagnitude) == Foundation.log(.leastNonzeroMagnitude))
    #expect(Elementary.log(.leastNormalMagnitude) == Foundation.log(.leastNormalMagnitude))
    let subnormal = 37 * Double.leastNonzeroMagnitude
    #expect(Elementary.log(subnormal) == Foundation.log(subnormal))
    #expect(Elementary.log(.infinity) == .infinity)
    #expect(Elementary.log(.nan).isNaN)
    #expect(Elementary.exp(.nan).isNaN)
    #expect(Elementary.exp(-700) == Foundation.exp(-700))
    #expect(Elementary.exp(709.5) == Foundation.exp(709.5))
    #expect(Elementary.tanh(0) == 0)
    #expect(Elementary.tanh(-40) == -1)
    #expect(Elementary.tanh(.nan).isNaN)
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct TrainingCurveTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("training_curve")
    for item in golden.cases {
      let input = item["input"]
      let curve = try #require(
        TrainingCurve(steps: input["step"].numbers, values: input["value"].numbers))
      let window = Interval(low: try input["window"][0].double, high: try input["window"][1].double)
      let threshold = try input["threshold"].double
      let got: [String: Double?] = [
        "auc_trapezoid": curve.area, "auc_normalized": curve.normalisedArea,
        "auc_hold": curve.heldArea, "auc_window": curve.area(in: window),
        "first_step_at_or_above": curve.firstStep(reaching: threshold),
        "crossing_step": curve.crossing(of: threshold),
        "final_mean": curve.finalMean(count: try input["last"].int),
        "mean_unweighted": mean(curve.values), "best": curve.best,
      ]
      #expect(got.keys.sorted() == item["expected"].keys)
      for (name, value) in got {
        #expect(try golden.agree(value, item, "expected", name), "\(name) of \(input)")
      }
    }
  }

  @Test func onePointHasNoLength() throws {
    let point = try #require(TrainingCurve(steps: [3], values: [0.5]))
    #expect(point.area == 0 && point.heldArea == 0 && point.normalisedArea == nil)
    #expect(point.crossing(of: 0.5) == 3 && point.crossing(of: 0.6) == nil)
    #expect(point.area(in: Interval(low: 3, high: 3)) == 0)
    #expect(point.area(in: Interval(low: 3, high: 4)) == nil)
    #expect(point.finalMean(count: 5) == 0.5)
  }

  @Test func windowsAddUpToTheWhole() throws {
    let curve = try #require(TrainingCurve(steps: [0, 1, 4, 16], values: [0, 8, 2, 6]))
    let parts = [(0.0, 0.5), (0.5, 4), (4, 10), (10, 16)].compactMap { low, high in
      curve.area(in: Interval(low: low, high: high))
    }
    #expect(parts.count == 4)
    #expect(close(parts.reduce(0, +), curve.area, relative: 1e-15))
    #expect(curve.area == 67)
  }

  @Test func undefinedPointsHaveNoCurve() throws {
    #expect(TrainingCurve(steps: [], values: []) == nil)
    #expect(TrainingCurve(steps: [0, 1], values: [0, .nan]) == nil)
    #expect(TrainingCurve(steps: [0, .infinity], values: [0, 1]) == nil)
    let huge = try #require(TrainingCurve(steps: [0, 1e308], values: [1e308, 1e308]))
    #expect(huge.area == nil && huge.heldArea == nil)
    let steep = try #require(TrainingCurve(steps: [0, 1], values: [-1.5e308, 1.5e308]))
    #expect(steep.crossing(of: 1.5e308) == nil && steep.area == 0)
    let long = try #require(TrainingCurve(steps: [-1.5e308, 1.5e308], values: [0, 1]))
    #expect(long.value(at: 1e308) == nil && long.area == nil)
  }
}

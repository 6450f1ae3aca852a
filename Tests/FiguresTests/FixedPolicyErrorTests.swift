import Figures
import Statistics
import Testing

private func fixed(_ values: [Int: Double], sampler: String = "onPolicy") -> Recorded {
  Recorded(
    sampler: sampler, learner: "",
    runs: [["jointTotalVariation": values], ["jointTotalVariation": values]])
}

@Test func errorsStandOnLogarithmicAxes() throws {
  let plot = try FixedPolicyError().plot(
    of: table([fixed([4: 0.5, 16: 0.25, 64: 0.125])]), study: smallStudy)
  #expect(plot.x.scale == .doublings)
  #expect(plot.y.scale == .decades)
  #expect(plot.y.range == 0.1...0.5)
  #expect(plot.panels[0].lines[0].points.map(\.x) == [4, 16, 64])
}

/// From (4, 0.5): over a growth of 16 the root falls by 4, the inverse by 16, the square by 256;
/// the latter two leave the axis, at 0.1, where m has grown by 5 and by √5.
@Test func guidesFallFromTheFirstPointToTheEdge() throws {
  var figure = FixedPolicyError()
  figure.guides = [.inverseRoot, .inverse, .inverseSquare]
  let plot = try figure.plot(
    of: table([fixed([4: 0.5, 16: 0.25, 64: 0.125])]), study: smallStudy)
  let guides = plot.panels[0].guides
  #expect(guides.map(\.label) == ["1/√m", "1/m", "1/m²"])
  #expect(guides.allSatisfy { $0.start == Plot.Position(x: 4, y: 0.5) })
  #expect(guides[0].end == Plot.Position(x: 64, y: 0.125))
  #expect(guides[1].end == Plot.Position(x: 20, y: 0.1))
  #expect(abs(guides[2].end.x - 8.944_271_91) < 1e-8)
  #expect(abs(guides[2].end.y - 0.1) < 1e-12)
  #expect(plot.caption.contains("Grey dashed: rates through the first point of the first line."))
}

@Test func noGuidesAreDrawnWhereNoneIsNamed() throws {
  var figure = FixedPolicyError()
  figure.guides = []
  let plot = try figure.plot(of: table([fixed([4: 0.5, 16: 0.25])]), study: smallStudy)
  #expect(plot.panels[0].guides.isEmpty)
  #expect(!plot.caption.contains("Grey"))
}

@Test func zeroMeansAreKeptAsNumbersButHaveNoPlace() throws {
  let plot = try FixedPolicyError().plot(
    of: table([fixed([4: 0.5, 16: 0, 64: 0])]), study: smallStudy)
  #expect(plot.caption.contains("2 points with mean 0 cannot stand on the log axis"))
  #expect(plot.tsv.contains("climbing\tonPolicy\t16\t0\t0\t0\t2\n"))
  let script = plot.gnuplotScript(dataFile: "f.tsv", output: "f")
  #expect(script.contains("using 3:($4 > 0 ? $4 : NaN) with linespoints"))
}

@Test func aTableOfZerosStillMakesAPlot() throws {
  let plot = try FixedPolicyError().plot(of: table([fixed([4: 0, 16: 0])]), study: smallStudy)
  #expect(plot.y.range == 0.1...1)
  #expect(plot.panels[0].guides.isEmpty)
  try withFolder { folder in
    let writer = FigureWriter(searchPath: gnuplotFolder)
    guard writer.canDraw else { return }
    try writer.render(plot, named: "zeros", into: folder)
  }
}

@Test func noSamplesYetHaveNoPlaceOnTheAxis() throws {
  let plot = try FixedPolicyError().plot(
    of: table([fixed([0: 1, 10: 0.5, 100: 0.25])]), study: smallStudy)
  #expect(plot.panels[0].lines[0].points.map(\.x) == [10, 100])
  #expect(plot.x.scale == .decades)
}

@Test func runsThatLearnAreNotDrawn() {
  let learning = table([
    Recorded(runs: [["jointTotalVariation": [4: 0.5]], ["jointTotalVariation": [4: 0.5]]])
  ])
  let said = sentence { _ = try FixedPolicyError().plot(of: learning, study: smallStudy) }
  #expect(
    said?.hasSuffix("it needs runs whose policy is held fixed, and the study has none") == true)
}

private func gradient(_ sampler: String, _ cosines: [[Int: Double]]) -> Recorded {
  Recorded(
    sampler: sampler, learner: "reinforce", experiment: "gradient (batches 400)",
    runs: cosines.enumerated().map { run, values in
      [
        "gradientCosine": values,
        "gradientRankCorrelation": [4: 0.9, 16: 0.25 + 0.5 * Double(run)],
      ]
    })
}

/// A learner whose gradient alone is looked at leaves the policy fixed.
@Test func gradientsOfFixedPoliciesAreDrawn() throws {
  var figure = FixedPolicyError()
  figure.measure = "gradientCosine"
  let recorded = table([
    gradient("onPolicy", [[4: 0.5, 16: 0.75], [4: 0.5, 16: 1]]),
    gradient("props", [[4: 0.75, 16: 1]]), Recorded(runs: [["gradientCosine": [4: 0]]]),
  ])
  figure.axis = .linear
  let linear = try figure.plot(of: recorded, study: smallStudy)
  #expect(linear.panels.count == 1)
  #expect(linear.panels[0].lines.map(\.label) == ["onPolicy", "props"])
  #expect(linear.panels[0].lines[0].points.map(\.value) == [0.5, 0.875])
  #expect((linear.y.scale, linear.y.range) == (.linear, 0...1))
  #expect(linear.panels[0].guides.isEmpty)
  figure.axis = .complement
  figure.guides = [.inverse]
  let complement = try figure.plot(of: recorded, study: smallStudy)
  #expect(complement.y.label == "1 − mean gradient cosine")
  #expect(complement.y.scale == .decades)
  let points = complement.panels[0].lines[0].points
  #expect(points.map(\.value) == [0.5, 0.125])
  // All resamples of 0.75 and 1 are both, or either twice with a quarter each.
  #expect(points[1].interval == Interval(low: 0, high: 0.25))
  #expect(complement.panels[0].guides[0].start == Plot.Position(x: 4, y: 0.5))
  #expect(complement.caption.contains("1 point with mean 1 cannot stand on the log axis"))
}

/// 0.25 and 0.75: mean 0.5 ± 12.7062 × 0.25.
@Test func anotherMeasureIsToldInTheCaption() throws {
  var figure = FixedPolicyError()
  figure.measure = "gradientCosine"
  figure.told = "gradientRankCorrelation"
  #expect(figure.measures == ["gradientCosine", "gradientRankCorrelation"])
  let recorded = table([
    gradient("onPolicy", [[4: 0.5, 16: 0.75], [4: 0.5, 16: 1]]), gradient("props", [[4: 0.75]]),
  ])
  #expect(
    try figure.plot(of: recorded, study: smallStudy).caption.contains(
      "Mean gradient rank correlation at the last m ± half of its 95 % Student interval over runs: "
        + "climbing: onPolicy 0.50 ± 3.18; props 0.25. "))
  figure.told = "gradientSign"
  #expect(
    try figure.plot(of: recorded, study: smallStudy).caption.contains(
      "No gradientSign is recorded."))
}

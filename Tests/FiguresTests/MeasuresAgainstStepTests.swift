import Figures
import Statistics
import Testing

/// E[R²] of k agents moved from 0.5 to 0.6 is 1.04^k, of min(1, R) 0.82, 0.735863 and 0.560636 for
/// k = 1, 4 and 16.
private func ratios(_ factors: [Double] = [0.5, 1.5], reliable: [Int: Double]? = nil) -> Recorded {
  Recorded(
    learner: "", experiment: "compoundRatio",
    runs: factors.map { factor in
      var run = [
        "ratioVariance": [1: factor * 1.04, 4: factor * 1.169859, 16: factor * 1.872981],
        "clippedRatioVariance": [1: 0.82, 4: 0.735863, 16: 0.560636],
        "ratioExactVariance": [1: 1.04, 4: 1.169859, 16: 1.872981],
        "clippedRatioExactVariance": [1: 0.82, 4: 0.735863, 16: 0.560636],
      ]
      run["ratioReliable"] = reliable
      return run
    })
}

private let figure = {
  var figure = MeasuresAgainstStep()
  figure.drawn = ["ratioVariance", "clippedRatioVariance"]
  figure.exact = ["ratioExactVariance", "clippedRatioExactVariance"]
  figure.reliable = "ratioReliable"
  figure.steps = "k, preceding agents"
  return figure
}()

/// All resamples of the factors 0.5 and 1.5 are both, or either twice with a quarter each.
@Test func measuresAreMarksBesideTheirClosedForms() throws {
  let recorded = [ratios(reliable: [1: 1, 4: 1, 16: 0]), Recorded(runs: [["return": [16: 1]]])]
  let plot = try figure.plot(of: table(recorded), study: smallStudy)
  #expect(plot.panels.map(\.title) == ["climbing"])
  let lines = plot.panels[0].lines
  #expect(
    lines.map(\.label) == [
      "ratio variance", "ratio variance, too few samples", "clipped ratio variance",
      "ratio exact variance", "clipped ratio exact variance",
    ])
  #expect(lines.map(\.drawing) == [.marks, .marks, .marks, .curve, .curve])
  // The closed form has the colour of its measure, and doubtful marks are hollow ones of its colour.
  #expect(lines.map(\.style.colour) == [0, 0, 1, 0, 1])
  #expect(lines.map(\.style.variant) == [0, 1, 0, 0, 0])
  #expect(lines.map(\.style.isCompanion) == [false, false, false, true, true])
  #expect(lines[0].points.map(\.x) == [1, 4])
  #expect(lines[1].points.map(\.x) == [16])
  #expect(lines[1].points.map(\.value) == [1.872981])
  #expect(lines[0].points[0].interval == Interval(low: 0.52, high: 1.56))
  #expect((plot.x.label, plot.x.scale, plot.x.range) == ("k, preceding agents", .linear, 0...16))
  #expect(plot.y == .init(label: "mean over runs", scale: .decades, range: 0.5...5))
  #expect(
    plot.caption == "Marks: mean over runs; bars: its 95 % percentile bootstrap interval (B = 2000 "
      + "resamples of runs, seeded by name). Lines: closed forms, in the colours of what they are "
      + "of. Hollow: 1 of 3 points of ratio variance have too few samples for their heavy tail (n < "
      + "100 E[R²]), and are mostly too small. Policy tabular. Experiment compoundRatio. n = 2 runs "
      + "per panel, seeds 1 to 2.")
}

@Test func aRunThatDoubtsIsEnough() throws {
  let doubting = Recorded(
    learner: "", experiment: "compoundRatio",
    runs: [0.0, 1].map { ["ratioVariance": [1: 2], "ratioReliable": [1: $0]] })
  var plain = figure
  (plain.drawn, plain.exact) = (["ratioVariance"], [])
  let lines = try plain.plot(of: table([doubting]), study: smallStudy).panels[0].lines
  #expect(lines.map(\.label) == ["ratio variance, too few samples"])
  plain.reliable = ""
  let plot = try plain.plot(of: table([doubting]), study: smallStudy)
  #expect(plot.panels[0].lines.map(\.label) == ["ratio variance"])
  #expect(!plot.caption.contains("Hollow") && !plot.caption.contains("Lines:"))
}

@Test func conditionsHavePanelsAndAxesAreChosen() throws {
  var logarithmic = figure
  logarithmic.logarithmic = .x
  let other = Recorded(
    sampler: "props", learner: "", experiment: "compoundRatio",
    runs: [["ratioVariance": [0: 1, 2: 0, 4: 3]]])
  let plot = try logarithmic.plot(of: table([ratios(), other]), study: smallStudy)
  #expect(plot.panels.map(\.title) == ["climbing · onPolicy", "climbing · props"])
  #expect((plot.x.scale, plot.y.scale) == (.doublings, .linear))
  #expect(plot.panels[1].lines[0].points.map(\.x) == [2, 4])
  #expect(plot.caption.contains("Without bars, a single run: climbing · props."))
  let penalty = Recorded(
    game: "penalty", learner: "", experiment: "compoundRatio", runs: [["ratioVariance": [1: 2]]])
  let games = try logarithmic.plot(of: table([ratios(), penalty]), study: smallStudy)
  #expect(games.panels.map(\.title) == ["climbing", "penalty"])
  logarithmic.logarithmic = .y
  let both = try logarithmic.plot(of: table([other]), study: smallStudy)
  #expect(both.caption.contains("1 point with mean not above 0 cannot stand on the log axis"))
}

@Test func closedFormsHaveTheirMeasures() {
  var more = figure
  more.drawn = ["ratioVariance"]
  #expect(more.inconsistencies == ["there are 2 closed forms of 1 measure"])
  #expect(figure.inconsistencies.isEmpty)
  #expect(
    figure.measures == [
      "ratioVariance", "clippedRatioVariance", "ratioExactVariance", "clippedRatioExactVariance",
      "ratioReliable",
    ])
  #expect(
    sentence { _ = try figure.plot(of: table([Recorded(runs: [[:]])]), study: smallStudy) }
      == "measuresAgainstStep has nothing to draw: no finished run holds values of ratioVariance")
}

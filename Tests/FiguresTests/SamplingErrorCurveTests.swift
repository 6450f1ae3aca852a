import Figures
import Statistics
import Testing

private let recorded = [
  Recorded(
    sampler: "props",
    runs: [
      ["jointTotalVariation": [20: 0.25], "pairedTotalVariation": [20: 0.5]],
      ["jointTotalVariation": [20: 0.25], "pairedTotalVariation": [20: 0.5]],
    ]),
  Recorded(
    sampler: "onPolicy",
    runs: [["jointTotalVariation": [20: 0.75]], ["jointTotalVariation": [20: 0.75]]]),
]

/// Equal runs: every resample has their mean, so the band has no width.
@Test func samplingErrorIsTheMeanOfTheMeasure() throws {
  let plot = try SamplingErrorCurve().plot(of: table(recorded), study: smallStudy)
  #expect(plot.panels[0].lines.map(\.label) == ["props", "onPolicy"])
  #expect(
    plot.panels[0].lines[0].points == [
      Plot.Point(x: 20, value: 0.25, interval: Interval(low: 0.25, high: 0.25), n: 2)
    ])
  #expect(plot.y.label == "mean joint total variation")
  #expect(plot.y.range == 0...0.8)
}

@Test func pairedBatchIsAThinLineWhereItWasRecorded() throws {
  var curve = SamplingErrorCurve()
  curve.paired = true
  #expect(curve.measures == ["jointTotalVariation", "pairedTotalVariation"])
  let plot = try curve.plot(of: table(recorded), study: smallStudy)
  let lines = plot.panels[0].lines
  #expect(lines.map(\.label) == ["props", "props, paired on-policy", "onPolicy"])
  #expect(lines.map(\.style.isCompanion) == [false, true, false])
  #expect(lines.map(\.style.colour) == [0, 0, 1])
  #expect(lines[1].points.map(\.value) == [0.5])
  #expect(plot.caption.contains("Thin dashed, in the colour of its line: an on-policy batch"))
}

@Test func missingPairsAreSaidInTheCaption() throws {
  var curve = SamplingErrorCurve()
  curve.paired = true
  let plot = try curve.plot(of: table([recorded[1]]), study: smallStudy)
  #expect(plot.panels[0].lines.map(\.label) == ["onPolicy"])
  #expect(plot.caption.contains("No pairedTotalVariation is recorded."))
}

@Test func agentAndMeasureChooseTheQuantity() throws {
  var curve = SamplingErrorCurve()
  curve.measure = "marginalError"
  curve.agent = 2
  #expect(curve.measures == ["marginalError"])
  let runs: [[String: [Int: Double]]?] = [
    ["marginalError": [20: 0.5]], ["marginalError": [20: 0.5]],
  ]
  let plot = try curve.plot(of: table([Recorded(runs: runs)], agent: 2), study: smallStudy)
  #expect(plot.panels[0].lines[0].points.map(\.value) == [0.5])
  #expect(plot.y.label == "mean marginal error of agent 2")
  #expect(throws: FigureError(.nothingRecorded(figure: curve.name, measure: "marginalError"))) {
    try curve.plot(of: table([Recorded(runs: runs)], agent: 1), study: smallStudy)
  }
}

@Test(arguments: [
  ("jointTotalVariation", "pairedTotalVariation"), ("jointKL", "pairedKL"),
  ("fittedJointKL", "pairedFittedKL"),
])
func pairedBatchesHaveTheSameError(measure: String, paired: String) {
  var curve = SamplingErrorCurve()
  (curve.measure, curve.paired) = (measure, true)
  #expect(curve.measures == [measure, paired])
  #expect(curve.inconsistencies == [])
}

@Test func anErrorOfAnotherKindIsNoPartner() {
  var curve = SamplingErrorCurve()
  (curve.measure, curve.agent) = ("marginalKL", 1)
  #expect(curve.inconsistencies == [])
  curve.paired = true
  #expect(
    curve.inconsistencies == [
      "no measure of the on-policy batch goes with marginalKL; "
        + "paired needs jointTotalVariation, jointKL or fittedJointKL"
    ])
}

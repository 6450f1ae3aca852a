import Analysis
import Statistics
import Testing

@testable import Figures

private let doubled = [10, 20, 40, 80, 160, 320, 640, 1280]

/// Runs that are these multiples of one curve.
private func fixed(
  _ factors: [Double], m: [Int] = doubled, game: String = "climbing", policy: String = "tabular",
  sampler: String = "onPolicy", measure: String = "jointKL", curve: (Double) -> Double
) -> Recorded {
  Recorded(
    game: game, policy: policy, sampler: sampler, learner: "",
    runs: factors.map { factor in
      [measure: Dictionary(uniqueKeysWithValues: m.map { ($0, factor * curve(Double($0))) })]
    })
}

private func rates(_ recorded: [Recorded], columns: Int = 0) throws -> Plot {
  var figure = RateFit()
  figure.columns = columns
  return try figure.plot(of: table(recorded), study: smallStudy)
}

/// The runs 2.2/m and 1.8/m have the mean 2/m and its standard error 0.2/m; Student's quantile for
/// one degree of freedom is 12.7062, tan(0.475 π).
@Test func aLawRunsThroughTheMeansAboveItsResiduals() throws {
  let plot = try rates([fixed([1.1, 0.9]) { 2 / $0 }])
  #expect(plot.panels.map(\.title) == ["climbing", "climbing · residuals"])
  #expect(plot.panels.map { $0.y?.scale } == [.decades, .linear])
  #expect(plot.columns == 1)
  let law = plot.panels[0].lines[0]
  #expect(law.label == "onPolicy, law a/m")
  #expect(law.style.isCompanion)
  #expect(law.points.map(\.x) == [10, 1280])
  #expect(zip(law.points, [0.2, 0.001_562_5]).allSatisfy { abs($0.value / $1 - 1) < 1e-9 })
  let means = plot.panels[0].lines[1]
  #expect(means.drawing == .marks)
  #expect(means.points.map(\.x) == doubled.map(Double.init))
  #expect(abs(means.points[0].value - 0.2) < 1e-15)
  #expect(abs((means.points[0].interval?.high ?? 0) - (0.2 + 12.7062 * 0.02)) < 1e-6)
  let residuals = plot.panels[1].lines[0]
  #expect(residuals.points.allSatisfy { $0.value == 0 && $0.n == 2 })
  #expect(abs((residuals.points[3].interval?.low ?? 0) + 1.27062) < 1e-6)
  #expect(plot.panels[1].references == [.horizontal(0)])
  #expect(plot.panels[1].y?.range == -2...2)
  #expect(
    plot.caption.contains(
      "Law and verdict (1/m, 1/m², both or neither): climbing: onPolicy a/m, 1/m."))
  #expect(plot.caption.contains("n = 2 runs per line, seeds 1 to 2."))
  #expect(plot.caption.contains("Bars that end on the x axis go on below it."))
}

@Test func numbersAreThoseOfTheAnalysis() throws {
  let recorded = fixed([1, 1.3, 0.8, 0.9, 1.1]) { 3 / $0 * (1 + 0.2 * ($0 / 7).rounded()) }
  let results = table([recorded])
  let analysis = try #require(results.rateAnalysis(of: 0, quantity: .init("jointKL")))
  let fit = try #require(analysis.law?.fit)
  let plot = try RateFit().plot(of: results, study: smallStudy)
  #expect(plot.panels[0].lines[1].points.map(\.value) == analysis.checkpoints.map(\.mean))
  #expect(plot.panels[0].lines[0].points.last?.value == fit.value(at: 1280))
  #expect(
    plot.panels[1].lines[0].points.map(\.value) == analysis.residuals?.points.map(\.logarithmic))
}

@Test func aBelievedFloorIsAReferenceAndBendsTheLaw() throws {
  let plot = try rates([fixed([0.9, 1.1, 1, 1.2, 0.8]) { 100 / ($0 * $0) + 0.01 }])
  guard case .horizontal(let floor)? = plot.panels[0].references.first else {
    Issue.record("no reference")
    return
  }
  #expect(abs(floor - 0.01) < 1e-8)
  let law = plot.panels[0].lines[0]
  #expect(law.label == "onPolicy, law a/m² + c")
  #expect(law.points.count == 33)
  #expect(
    law.points.allSatisfy { abs($0.value / (100 / ($0.x * $0.x) + 0.01) - 1) < 1e-6 })
  #expect(plot.caption.contains("Grey across the upper panels: floors c that are believed."))
  #expect(plot.caption.contains("climbing: onPolicy a/m² + 0.01, "))
  let floorless = try rates([fixed([0.9, 1.1]) { 1 / $0 }])
  #expect(floorless.panels[0].references.isEmpty)
}

@Test func threePlacesHaveNoLaw() throws {
  let plot = try rates([fixed([1.1, 0.9], m: [16, 32, 64]) { $0 == 32 ? 0.1 : 2 / $0 }])
  #expect(plot.panels[0].lines.map(\.label) == ["onPolicy"])
  #expect(plot.panels[1].lines.allSatisfy { $0.points.isEmpty })
  #expect(plot.panels[1].references.isEmpty)
  #expect(plot.caption.contains("climbing: onPolicy no law, "))
  #expect(!plot.caption.contains("Thin dashed"))
}

@Test func oneRunHasNoBarsAndNoVerdict() throws {
  let plot = try rates([fixed([1]) { 2 / $0 * (1 + 0.1 * ($0 / 33).rounded(.down)) }])
  #expect(plot.panels.flatMap(\.lines).flatMap(\.points).allSatisfy { $0.interval == nil })
  #expect(plot.caption.contains("no verdict"))
  #expect(plot.caption.contains("Without bars, a single run: climbing, onPolicy."))
}

@Test func exactHitsHaveNoPlaceButStandInTheDataFile() throws {
  let plot = try rates([fixed([1, 1]) { $0 > 20 ? 0 : 2 / $0 }])
  #expect(plot.caption.contains("6 points with mean 0 cannot stand on the log axis"))
  #expect(plot.caption.contains("Marks without a bar: runs that do not differ."))
  #expect(plot.tsv.contains("climbing\tonPolicy\t40\t0\t0\t0\t2\n"))
  let zeros = try rates([fixed([1, 1]) { _ in 0 }])
  #expect(zeros.caption.contains("onPolicy no law, no verdict"))
}

@Test func everyPolicyHasItsOwnPanel() throws {
  let recorded = ["tabular", "perceptron"].flatMap { policy in
    ["onPolicy", "maProps (clip 0.3)"].map { sampler in
      fixed([1.1, 0.9], policy: policy, sampler: sampler) { 2 / $0 }
    }
  }
  let plot = try rates(recorded)
  #expect(
    plot.panels.map(\.title) == [
      "climbing · tabular", "climbing · perceptron", "climbing · tabular · residuals",
      "climbing · perceptron · residuals",
    ])
  #expect(plot.namedLines.map(\.label) == ["onPolicy", "maProps (clip 0.3)"])
  #expect(plot.caption.contains("climbing · tabular: onPolicy a/m, 1/m; maProps a/m, 1/m."))
  #expect(!plot.caption.contains("Policies "))
  // Side by side, as far to the left as to the right.
  let factors = plot.panels[2].lines.map(\.xFactor)
  #expect(factors[0] < 1 && abs(factors[0] * factors[1] - 1) < 1e-12)
}

@Test func residualsStandBelowTheirData() throws {
  let recorded = ["a", "b", "c"].map { game in fixed([1.1, 0.9], game: game) { 2 / $0 } }
  let plot = try rates(recorded, columns: 2)
  #expect(
    plot.panels.map(\.title) == [
      "a", "b", "a · residuals", "b · residuals", "c", "", "c · residuals", "",
    ])
}

@Test func manyLinesAreCounted() throws {
  let recorded = (1...40).map { game in
    fixed([1.1, 0.9], game: "a game of a long name, number \(game)") {
      game > 30 ? 9 / ($0 * $0) : 2 / $0
    }
  }
  let plot = try rates(recorded)
  #expect(
    plot.caption.contains("Law and verdict: a/m, 1/m 30 lines; a/m², 1/m² 10 lines."))
  #expect(!"\(plot.caption)\(plot.tsv)".lowercased().contains("nan"))
  #expect(plot.panels.count(where: { !$0.isBlank }) == 80)
  try withFolder { folder in
    let writer = FigureWriter(searchPath: gnuplotFolder)
    guard writer.canDraw else { return }
    try writer.render(plot, named: "many", into: folder)
  }
}

@Test func aDistanceIsJudgedByItsSquare() throws {
  var figure = RateFit()
  figure.measure = "jointTotalVariation"
  let recorded = fixed([1.1, 0.9], measure: "jointTotalVariation") { 2 / $0.squareRoot() }
  let caption = try figure.plot(of: table([recorded]), study: smallStudy).caption
  #expect(caption.contains("onPolicy a/√m, 1/m. Verdicts name the rate of the square"))
}

@Test func anAgentHasErrorsOfItsOwn() throws {
  var figure = RateFit()
  figure.agent = 2
  let plot = try figure.plot(
    of: table([fixed([1.1, 0.9]) { 2 / $0 }], agent: 2), study: smallStudy)
  #expect(plot.y.label == "mean joint KL of agent 2 (nats)")
}

@Test func whatCannotBeDrawnIsSaid() throws {
  let learning = table([Recorded(runs: [["jointKL": [4: 0.5]]])])
  let silent = table([fixed([1], measure: "other") { 1 / $0 }])
  let huge = table([fixed([1, 1]) { _ in .greatestFiniteMagnitude }])
  let said = [learning, silent, huge].map { results in
    sentence { _ = try RateFit().plot(of: results, study: smallStudy) }
  }
  #expect(
    said == [
      "rateFit has nothing to draw: it needs runs whose policy is held fixed, and the study has "
        + "none",
      "rateFit has nothing to draw: no finished run holds values of jointKL",
      "the values of jointKL for onPolicy are too large to be averaged",
    ])
}

@Test func aPlaceThatARunLacksIsLeftOut() throws {
  var recorded = fixed([1.1, 0.9]) { 2 / $0 }
  recorded.runs[0]?["jointKL"]?[40] = nil
  let plot = try rates([recorded])
  #expect(plot.panels[0].lines[1].points.map(\.x) == [10, 20, 80, 160, 320, 640, 1280])
  #expect(plot.caption.contains("1 point left out where a run has no finite error."))
}

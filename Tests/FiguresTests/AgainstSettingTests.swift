import Figures
import Foundation
import Statistics
import TestSupport
import Testing

/// The variance of one sample's gradient estimate under uniform play, with as many servers as
/// dispatchers: (N − 1)³/(2N²) for the shared reward, (1 − 1/N)³ for the guidance.
private let shared = [20: 8.57375, 50: 23.5298, 100: 48.51495, 200: 98.5074875]
private let guidance = [20: 0.857375, 50: 0.941192, 100: 0.970299, 200: 0.985074875]

/// A condition of `agents` whose runs recorded at m = 8 and 16 the variance of a mean of m samples,
/// each run its own multiple of it.
private func gradient(
  _ agents: Int, _ learner: String, settings: String, variance: Double?,
  factors: [Double] = [1, 1], game: String = "dispatch"
) -> Recorded {
  Recorded(
    game: agents == 2 ? game : "\(game) (agents \(agents))", learner: learner,
    experiment: "gradient (samples [8,16])",
    specification: #"{"game":{"\#(game)":{"agents":\#(agents)}},"learner":\#(settings)}"#,
    runs: factors.map { factor in
      var run = ["gradientBias": [8: factor, 16: factor / 2]]
      if let variance {
        run["gradientVariance"] = [8: factor * variance / 8, 16: factor * variance / 16]
        run["gradientExactVariance"] = [8: variance / 8, 16: variance / 16]
      }
      return run
    })
}

private func reinforce(_ agents: Int, factors: [Double] = [1, 1]) -> Recorded {
  gradient(
    agents, "reinforce (baseline exact)", settings: #"{"reinforce":{"baseline":"exact"}}"#,
    variance: shared[agents], factors: factors)
}

private func dgpg(
  _ agents: Int, alpha: String = "1.0", normalise: Bool = false, variance: Double? = nil
) -> Recorded {
  gradient(
    agents, "dgpg (alpha \(alpha)\(normalise ? ", normalise true" : ""))",
    settings: #"{"dgpg":{"alpha":\#(alpha),"normalise":\#(normalise)}}"#,
    variance: variance ?? guidance[agents])
}

private let byLearner = StudyDescription(
  name: "small", question: "", successMeasure: "success", successThreshold: nil, compared: .learner)

private func draw(
  _ recorded: [Recorded], _ change: (inout AgainstSetting) -> Void = { _ in }
) throws -> Plot {
  var figure = AgainstSetting()
  change(&figure)
  return try figure.plot(of: table(recorded), study: byLearner)
}

/// The slope between two points is ln(98.5074875/8.57375)/ln 10 = 1.0603, of the guidance
/// ln(0.985074875/0.857375)/ln 10 = 0.0603.
@Test func conditionsThatDifferInTheSettingAreOneLine() throws {
  let plot = try draw([200, 20].flatMap { [reinforce($0), dgpg($0)] }) {
    $0.perSample = true
    $0.exact = "gradientExactVariance"
  }
  let panel = plot.panels[0]
  #expect(plot.panels.map(\.title) == ["dispatch"])
  #expect(
    panel.lines.map(\.label) == [
      "reinforce", "reinforce, closed form", "dgpg", "dgpg, closed form",
    ])
  #expect(panel.lines.map(\.style.isCompanion) == [false, true, false, true])
  #expect(panel.lines.map(\.style.colour) == [0, 0, 1, 1])
  #expect(panel.lines.map { $0.points.map(\.x) } == Array(repeating: [20, 200], count: 4))
  #expect(panel.lines[0].points.map(\.value) == [8.57375, 98.5074875])
  #expect(panel.lines[3].points.map(\.value) == [0.857375, 0.985074875])
  #expect(panel.lines[0].points.map(\.n) == [2, 2])
  #expect((plot.x.label, plot.x.scale) == ("agents", .decades))
  #expect(plot.y == .init(label: "m × mean gradient variance", scale: .decades, range: 0.5...100))
  #expect(
    plot.caption == "Read at m = 16. Lines: mean over runs. Bands: pointwise 95 % percentile "
      + "bootstrap interval of the mean (B = 2000 resamples of whole runs, seeded by name). Thin "
      + "dashed, in the colour of its line: the closed form. Exponents of growth with agents "
      + "(log-log slope of each seed's values; mean over seeds ± half of its 95 % Student "
      + "interval; that of the closed form in brackets): dispatch: reinforce 1.06 ± 0.00 (1.06); "
      + "dgpg 0.06 ± 0.00 (0.06). All reinforce with baseline exact; dgpg with alpha 1.0. Policy "
      + "tabular, sampler onPolicy, experiment gradient (samples [8,16]). n = 2 runs per point, "
      + "seeds 1 to 2.")
}

/// All resamples of two runs are (1, 1), (3, 3) or mixed, the first two with a quarter each. The
/// seeds' slopes are 1 and 2: their mean 1.5 ± 12.7062 × 0.5.
@Test func bandsAndExponentsAreOverRuns() throws {
  let runs = [10, 100].map { agents in
    Recorded(
      game: "team (agents \(agents))", learner: "reinforce", experiment: "gradient",
      specification: #"{"game":{"team":{"agents":\#(agents)}}}"#,
      runs: [1, 2].map { power in
        let growth = agents == 10 ? 1.0 : power == 1 ? 10 : 100
        return ["gradientVariance": [4: growth * Double(2 * power - 1)]]
      })
  }
  let points = try draw(runs).panels[0].lines[0].points
  #expect(points.map(\.value) == [2, 155])
  #expect(points.map(\.interval) == [.init(low: 1, high: 3), .init(low: 10, high: 300)])
  #expect(try draw(runs).caption.contains(": team: reinforce 1.50 ± 6.35."))
  #expect(try !draw(runs) { $0.logarithmic = .x }.caption.contains("Exponents"))
}

@Test func theStepIsTheLastOrTheOneNamed() throws {
  let early = try draw([reinforce(20)]) { $0.step = 8 }
  #expect(early.panels[0].lines[0].points.map(\.value) == [8.57375 / 8])
  #expect(early.caption.hasPrefix("Read at m = 8. "))
  #expect(try draw([reinforce(20)]).panels[0].lines[0].points.map(\.value) == [8.57375 / 16])
  #expect(
    sentence { _ = try draw([reinforce(20)]) { $0.step = 9 } }
      == "againstSetting has nothing to draw: no finished run holds values of gradientVariance")
}

/// Steps of runs that learn count what was spent, not what their batches have.
@Test func runsThatLearnHaveNoSamplesToMultiplyWith() throws {
  var training = reinforce(50)
  training.experiment = "training (environmentSteps 16, batch 8)"
  #expect(try draw([training]).panels.count == 1)
  #expect(
    sentence { _ = try draw([training]) { $0.perSample = true } }
      == "againstSetting has nothing to draw: it needs runs whose policy is held fixed, and the "
      + "study has none")
  let beside = try draw([training, reinforce(20)]) { $0.perSample = true }
  #expect(beside.panels[0].lines.map { $0.points.map(\.value) } == [[8.57375]])
}

@Test func conditionsWithoutTheSettingAreLevel() throws {
  let recorded = ["0.25", "0.5"].map { dgpg(20, alpha: $0, variance: 4) } + [reinforce(20)]
  let plot = try draw(recorded) {
    $0.setting = "learner.alpha"
    $0.logarithmic = .none
    $0.perSample = true
  }
  #expect(plot.panels.map(\.title) == ["dispatch (agents 20)"])
  #expect(plot.panels[0].lines.map(\.label) == ["dgpg", "reinforce"])
  #expect(plot.panels[0].lines.map { $0.points.map(\.x) } == [[0.25, 0.5], [0.25, 0.5]])
  #expect(plot.panels[0].lines.map { $0.points.map(\.value) } == [[4, 4], [8.57375, 8.57375]])
  #expect((plot.x.label, plot.x.scale, plot.x.range) == ("alpha", .linear, 0...0.5))
  #expect(plot.y.scale == .linear)
  #expect(plot.caption.contains("Level lines: conditions without alpha."))
  // Where no condition of a game has the setting, there is no x for it.
  let other = try draw(recorded + [reinforce(50)]) { $0.setting = "learner.alpha" }
  #expect(other.panels.count == 1)
  #expect(
    other.caption.hasSuffix(
      "Not drawn, without a number for learner.alpha or with one alone: dispatch (agents 50) · "
        + "reinforce (baseline exact)."))
  // A single value beside a sweep is no line.
  let lone = try draw(recorded + [dgpg(20, alpha: "0.9", normalise: true)]) {
    $0.setting = "learner.alpha"
  }
  #expect(lone.panels[0].lines.map(\.label) == ["dgpg", "reinforce"])
  #expect(lone.caption.hasSuffix("dispatch (agents 20) · dgpg (alpha 0.9, normalise true)."))
}

@Test func aSettingCanPartThePanels() throws {
  let recorded = [20, 50].flatMap { agents in
    [reinforce(agents), dgpg(agents), dgpg(agents, normalise: true, variance: 0.7)]
  }
  let plot = try draw(recorded) { $0.apart = "learner.normalise" }
  #expect(plot.panels.map(\.title) == ["dispatch · normalise false", "dispatch · normalise true"])
  #expect(
    plot.panels.map { $0.lines.map(\.label) }
      == Array(repeating: ["reinforce", "dgpg"], count: 2))
  #expect(plot.panels.map { $0.lines[1].points.map { $0.value * 16 } }[1] == [0.7, 0.7])
  // Said once, although drawn twice.
  #expect(plot.caption.components(separatedBy: "; reinforce ").count == 1)
  #expect(plot.caption.components(separatedBy: ": reinforce ").count == 2)
  #expect(plot.caption.contains("dispatch · normalise true: dgpg 0.00 ± 0.00."))
}

/// A game whose conditions have one value has no panel for the other, and one without any just itself.
@Test func panelsApartAreThoseOfTheGame() throws {
  let team = [20, 50].map { agents in
    gradient(
      agents, "dgpg", settings: #"{"dgpg":{"alpha":0.5,"normalise":false}}"#, variance: 1,
      game: "team")
  }
  let other = [20, 50].map { agents in
    gradient(agents, "mappo", settings: #"{"mappo":{}}"#, variance: 1, game: "other")
  }
  let dispatch = [20, 50].flatMap { [reinforce($0), dgpg($0, normalise: true, variance: 2)] }
  let plot = try draw(team + dispatch + other) { $0.apart = "learner.normalise" }
  #expect(
    plot.panels.map(\.title)
      == ["team · normalise false", "dispatch · normalise true", "other"])
  #expect(plot.panels.map(\.lines.count) == [1, 2, 1])
}

@Test func samplesOfOtherNumbersShareAPanelPerSample() throws {
  var recorded = [reinforce(20), reinforce(50), dgpg(20), dgpg(50)]
  for index in 2...3 { recorded[index].experiment = "gradient (samples [16])" }
  #expect(try draw(recorded).panels.count == 2)
  let plot = try draw(recorded) { $0.perSample = true }
  #expect(plot.panels.map(\.title) == ["dispatch"])
  #expect(plot.panels[0].lines.map(\.label) == ["reinforce", "dgpg"])
}

@Test func moreLinesThanVariantsHaveAColourEach() throws {
  let alphas = ["0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7"]
  let few = try draw(alphas.prefix(4).map { dgpg(20, alpha: $0) })
  #expect(few.panels[0].lines.map(\.style) == (0..<4).map { .init(colour: 0, variant: $0) })
  let many = try draw(alphas.map { dgpg(20, alpha: $0) } + [reinforce(20)])
  #expect(
    many.panels[0].lines.map(\.style)
      == (0..<7).map { .init(colour: $0) } + [.init(colour: 0, variant: 1)])
}

@Test func severalMeasuresHaveRowsOrShareAPanel() throws {
  let recorded = [reinforce(20), reinforce(50), dgpg(20), dgpg(50)]
  let rows = try draw(recorded) {
    $0.drawn = ["gradientBias", "gradientVariance"]
    $0.logarithmic = .none
  }
  #expect(rows.columns == 1)
  #expect(rows.panels.map { $0.y?.label } == ["mean gradient bias", "mean gradient variance"])
  #expect(rows.panels.map { $0.lines[0].points.map(\.value) }[0] == [0.5, 0.5])
  #expect(rows.panels.map { $0.lines[0].points.map { $0.value * 16 } }[1] == [8.57375, 23.5298])
  let together = try draw(recorded) {
    $0.drawn = ["gradientBias", "gradientVariance"]
    $0.exact = "gradientExactVariance"
    $0.together = true
  }
  #expect(
    together.panels.map(\.title)
      == ["dispatch · reinforce", "dispatch · dgpg"])
  #expect(
    together.panels[0].lines.map(\.label)
      == ["gradient bias", "gradient variance", "gradient bias, closed form"])
  #expect(together.panels[0].lines.map(\.style.colour) == [0, 1, 0])
  #expect(together.y.label == "mean gradient bias, gradient variance")
}

@Test func whatCannotBeDrawnAgainstASettingIsSaid() throws {
  #expect(
    sentence { _ = try draw([reinforce(20)]) { $0.setting = "game.size" } }
      == "againstSetting has nothing to draw: it needs conditions with a number for game.size, "
      + "and the study has none")
  let zero = try draw([
    reinforce(20),
    gradient(
      50, "reinforce (baseline exact)", settings: #"{"reinforce":{"baseline":"exact"}}"#,
      variance: 0),
  ])
  #expect(zero.caption.contains("1 point with mean not above 0 cannot stand on the log axis"))
  let unknown = try draw([reinforce(20)]) { $0.exact = "gradientTruth" }
  #expect(unknown.caption.contains("No gradientTruth is recorded."))
  var figure = AgainstSetting()
  figure.exact = figure.drawn[0]
  #expect(figure.inconsistencies == ["exact is gradientVariance, which is drawn as a measure too"])
}

/// What lines of one name share is said once, and a default in which they differ is no secret.
@Test func labelsSayWhatTellsLinesApart() throws {
  var recorded = ["0.2", "0.9"].flatMap { alpha in
    [20, 50].map { dgpg($0, alpha: alpha, normalise: true, variance: 2) }
  }
  for index in 2...3 {  // the default is left out of labels
    recorded[index].learner = "dgpg (normalise true)"
  }
  let plot = try draw(recorded + [reinforce(20), reinforce(50)])
  #expect(
    plot.panels[0].lines.map(\.label) == ["dgpg (alpha 0.2)", "dgpg (alpha 0.9)", "reinforce"])
  #expect(
    plot.caption.contains("All dgpg with normalise true; reinforce with baseline exact. Policy"))
  // A title stays.
  let titled = try draw(
    [20, 50].map { agents in
      var one = reinforce(agents)
      one.learner = "REINFORCE (exact)"
      return one
    })
  #expect(titled.panels[0].lines.map(\.label) == ["REINFORCE (exact)"])
}

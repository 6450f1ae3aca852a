import Figures
import Foundation
import Games
import Learners
import Measures
import Sampling
import Specifications
import Studies
import Testing

/// What a new user may get wrong, and the whole of what is said: what, where, what was expected,
/// what to type next.
@Suite struct WrongInputTests {
  /// A change of `tinyStudy`, called x.yaml, and what `quincunx plan` says of it.
  struct Slip: CustomTestStringConvertible, Sendable {
    let old: String
    let new: String
    let errors: [String]

    init(_ old: String, _ new: String, _ errors: String...) {
      self.old = old
      self.new = new
      self.errors = errors
    }

    var testDescription: String { new }
  }

  private static func names(_ specifications: [any Specification]) -> String {
    specifications.map(\.name).joined(separator: ", ")
  }
  private static let games = names(gameCatalogue.specifications)
  private static let samplers = names(samplerCatalogue.specifications)
  private static let learners = names(learnerCatalogue.specifications)
  private static let measures = names(measureCatalogue.specifications)
  private static let figures = names(figureCatalogue.specifications)
  private static let settings =
    "policy.spread, learner.baseline, learner.discount, learner.learningRate, experiment.batch, "
    + "experiment.environmentSteps"
  private static let keys =
    "question, seeds, firstSeed, baseline, success, games, policies, samplers, learners, "
    + "conditions, measures, experiment, grids, figures, claims"
  private static let whole =
    "motivating | tabular | onPolicy | reinforce | training (environmentSteps 40)"

  private static let names: [Slip] = [
    Slip(
      "seeds: 3", "sedes: 3", "x.yaml:1:1: seeds is missing",
      "x.yaml:2:1: unknown key \"sedes\", did you mean \"seeds\"? known: \(keys)"),
    Slip(
      "motivating", "motivatng",
      "x.yaml:3:9: games[0]: no game is called \"motivatng\", did you mean \"motivating\"? known: "
        + games),
    Slip(
      "onPolicy", "mapprops",
      "x.yaml:5:12: samplers[0]: no sampler is called \"mapprops\", did you mean \"maProps\"? known: "
        + samplers),
    Slip(
      "reinforce", "pppo",
      "x.yaml:6:12: learners[0]: no learner is called \"pppo\", did you mean \"ippo\"? known: \(learners)"
    ),
    Slip(
      "[optimumProbability]", "[success]",
      "x.yaml:7:12: measures[0]: no measure is called \"success\"; known: \(measures)"),
    Slip(
      "[successCurve]", "[sucessCurve]",
      "x.yaml:9:11: figures[0]: no figure is called \"sucessCurve\", did you mean \"successCurve\"? known: "
        + figures),
    Slip(
      "{ training", "{ trainig",
      "x.yaml:8:15: experiment: no experiment is called \"trainig\", did you mean \"training\"? known: "
        + "training, fixedPolicy, gradient, compoundRatio"),
    Slip(
      "environmentSteps", "steps",
      "x.yaml:8:27: experiment.training: unknown key \"steps\"; known: environmentSteps, batch"),
  ]

  private static let values: [Slip] = [
    Slip("seeds: 3", "seeds: three", "x.yaml:2:8: seeds: expected an integer, found \"three\""),
    Slip(
      "seeds: 3", "seeds: -3", "x.yaml:2:8: seeds: -3 is not allowed; must be from 1 to 1000000"),
    Slip(
      "seeds: 3", "seeds: 3\nseeds: 4", "x.yaml:3:1: the key \"seeds\" stands here twice; keep one"),
    Slip(
      "[motivating]", "motivating",
      "x.yaml:3:8: games: expected a list of at least one item, found \"motivating\""),
    Slip(
      "batch: 20", "batch: -20",
      "x.yaml:8:56: experiment.training.batch: -20 is not allowed; must be at least 1"),
    Slip(
      "[onPolicy]", "[maProps: { clip: { sweeep: [0.1, 1] } }]",
      "x.yaml:5:29: samplers[0].maProps.clip: expected a finite number, found a mapping with the key "
        + "\"sweeep\", did you mean \"sweep\"?"),
    Slip(
      "[onPolicy]", "[maProps: { clip: { sweep: 1 } }]",
      "x.yaml:5:31: samplers[0].maProps.clip.sweep: expected a list of at least one value, found 1"),
    Slip(
      "[motivating]", "[matrix: { payoffs: [[1, 2, 3], [4, 5, 6]] }]",
      "x.yaml:3:17: games[0].matrix: payoffs[0] is a list of 3, expected a list of 2, one per action of "
        + "agent 2; actions [2, 2] need payoffs of shape 2 × 2, or 2 × 2 × 2 with one number per "
        + "agent; give other numbers of actions as actions: [...]"),
    Slip(
      "Does it work?", "Does it: work?",
      "x.yaml:1:18: not valid YAML: invalid nested block mapping on the same line; put a text that "
        + "holds a colon in quotation marks"),
    Slip(
      "games: [motivating]", "\tgames: [motivating]",
      "x.yaml:3:1: not valid YAML: a tab stands at the beginning of the line; YAML is indented by "
        + "spaces alone"),
    Slip(tinyStudy, "", "x.yaml:1:1: nothing is written here"),
    Slip(
      tinyStudy, "hello",
      "x.yaml:1:1: expected a mapping with keys of \(keys), found \"hello\""),
  ]

  private static let figuresAndClaims: [Slip] = [
    Slip(
      "[successCurve]", "[successCurve: { vlaue: mean }]",
      "x.yaml:9:27: figures[0].successCurve: unknown key \"vlaue\", did you mean \"value\"? known: "
        + "value, columns"),
    Slip(
      "[successCurve]", "[samplingErrorCurve]",
      "x.yaml:9:11: figures[0]: samplingErrorCurve draws jointTotalVariation, which no grid records"
    ),
    Slip(
      "[successCurve]", "[samplingErrorCurve: { measure: optimumProbability, agent: 3 }]",
      "x.yaml:9:29: figures[0]: agent 3 is not allowed; must be 0 for all together, or one of the "
        + "agents 1 to 2"),
    Slip(
      "[successCurve]",
      "[againstSetting: { setting: learner.learningrate, measures: [optimumProbability] }]",
      "x.yaml:9:25: figures[0]: no setting of a condition is called \"learner.learningrate\", did you "
        + "mean \"learner.learningRate\"? known: \(settings)"),
    Slip(
      "[successCurve]",
      "[againstSetting: { setting: experiment.batch, apart: game.index, measures: [optimumProbability] }]",
      "x.yaml:9:25: figures[0]: no setting of a condition is called \"game.index\"; known: \(settings)"
    ),
    Slip(
      "[successCurve]", "[heatMap: { x: spread, y: clip }]",
      "x.yaml:9:18: figures[0]: no setting of a condition is called \"sampler.clip\"; known: \(settings)",
      "x.yaml:9:18: figures[0]: no setting of a condition is called \"sampler.spread\"; known: \(settings)"
    ),
    Slip(
      "[successCurve]",
      "[successCurve]\nclaims: [{ source: s, agent: 3, mean: optimumProbability, between: [0, 1] }]",
      "x.yaml:10:30: claims[0].agent: agent 3 is not allowed; must be 0 for all together, or one of the "
        + "agents 1 to 2"),
    Slip(
      "[successCurve]",
      "[successCurve]\nclaims: [{ source: s, where: { sampler: maProps }, mean: optimumProbability, "
        + "between: [0, 1] }]",
      "x.yaml:10:10: claims[0]: where must match one condition and matches none: \(whole)"),
    Slip(
      "[successCurve]",
      "[successCurve]\nclaims: [{ source: s, mean: jointKL, between: [0, 1] }]",
      "x.yaml:10:29: claims[0].mean: no recorded measure is called \"jointKL\"; known: "
        + "optimumProbability"),
  ]

  @Test(arguments: names + values + figuresAndClaims)
  func aSlipInAStudyIsToldBeforeAnythingRuns(_ slip: Slip) throws {
    let quincunx = try CommandLineTool()
    #expect(tinyStudy.contains(slip.old))
    try quincunx.write(tinyStudy.replacing(slip.old, with: slip.new), to: "x.yaml")
    let outcome = try quincunx("plan", "x.yaml")
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.complaints == slip.errors)
  }

  /// The setting of the sampler that a heat map reads is found where it is there.
  @Test func figuresOfWhatIsThereArePlanned() throws {
    let quincunx = try CommandLineTool()
    let study = tinyStudy.replacing("[onPolicy]", with: "[maProps]")
    for figure in [
      "heatMap: { x: clip, y: learningRate }",
      "samplingErrorCurve: { measure: optimumProbability, agent: 2 }",
      "againstSetting: { setting: sampler.clip, measures: [optimumProbability] }",
    ] {
      try quincunx.write(study.replacing("[successCurve]", with: "[\(figure)]"), to: "x.yaml")
      let outcome = try quincunx("plan", "x.yaml")
      #expect(outcome.code == 0, "\(figure): \(outcome.errors)")
    }
  }
}

import Analysis
import Statistics
import Testing

@testable import Studies

private let base = """
  question: x
  seeds: 4
  policies: [tabular]
  measures: [optimumProbability, jointTotalVariation, jointKL]
  games: [{numbered: {index: {sweep: [1, 19]}}}]
  grids:
    - samplers: [onPolicy, {maProps: {clip: {sweep: [0.3, 2]}}}]
      learners: [mappo]
      experiment: {training: {environmentSteps: 50}}
    - samplers: [onPolicy]
      experiment: {fixedPolicy: {samples: [10, 20, 40]}}
  claims:

  """

/// Placed in line 13, behind `  - `.
private func claims(_ text: String) throws -> [Claim] { try study(base + "  - " + text).claims }

private func lines(_ text: String) -> [String] { problemLines(base + "  - " + text) }

private let trained = "where: {game: {numbered: {index: 19}}, sampler: {maProps: {clip: 2}}}"
private let fixed = "where: {game: {numbered: {index: 1}}, experiment: fixedPolicy}"

@Suite struct ClaimDraftTests {
  @Test func aClaimIsReadWithItsDefaults() throws {
    let claims = try claims("{source: Fig. 5, \(trained), mean: optimumProbability, published: 1}")
    let claim = try #require(claims.first)
    #expect(claims.count == 1)
    #expect(claim.source == "Fig. 5")
    #expect(claim.labels.game == "numbered (index 19)")
    #expect(claim.labels.sampler == "maProps (clip 2.0)")
    #expect(claim.statistic == .mean(measure: "optimumProbability"))
    #expect(claim.agent == 0)
    #expect(claim.published == .number(1))
    #expect(claim.precision == .exact)
    #expect(claim.readingError == 0)
    #expect(claim.standardErrors == nil)
    #expect(claim.differs == nil)
  }

  @Test func everySettingIsRead() throws {
    let claim = try #require(
      claims(
        """
        {source: s, \(trained), successFraction: 0.9, agent: 2, published: {60: 0.5, 20: 0},
            interval: [0.7, 0.86], readingError: 0.01, standardErrors: 4, differs: why}
        """
      ).first)
    #expect(claim.statistic == .successFraction(measure: "optimumProbability", threshold: 0.9))
    #expect(claim.agent == 2)
    #expect(claim.published == .numbers([.init(step: 20, value: 0), .init(step: 60, value: 0.5)]))
    #expect(claim.precision == .interval(Interval(low: 0.7, high: 0.86)))
    #expect(claim.readingError == 0.01)
    #expect(claim.standardErrors == 4)
    #expect(claim.differs == "why")
    #expect(
      try claims("{source: s, \(fixed), slope: jointKL, published: -1, runs: 100}")[0].precision
        == .runs(100))
    #expect(
      try claims("{source: s, \(fixed), verdict: jointKL, published: 1/m²}")[0].published
        == .verdict(.inverseSquare))
  }

  @Test func someStatisticsAreOfSeveralConditions() throws {
    let swept = "where: {game: {numbered: {index: 19}}, sampler: maProps}"
    let against = "slopeAgainst: {setting: sampler.clip, measure: jointKL}"
    let slope = try claims("{source: s, \(swept), \(against), between: [-1, 2.5]}")[0]
    #expect(slope.conditions.map(\.sampler) == ["maProps (clip 0.3)", "maProps (clip 2.0)"])
    #expect(slope.labels.sampler == "maProps")
    #expect(slope.labels.game == "numbered (index 19)")
    let key = try #require(ConditionKey("sampler.clip"))
    #expect(slope.statistic == .slopeAgainst(setting: key, measure: "jointKL", step: nil))
    #expect(slope.published == .between(Interval(low: -1, high: 2.5)))
    let pair = "measures: [jointKL, optimumProbability]"
    let correlation = try claims(
      "{source: s, \(swept), rankCorrelation: {\(pair), step: 40}, published: 0.5}")[0]
    #expect(
      correlation.statistic
        == .rankCorrelation(measure: "jointKL", other: "optimumProbability", step: 40))
    #expect(correlation.conditions.count == 2)
    #expect(correlation.labels.sampler == "maProps (clip 0.3) and maProps (clip 2.0)")
    #expect(correlation.published == .number(0.5))
    let one = try claims("{source: s, \(fixed), rankCorrelation: {\(pair)}, between: [0, 1]}")[0]
    #expect(one.conditions.map(\.game) == ["numbered"])
    let mean = try claims("{source: s, \(fixed), mean: jointKL, between: [0, 1]}")[0]
    #expect(mean.published == .between(Interval(low: 0, high: 1)))
    let ratio = try claims(
      "{source: s, \(fixed), ratio: [jointKL, optimumProbability], between: [0, 1]}")[0]
    #expect(ratio.statistic == .ratio(measure: "jointKL", other: "optimumProbability"))
  }

  private static let mistakes: [(text: String, line: String)] = [
    (
      "{source: s, rankCorrelation: jointKL, between: [0, 1]}",
      "s.yaml:13:34: claims[0].rankCorrelation: expected a mapping with keys of measures, step, found \"jointKL\""
    ),
    (
      "{source: s, rankCorrelation: {measures: [jointKL, jointKL]}, between: [0, 1]}",
      "s.yaml:13:45: claims[0].rankCorrelation.measures: a list of 2 is not allowed; must be two measures"
    ),
    (
      "{source: s, \(fixed), ratio: [jointKL, entropy], between: [0, 1]}",
      "s.yaml:13:88: claims[0].ratio[1]: no recorded measure is called \"entropy\"; known: jointKL, jointTotalVariation, optimumProbability"
    ),
    (
      "{source: s, ratio: jointKL, between: [0, 1]}",
      "s.yaml:13:24: claims[0].ratio: expected a list, each item a text, found \"jointKL\""
    ),
    (
      "{source: s, rankCorrelation: {measures: [jointKL, entropy]}, between: [0, 1]}",
      "s.yaml:13:45: claims[0].rankCorrelation.measures[1]: no recorded measure is called \"entropy\"; known: jointKL, jointTotalVariation, optimumProbability"
    ),
    (
      "{source: s, slopeAgainst: {setting: game.index}, between: [0, 1]}",
      "s.yaml:13:31: claims[0].slopeAgainst: measure is missing"
    ),
    (
      "{source: s, slopeAgainst: {setting: game, measure: jointKL}, between: [0, 1]}",
      "s.yaml:13:41: claims[0].slopeAgainst.setting: \"game\" is not allowed; must be an axis and its setting, as in game.agents"
    ),
    (
      """
      {source: s, \(trained),
          slopeAgainst: {setting: sampler.clip, measure: jointKL}, between: [0, 1]}
      """,
      "s.yaml:13:5: claims[0]: where must match several conditions that differ in the number sampler.clip alone and matches 1: numbered (index 19) | tabular | maProps (clip 2.0) | mappo | training (environmentSteps 50)"
    ),
    (
      """
      {source: s, \(trained), between: [0, 1],
          rankCorrelation: {measures: [jointKL, jointTotalVariation], step: 30}}
      """,
      "s.yaml:14:71: claims[0].rankCorrelation.step: 30 is not allowed; must be a multiple of the batch 20 within 50 steps"
    ),
    (
      "{source: s, \(trained), mean: jointKL, between: [1, 0]}",
      "s.yaml:13:112: claims[0].between: a list of 2 is not allowed; must be two numbers, the lower first"
    ),
    (
      "{source: s, \(trained), verdict: jointKL, between: [0, 1]}",
      "s.yaml:13:115: claims[0].between: a verdict lies between no bounds"
    ),
    (
      "{source: s, mean: jointKL, between: [0, 1], published: 1}",
      "s.yaml:13:5: claims[0]: a claim has between or published, not both"
    ),
    (
      "{source: s, mean: jointKL, between: [0, 1], readingError: 1}",
      "s.yaml:13:5: claims[0]: a claim has between or readingError, not both"
    ),
  ]

  @Test(arguments: mistakes)
  func mistakesInBoundsAndInWhatIsOfSeveralConditions(text: String, line: String) {
    #expect(lines(text) == [line])
  }

  @Test func sweepsMakeSeveralClaims() throws {
    let claims = try claims(
      """
      source: s
          where: {game: {numbered: {index: {sweep: [1, 19]}}}, experiment: fixedPolicy}
          mean: jointKL
          published: uniformMultinomial
      """)
    #expect(claims.map(\.labels.game) == ["numbered", "numbered (index 19)"])
    #expect(
      claims.map(\.published) == Array(repeating: .uniformMultinomial(jointActions: 4), count: 2))
  }

  @Test(arguments: [
    (
      "{mean: optimumProbability}",
      ["s.yaml:13:5: claims[0]: published is missing", "s.yaml:13:5: claims[0]: source is missing"]
    ),
    (
      "{source: s, published: 1}",
      [
        "s.yaml:13:5: claims[0]: a claim has exactly one of mean, successFraction, slope, ratio, verdict, rankCorrelation, slopeAgainst"
      ]
    ),
    (
      "{source: s, mean: jointKL, slope: jointKL, published: 1}",
      [
        "s.yaml:13:5: claims[0]: a claim has exactly one of mean, successFraction, slope, ratio, verdict, rankCorrelation, slopeAgainst"
      ]
    ),
    (
      "{source: s, mean: jointKL, published: 1, runs: 1, interval: [0, 1]}",
      ["s.yaml:13:5: claims[0]: a claim has runs or interval, not both"]
    ),
    (
      "{source: s, mean: jointKL, published: 1, interval: [2, 1]}",
      [
        "s.yaml:13:56: claims[0].interval: a list of 2 is not allowed; must be two numbers, the lower first"
      ]
    ),
    (
      "{source: s, successFraction: 1.5, published: 1, runs: 0, agent: -1}",
      [
        "s.yaml:13:34: claims[0].successFraction: 1.5 is not allowed; must be above 0 and at most 1",
        "s.yaml:13:59: claims[0].runs: 0 is not allowed; must be at least 1",
        "s.yaml:13:69: claims[0].agent: -1 is not allowed; must be at least 0",
      ]
    ),
    (
      "{source: s, mean: jointKL, published: 1, where: {game: {numbered: {indx: 1}}}}",
      [
        "s.yaml:13:72: claims[0].where.game.numbered: unknown key \"indx\", did you mean \"index\"? known: index"
      ]
    ),
    (
      "{source: s, mean: jointKL, publisht: 1, published: 1}",
      [
        "s.yaml:13:32: claims[0]: unknown key \"publisht\", did you mean \"published\"? known: source, where, mean, successFraction, slope, ratio, verdict, rankCorrelation, slopeAgainst, agent, published, between, runs, interval, readingError, standardErrors, differs"
      ]
    ),
  ])
  func mistakesAreProblemsAtTheirPlace(text: String, lines expected: [String]) {
    #expect(lines(text) == expected)
  }

  @Test func aClaimIsAboutOneCondition() {
    #expect(
      lines(
        "{source: s, mean: jointKL, published: 1, where: {sampler: maProps, game: {numbered: {index: 19}}}}"
      ) == [
        "s.yaml:13:5: claims[0]: where must match one condition and matches 2: numbered (index 19) | tabular | maProps (clip 0.3) | mappo | training (environmentSteps 50); numbered (index 19) | tabular | maProps (clip 2.0) | mappo | training (environmentSteps 50)"
      ])
    let none = lines("{source: s, mean: jointKL, published: 1, where: {sampler: ros}}")
    #expect(none.count == 1)
    #expect(none[0].contains("matches none: numbered | tabular | onPolicy | mappo |"))
    #expect(
      lines("{source: s, mean: jointKL, published: 1}")[0].contains("one condition and matches 8: ")
    )
  }

  @Test(arguments: [
    (
      "mean: entropy, published: 1",
      "s.yaml:13:94: claims[0].mean: no recorded measure is called \"entropy\"; known: jointKL, jointTotalVariation, optimumProbability"
    ),
    (
      "mean: jointKL, published: high",
      "s.yaml:13:114: claims[0].published: expected a finite number, { step: number, ... } or uniformMultinomial, found \"high\""
    ),
    (
      "slope: jointKL, published: {10: 1}",
      "s.yaml:13:115: claims[0].published: expected a finite number, found a mapping with the key \"10\""
    ),
    (
      "verdict: jointKL, published: O(1/m)",
      "s.yaml:13:117: claims[0].published: expected one of 1/m, 1/m², both, neither, found \"O(1/m)\""
    ),
    (
      "mean: jointKL, published: {20: 1, 30: 2}",
      "s.yaml:13:122: claims[0].published.30: 30 is not allowed; must be a multiple of the batch 20 within 50 steps"
    ),
    (
      "mean: jointKL, published: {70: 1}",
      "s.yaml:13:115: claims[0].published.70: 70 is not allowed; must be a multiple of the batch 20 within 50 steps"
    ),
    (
      "mean: jointKL, published: {20: x}",
      "s.yaml:13:115: claims[0].published.20: expected a finite number, found \"x\""
    ),
    (
      "mean: jointKL, published: {}",
      "s.yaml:13:114: claims[0].published: a step with its published number is missing"
    ),
    (
      "mean: jointKL, published: uniformMultinomial",
      "s.yaml:13:114: claims[0].published: uniformMultinomial needs a fixed policy: training leaves uniform play"
    ),
    (
      "mean: optimumProbability, published: uniformMultinomial",
      "s.yaml:13:125: claims[0].published: uniformMultinomial is known for jointKL, jointTotalVariation, pairedKL, pairedTotalVariation, not for optimumProbability"
    ),
  ])
  func whatThePlanCannotShowIsAProblem(rest: String, line: String) {
    #expect(lines("{source: s, \(trained), \(rest)}") == [line])
  }

  @Test func stepsAreThoseThatAreRecorded() {
    let training = Experiment.training(
      {
        var training = Training()
        training.environmentSteps = 50
        return training
      }())
    #expect((-20...100).filter { training.records(step: $0) } == [20, 40, 60])
    #expect(
      (0...200).filter { Experiment.fixedPolicy(FixedPolicy()).records(step: $0) } == [32, 64, 128])
    #expect(
      lines("{source: s, \(fixed), mean: jointKL, published: {15: 1}}") == [
        "s.yaml:13:108: claims[0].published.15: 15 is not allowed; must be one of the samples 10, 20, 40"
      ])
  }
}

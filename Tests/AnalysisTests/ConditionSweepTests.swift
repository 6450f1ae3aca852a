import Analysis
import Statistics
import TestSupport
import Testing

private func condition(
  _ sampler: String, _ settings: String, game: String = "climbing"
) -> ResultTable.Condition {
  ResultTable.Condition(
    game: game, policy: "tabular", sampler: sampler, learner: "mappo", experiment: "training",
    specification: #"{"game":{"\#(game)":{}},"sampler":\#(settings)}"#)
}

/// One run per list of values at steps 1, 2...; nil is a failed run.
private func table(
  _ conditions: [ResultTable.Condition], runs: [[[Double]?]] = []
) -> ResultTable {
  let all = runs.enumerated().flatMap { condition, runs in
    runs.enumerated().map { (condition, $0.offset + 1, $0.element) }
  }
  return ResultTable(
    study: "s", conditions: conditions,
    runs: all.map { .init(condition: $0, seed: $1, state: $2 == nil ? .failed : .done) },
    series: all.map { _, _, values in
      [.init("x"): .init(steps: (values ?? []).indices.map { $0 + 1 }, values: values ?? [])]
    })
}

private func key(_ text: String) throws -> ConditionKey { try #require(ConditionKey(text)) }

@Suite struct ConditionSweepTests {
  private let conditions = [
    condition("props (clip 2.0, epochs 4)", #"{"props":{"clip":2.0,"epochs":4}}"#),
    condition("onPolicy", #""onPolicy""#),
    condition("props (epochs 4)", #"{"props":{"clip":0.3,"epochs":4}}"#),
    condition("props (clip 10.0)", #"{"props":{"clip":10.0,"epochs":1}}"#),
    condition("props", #"{"props":{"clip":"none","epochs":1}}"#),
  ]

  @Test func aConditionCanBeReadWithoutASetting() throws {
    let rest = try #require(try key("sampler.clip").removed(from: conditions[0]))
    #expect(rest.sampler == "props (epochs 4)")
    #expect(rest.specification == #"{"game":{"climbing":{}},"sampler":{"props":{"epochs":4}}}"#)
    let same = try #require(try key("sampler.props.clip").removed(from: conditions[0]))
    #expect(same == rest)
    #expect(try key("sampler.epochs").removed(from: rest)?.sampler == "props")
    #expect(try key("sampler.clip").removed(from: conditions[1]) == nil)
    #expect(try key("sampler").removed(from: conditions[0]) == nil)
    #expect(try key("sampler.clip").number(of: conditions[0]) == 2)
    #expect(try key("sampler.clip").number(of: conditions[4]) == nil)
    #expect(try key("sampler.name").number(of: conditions[0]) == nil)
  }

  @Test func conditionsThatDifferInOneNumberMakeASweep() throws {
    let sweeps = ConditionSweep.sweeps(
      along: try key("sampler.clip"), in: table(conditions), among: [0, 1, 2, 3, 4])
    #expect(sweeps.map(\.condition.sampler) == ["props (epochs 4)", "props"])
    // By increasing value, not by text: 10 after 2.
    #expect(sweeps.map { $0.members.map(\.value) } == [[0.3, 2], [10]])
    #expect(sweeps.map { $0.members.map(\.condition) } == [[2, 0], [3]])
    let one = ConditionSweep.sweeps(
      along: try key("sampler.clip"), in: table(conditions), among: [3, 1])
    #expect(one.map { $0.members.map(\.condition) } == [[3]])
  }

  /// From clip 1 to 4 the first seed grows by 4 (slope 1), the second by 16 (slope 2), the third
  /// failed under clip 4 and the fourth under clip 1. Student's quantile with one degree of
  /// freedom is 12.7062.
  @Test func growthIsTheMeanSlopeOfSeedsThatHaveAllMembers() throws {
    let table = table(
      [condition("p", #"{"p":{"c":4}}"#), condition("p", #"{"p":{"c":1}}"#)],
      runs: [
        [[8, 4], [1, 48], nil, [1, 9]],
        [[1, 1], [1, 3], [1, 5], nil],
      ])
    let sweep = ConditionSweep.sweeps(along: try key("sampler.c"), in: table, among: [0, 1])[0]
    let rate = try #require(sweep.growth(of: .init("x"), at: nil, in: table))
    #expect(rate.runsUsed == 2)
    #expect(close(rate.slope, 1.5, absolute: 1e-12))
    #expect(close(rate.interval?.high, 1.5 + 12.7062047 * 0.5, absolute: 1e-6))
    // At the first step: 8 is slope 1.5, 1 is slope 0.
    let first = try #require(sweep.growth(of: .init("x"), at: 1, in: table))
    #expect(close(first.slope, 0.75, absolute: 1e-12))
    #expect(sweep.growth(of: .init("x"), at: 3, in: table)?.slope == nil)
  }

  @Test func settingsThatAreNotAboveZeroHaveNoPower() throws {
    let table = table(
      [condition("p", #"{"p":{"c":0}}"#), condition("p", #"{"p":{"c":1}}"#)],
      runs: [[[1]], [[2]]])
    let sweep = ConditionSweep.sweeps(along: try key("sampler.c"), in: table, among: [0, 1])[0]
    #expect(sweep.growth(of: .init("x"), at: nil, in: table) == nil)
  }

  /// Such as squared biases: the seeds whose values happen to be positive say nothing of the others.
  @Test func oneValueThatIsNotAboveZeroLeavesNoPower() throws {
    let table = table(
      [condition("p", #"{"p":{"c":1}}"#), condition("p", #"{"p":{"c":2}}"#)],
      runs: [[[1], [2], [3]], [[2], [4], [-1]]])
    let sweep = ConditionSweep.sweeps(along: try key("sampler.c"), in: table, among: [0, 1])[0]
    #expect(sweep.growth(of: .init("x"), at: nil, in: table) == nil)
  }
}

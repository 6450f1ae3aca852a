import Statistics
import Testing

@testable import Analysis

@Suite struct SelectionTests {
  private let all = table([
    Recorded(game: "a", runs: []), Recorded(game: "a", sampler: "props", runs: []),
    Recorded(game: "a", sampler: "props", clip: 0.3, runs: []),
    Recorded(game: "b", runs: []), Recorded(game: "b", sampler: "props", clip: 0.3, runs: []),
  ])

  private func groups(_ filters: [Selection.Filter] = [], by keys: [String]? = nil) -> [[Int]] {
    Selection(filters: filters, keys: keys.map { $0.compactMap(ConditionKey.init) })
      .groups(of: all).map(\.conditions)
  }

  private func filter(_ key: String, _ value: String, not: Bool = false) throws -> Selection.Filter
  {
    Selection.Filter(key: try #require(ConditionKey(key)), value: value, isNegated: not)
  }

  @Test func everyConditionStandsAloneUnlessAskedOtherwise() {
    #expect(groups() == [[0], [1], [2], [3], [4]])
    #expect(groups(by: ["sampler"]) == [[0, 3], [1], [2, 4]])
    #expect(groups(by: ["sampler.name"]) == [[0, 3], [1, 2, 4]])
    #expect(groups(by: ["game"]) == [[0, 1, 2], [3, 4]])
    #expect(groups(by: ["sampler.clip", "game"]) == [[0, 1], [2], [3], [4]])
  }

  @Test func aKeyFindsSettingsBelowANameOrThroughIt() throws {
    let condition = all.conditions[2]
    #expect(ConditionKey("sampler")?.value(of: condition) == "props (clip 0.3)")
    #expect(ConditionKey("sampler.clip")?.value(of: condition) == "0.3")
    #expect(ConditionKey("sampler.props.clip")?.value(of: condition) == "0.3")
    #expect(ConditionKey("sampler.onPolicy.clip")?.value(of: condition) == nil)
    #expect(ConditionKey("experiment.batch")?.value(of: condition) == "10")
    #expect(ConditionKey("clip") == nil && ConditionKey("sampler..clip") == nil)
    #expect(ConditionKey.known(in: [condition]).contains("sampler.clip"))
  }

  @Test func filtersTakeLabelsNamesAndNumbers() throws {
    #expect(groups([try filter("sampler", "props")]) == [[1], [2], [4]])
    #expect(groups([try filter("sampler", "props (clip 0.3)")]) == [[2], [4]])
    #expect(groups([try filter("sampler.clip", "0.30")]) == [[2], [4]])
    #expect(groups([try filter("sampler", "props", not: true)]) == [[0], [3]])
    #expect(
      groups([try filter("game", "b"), try filter("sampler", "onPolicy")]) == [[3]])
  }

  @Test func valuesOfOneKeyAreAlternatives() throws {
    #expect(
      groups([try filter("sampler.clip", "0.3"), try filter("sampler.clip", "1")])
        == [[0], [1], [2], [3], [4]])
    #expect(
      groups([
        try filter("game", "a"), try filter("game", "b"), try filter("sampler", "onPolicy"),
      ]) == [[0], [3]])
  }

  @Test func aRestrictedTableKeepsItsRuns() throws {
    let whole = table([
      Recorded(runs: ends([1, 2])), Recorded(sampler: "props", runs: ends([3])),
      Recorded(sampler: "ros", runs: ends([4]), missing: 1),
    ])
    let part = Selection(filters: [try filter("sampler", "props", not: true)]).restricted(whole)
    #expect(part.conditions.map(\.sampler) == ["onPolicy", "ros"])
    #expect(part.runs.map(\.condition) == [0, 0, 1, 1])
    #expect(part.runs.map(\.state) == [.done, .done, .done, .missing])
    #expect(part.series.map { $0[.init("x")]?.values.last } == [1, 2, 4, nil])
    #expect(Selection().restricted(whole) == whole)
  }
}

import Statistics
import Testing

@testable import Reports

@Suite struct ConditionSettingsTests {
  private func condition(_ sampler: String, game: String = #"{"g":{"size":3}}"#)
    -> ResultTable.Condition
  {
    ResultTable.Condition(
      game: "", policy: "", sampler: "", learner: "", experiment: "",
      specification: """
        {"experiment":{"training":{"batch":20}},"game":\(game),"learner":null,\
        "sampler":\(sampler)}
        """)
  }

  @Test func whatAllShareIsToldOnceAndWhatDiffersWithEveryValue() {
    let settings = ConditionSettings(of: [
      condition(#"{"a":{"clip":0.3,"epochs":4}}"#), condition(#"{"b":{}}"#),
      condition(#"{"a":{"clip":1.0,"epochs":4}}"#), condition(#"{"a":{"clip":0.3,"epochs":4}}"#),
    ])
    #expect(
      settings.table?.rows == [
        ["game", "g", "–", "size 3"], ["sampler", "a", "clip 0.3, 1", "epochs 4"],
        ["sampler", "b", "–", "–"], ["experiment", "training", "–", "batch 20"],
      ])
  }

  @Test func longListsAreCutShort() {
    let values = (1...40).map(String.init).joined(separator: ",")
    let settings = ConditionSettings(of: [condition(#"{"a":{"x":[\#(values)]}}"#)])
    #expect(settings.table?.rows[1][3] == "x [1, 2, 3, 4, …, 40 (40 values)]")
  }

  @Test func runsOfOtherToolsSayNothing() {
    let imported = ResultTable.Condition(
      game: "g", policy: "", sampler: "", learner: "a", experiment: "",
      specification: #"{"imported":{"algorithm":"a"}}"#)
    #expect(ConditionSettings(of: [imported]).table == nil)
  }
}

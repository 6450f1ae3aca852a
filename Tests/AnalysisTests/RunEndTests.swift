import Analysis
import Statistics
import Testing

@Suite struct RunEndTests {
  private let table = ResultTable(
    study: "s",
    conditions: [
      .init(
        game: "g", policy: "p", sampler: "a", learner: "l", experiment: "e", specification: "{}")
    ],
    runs: [
      .init(condition: 0, seed: 1, state: .done), .init(condition: 0, seed: 2, state: .failed),
      .init(condition: 0, seed: 3, state: .missing), .init(condition: 0, seed: 4, state: .done),
      .init(condition: 0, seed: 5, state: .done),
    ],
    series: [
      [
        .init("x"): .init(steps: [1, 2], values: [0.1, 0.9]),
        .init("x", agent: 1): .init(steps: [2], values: [0]),
      ],
      [:], [:], [:],
      [.init("x"): .init(steps: [1, 2], values: [0.95, 0.5])],
    ])

  @Test func lastJointValueDecides() {
    let ends = table.ends(of: 0, measure: "x", threshold: 0.9)
    #expect(ends.map(\.value) == [0.9, nil, nil, nil, 0.5])
    #expect(ends.map(\.isSuccess) == [true, false, nil, false, false])
    #expect(ends.map(\.seed) == [1, 2, 3, 4, 5])
  }

  @Test func withoutThresholdNothingIsASuccessOrNone() {
    let ends = table.ends(of: 0, measure: "x", threshold: nil)
    #expect(ends.allSatisfy { $0.isSuccess == nil })
    #expect(ends.map(\.value) == [0.9, nil, nil, nil, 0.5])
  }
}

import Statistics
import Testing

@testable import Analysis

@Suite struct CodeWarningsTests {
  private func code(_ binary: String?, dirty: Bool? = false) -> ResultTable.Code {
    ResultTable.Code(
      version: "1", commit: nil, isDirty: dirty, binary: binary, compiler: "Swift 6.0")
  }

  /// A policy that is held fixed and one that learns, each with a run per code.
  private func table(
    fixed: [ResultTable.Code?], learning: [ResultTable.Code?]
  ) -> ResultTable {
    let conditions = ["", "mappo"].map {
      ResultTable.Condition(
        game: "climbing", policy: "tabular", sampler: "onPolicy", learner: $0,
        experiment: "training", specification: "{\"learner\":\"\($0)\"}")
    }
    let runs = [fixed, learning].enumerated().flatMap { condition, codes in
      codes.enumerated().map { seed, code in
        ResultTable.Run(condition: condition, seed: seed + 1, state: .done, code: code)
      }
    }
    let series = ResultTable.Series(steps: [10, 20], values: [0.5, 0.25])
    return ResultTable(
      study: "s", conditions: conditions, runs: runs,
      series: runs.map { _ in [ResultTable.Quantity("jointKL"): series] })
  }

  @Test func oneBuildSaysNothing() {
    #expect(table(fixed: [code("a"), nil], learning: [code("a")]).codeWarnings == [])
  }

  @Test func buildsAreCounted() {
    #expect(
      table(fixed: [code("b"), code("a")], learning: [code("b", dirty: true), code(nil)])
        .codeWarnings == [
          "the runs were made by 3 builds of the code: 2 by binary b, 1 by binary a, 1 by version 1 "
            + "(Swift 6.0)",
          "1 run was made with uncommitted changes, so that no commit holds the code",
        ])
  }

  @Test func onlyConditionsThatAreShownCount() {
    let mixed = table(fixed: [code("a")], learning: [code("b", dirty: true), code("b")])
    #expect(mixed.codeWarnings.count == 2)
    #expect(mixed.codeWarnings(of: [0]) == [])
    #expect(
      mixed.codeWarnings(of: [1]) == [
        "1 run was made with uncommitted changes, so that no commit holds the code"
      ])
    let rates = rateReport(of: mixed, quantity: ResultTable.Quantity("jointKL"), resamples: 10)
    #expect(rates.rows.count == 1)
    #expect(rates.warnings == [])
  }
}

import Testing

@testable import Studies

@Suite struct FigureMeasuresAreRecordedTests {
  private func study(measures: String) throws -> Study {
    try Study(
      text: """
        question: Is it drawn?
        seeds: 3
        games: [motivating]
        samplers: [onPolicy]
        learners: [mappo]
        measures: \(measures)
        experiment: { training: {} }
        figures: [samplingErrorCurve]
        """, name: "drawn", file: "drawn.yaml")
  }

  @Test func aFigureOfARecordedMeasureIsFine() throws {
    let figures = try study(measures: "[optimumProbability, jointTotalVariation]").figures
    #expect(figures.map(\.name) == ["samplingErrorCurve"])
  }

  @Test func aFigureOfNothingRecordedIsAProblem() {
    let error = #expect(throws: InvalidStudy.self) {
      try study(measures: "[optimumProbability]")
    }
    #expect(
      error?.description
        == "drawn.yaml:8:11: figures[0].samplingErrorCurve: samplingErrorCurve draws "
        + "jointTotalVariation, which no grid records")
  }
}

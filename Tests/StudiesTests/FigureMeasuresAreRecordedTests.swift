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
    #expect {
      try study(measures: "[optimumProbability]")
    } throws: {
      "\($0)"
        == "drawn.yaml:8:11: figures[0]: samplingErrorCurve draws "
        + "jointTotalVariation, which no grid records"
    }
  }
}

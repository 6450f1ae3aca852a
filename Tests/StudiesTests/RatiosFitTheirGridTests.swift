import Specifications
import Testing

@testable import Studies

@Suite struct RatiosFitTheirGridTests {
  private func lines(_ text: String) -> [String] {
    mistakes { () throws(InvalidStudy) in
      try Study(text: "question: x\nseeds: 2\n" + text, name: "s", file: "s.yaml")
    }?.problems.map(\.description) ?? []
  }

  @Test func ratiosNeedTheirGameAndNothingElse() {
    #expect(
      lines(
        """
        games: [{ bernoulliTeam: { agents: 4 } }]
        samplers: [onPolicy]
        experiment: { compoundRatio: { preceding: [1, 4] } }
        """) == [])
    #expect(
      lines(
        """
        games: [climbing, { bernoulliTeam: { agents: 3 } }]
        samplers: [maProps]
        learners: [mappo]
        measures: [jointKL]
        experiment: { compoundRatio: { preceding: [1, 4] } }
        """) == [
          "s.yaml:3:9: games[0]: compoundRatio needs the game bernoulliTeam, not climbing",
          "s.yaml:4:12: samplers[0]: compoundRatio samples with onPolicy, not maProps",
          "s.yaml:5:12: learners[0]: compoundRatio has no learner: take it away, or choose training",
          "s.yaml:6:12: measures[0]: compoundRatio has quantities of its own and reads no measures",
          "s.yaml:7:13: experiment: 4 agents precede, and bernoulliTeam has 3",
        ])
  }

  @Test func settingsHaveTheirLimits() {
    func line(_ settings: String) -> [String] {
      lines(
        """
        games: [bernoulliTeam]
        samplers: [onPolicy]
        experiment: { compoundRatio: { \(settings) } }
        """)
    }
    #expect(
      line("preceding: [2, 2]") == [
        "s.yaml:5:30: experiment.compoundRatio: preceding must increase strictly"
      ])
    #expect(line("probability: 1").first?.contains("must be above 0 and below 1") == true)
    #expect(line("preceding: [0]").count == 1 && line("samples: 1").count == 1)
  }
}

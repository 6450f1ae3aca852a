import Specifications
import Testing

@testable import Studies

@Suite struct UpdatesAreThereToLookAtTests {
  private func lines(_ experiment: String, learners: String = "learners: [mappo]\n") -> [String] {
    mistakes { () throws(InvalidStudy) in
      try Study(
        text: """
          question: x
          seeds: 2
          games: [climbing]
          samplers: [onPolicy]
          experiment: { \(experiment) }
          measures: [jointKL, gradient: { every: 3, batches: 2 }, updateDiagnostics, optimumProbability]
          \(learners)
          """, name: "s", file: "s.yaml")
    }?.problems.map(\.description) ?? []
  }

  @Test func onlyTrainingMakesUpdates() {
    let rest = "looks at updates, and the experiment gradient shows it none: choose training"
    #expect(
      lines("gradient: { updates: 9 }") == [
        "s.yaml:6:29: measures[1]: the measure gradient \(rest)",
        "s.yaml:6:57: measures[2]: the measure updateDiagnostics \(rest)",
      ])
    #expect(lines("fixedPolicy: { samples: [4] }", learners: "").count == 2)
  }

  /// 41 steps in batches of 20 are three updates.
  @Test func gradientsAreLookedAtOnceAtLeast() {
    #expect(lines("training: { environmentSteps: 41, batch: 20 }") == [])
    #expect(
      lines("training: { environmentSteps: 40, batch: 20 }") == [
        "s.yaml:6:29: measures[1]: gradient looks every 3 updates, and a run has 2"
      ])
  }
}

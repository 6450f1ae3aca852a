import Learners
import Measures
import Runner
import Testing

@Suite struct UpdateDiagnosticsTests {
  /// Learners with a line search note all the quantities that the measure announces, the others all
  /// but its trials, at every update and for both positions.
  @Test(arguments: ["happo", "hatrpo", "clipHappo", "clipHatrpo", "a2po"])
  func everyPositionIsRecorded(learner: String) throws {
    for run in try runs(
      training(policies: "[perceptron, tabular]", learners: "[\(learner)]", steps: 60), seeds: 2,
      measures: "[optimumProbability, updateDiagnostics]")
    {
      let series = try execute(run).filter { $0.quantity.measure != "optimumProbability" }
      let searches = learner.lowercased().hasSuffix("hatrpo")
      let wanted = UpdateDiagnostics().quantities.filter { searches || $0 != "lineSearchTrials" }
      #expect(Set(series.map(\.quantity.measure)) == Set(wanted))
      #expect(series.count == 2 * wanted.count)
      #expect(series.allSatisfy { $0.steps == [20, 40, 60] })
      #expect(Set(series.map(\.quantity.agent)) == [1, 2])
      // Nobody comes before the first agent. Variances are near 1, or 0 where all rewards are equal.
      for each in series where each.quantity.agent == 1 {
        switch each.quantity.measure {
        case "ratioMean", "ratioMax": #expect(each.values == [1, 1, 1])
        case "ratioEffectiveSamples": #expect(each.values == [20, 20, 20])
        case "ratioTotalVariation", "ratioClippedFraction": #expect(each.values == [0, 0, 0])
        default: break
        }
      }
      for each in series where each.quantity.measure == "advantageVariance" {
        #expect(each.values.contains { $0 > 0.5 } && each.values.allSatisfy { 0..<5 ~= $0 })
      }
    }
  }

  @Test func othersNoteNothing() throws {
    let all = try runs(
      training(learners: "[mappo, reinforce]"), seeds: 1,
      measures: "[updateDiagnostics, optimumProbability]")
    for run in all {
      #expect(try execute(run).map(\.quantity.measure) == ["optimumProbability"])
    }
  }
}

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
      measures: "[updateDiagnostics]")
    {
      let series = try execute(run)
      let searches = learner.lowercased().hasSuffix("hatrpo")
      let wanted = UpdateDiagnostics().quantities.filter { searches || $0 != "lineSearchTrials" }
      #expect(Set(series.map(\.quantity.measure)) == Set(wanted))
      #expect(series.count == 2 * wanted.count)
      #expect(series.allSatisfy { $0.steps == [20, 40, 60] })
      #expect(Set(series.map(\.quantity.agent)) == [1, 2])
      // Nobody comes before the first agent, and all have a variance near 1.
      for each in series where each.quantity.agent == 1 {
        switch each.quantity.measure {
        case "ratioMean", "ratioMax": #expect(each.values == [1, 1, 1])
        case "ratioEffectiveSamples": #expect(each.values == [20, 20, 20])
        case "ratioTotalVariation", "ratioClippedFraction": #expect(each.values == [0, 0, 0])
        default: break
        }
      }
      for each in series where each.quantity.measure == "advantageVariance" {
        #expect(each.values.allSatisfy { $0 > 0.2 && $0 < 5 }, "\(each.values)")
      }
      #expect(try execute(run) == series)
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

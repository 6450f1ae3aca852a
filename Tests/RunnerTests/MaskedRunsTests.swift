import Games
import Specifications
import Statistics
import Store
import Studies
import TestSupport
import Testing

@testable import Runner

/// Whole runs of a game that masks actions, which ends the process where one is played.
@Suite struct MaskedRunsTests {
  private func runs(_ grid: String) throws -> [Run] {
    try Study(
      text: """
        question: Is what is masked never played?
        seeds: 2
        success: { measure: evaluationSuccess }
        measures:
          - jointTotalVariation
          - sampledTotalVariation
          - jointKL
          - marginalTotalVariation
          - marginalKL
          - pairedTotalVariation
          - pairedKL
          - fittedJointKL: { epochs: 30 }
          - fittedMarginalKL: { epochs: 30, trained: head }
          - pairedFittedKL: { epochs: 30 }
          - evaluationSuccess
          - episodeReturn
          - entropy
          - behaviourKL
        \(grid)
        """, name: "masked", file: "masked.yaml",
      catalogues: Catalogues(
        games: Catalogue(kind: "game", gameCatalogue.entries + [MaskedGame()]) { $0 })
    ).plan.runs
  }

  private func expectFiniteValues(_ runs: [Run], moments: Int) throws {
    for run in runs {
      let series = try execute(run)
      for measure in ["jointTotalVariation", "jointKL", "pairedKL", "fittedJointKL"] {
        #expect(series.values(measure).count == moments, "\(run.condition.labels.sampler)")
      }
      #expect(series.allSatisfy { $0.values.allSatisfy(\.isFinite) })
    }
  }

  @Test func everySamplerAndLearnerKeepsToWhatIsAvailable() throws {
    let all = try runs(
      """
      games: [masked]
      policies: [{ perceptron: { hidden: [8] } }, tabular]
      samplers:
        [onPolicy, mostUnderSampled, { mostUnderSampled: { coordination: independent } }, ros,
         props, { props: { klCutoff: 0.001 } }, maProps, { maProps: { adjustment: network } }]
      learners: [mappo, ippo, reinforce]
      experiment: { training: { environmentSteps: 60, batch: 20 } }
      """)
    #expect(all.count == 2 * 8 * 3 * 2)
    try expectFiniteValues(all, moments: 3)
  }

  @Test func observationsNeedNotBeListed() throws {
    let all = try runs(
      """
      games: [{ masked: { isListed: false } }]
      policies: [{ perceptron: { hidden: [8] } }]
      samplers: [onPolicy, mostUnderSampled, props, { maProps: { adjustment: network } }]
      experiment: { fixedPolicy: { samples: [10, 40] } }
      """)
    try expectFiniteValues(all, moments: 2)
  }
}

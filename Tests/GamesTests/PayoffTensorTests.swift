import Foundation
import Games
import Randomness
import TestSupport
import Testing

@Suite struct PayoffTensorTests {
  /// Payoffs and logits of three agents with 2, 3 and 2 actions, drawn with a fixed name.
  private func drawn() -> (payoffs: PayoffTensor, logits: [[Double]]) {
    var stream = RandomStream(root: 1, path: ["payoff tensor"])
    let counts = [2, 3, 2]
    let values = (0..<36).map { _ in stream.normal() }
    let logits = counts.map { count in (0..<count).map { _ in stream.normal() } }
    return (PayoffTensor(actionCounts: counts, values: values), logits)
  }

  private func softmax(_ logits: [Double]) -> [Double] {
    let weights = logits.map { exp($0) }
    return weights.map { $0 / weights.reduce(0, +) }
  }

  @Test func pureEquilibriaOfAllPublicGames() throws {
    let games = try GoldenGame.all()
    #expect(games.count == 91)
    for game in games {
      let payoffs = game.tensor
      #expect(
        payoffs.pureEquilibria.map(payoffs.space.actions) == game.pureEquilibria, "\(game.id)")
    }
  }

  @Test func jointActionsBestForAllAreOptimal() throws {
    let agreeable = try GoldenGame.all().filter { !$0.jointlyBest.isEmpty }
    #expect(agreeable.count >= 21)
    for game in agreeable {
      let payoffs = game.tensor
      #expect(
        payoffs.optimalJointActions.map(payoffs.space.actions) == game.jointlyBest, "\(game.id)")
    }
  }

  @Test func optimumIsOfTheTotalWhereAgentsDisagree() {
    // Prisoner's dilemma: cooperation earns 3 + 3, betrayal 5 + 0, equilibrium 1 + 1.
    let dilemma = PayoffTensor(actionCounts: [2, 2], values: [3, 3, 0, 5, 5, 0, 1, 1])
    #expect(dilemma.optimalJointActions == [0])
    #expect(dilemma.pureEquilibria == [3])
  }

  @Test func matchingPenniesHasNoPureEquilibrium() {
    let pennies = PayoffTensor(actionCounts: [2, 2], values: [1, -1, -1, 1, -1, 1, 1, -1])
    #expect(pennies.pureEquilibria.isEmpty)
    #expect(pennies.optimalJointActions == [0, 1, 2, 3])
  }

  @Test func valuesUnderUnequalPoliciesByHand() {
    // Agent 1 plays A with 0.25, agent 2 with 0.5: AA .125, AB .125, BA .375, BB .375.
    let payoffs = MotivatingGame().payoffs
    let policies = [[0.25, 0.75], [0.5, 0.5]]
    // 12/8 + 0 + 18/8 + 6/8 and 12/8 + 6/8 + 0 + 6/8.
    #expect(payoffs.values(under: policies) == [4.5, 3])
    #expect(payoffs.actionValues(of: 0, under: policies) == [6, 4])
    #expect(payoffs.actionValues(of: 1, under: policies) == [3, 3])
  }

  @Test func valuesUnderCorrelatedPlayByHand() {
    #expect(MotivatingGame().payoffs.values(under: [0.5, 0, 0, 0.5]) == [7, 7])
  }

  @Test func gradientAgreesWithFiniteDifferencesOfTheValue() {
    let (payoffs, logits) = drawn()
    let gradient = payoffs.logitGradient(under: logits.map(softmax))
    let step = 1e-5
    for agent in logits.indices {
      for action in logits[agent].indices {
        let sides = [step, -step].map { shift in
          var moved = logits
          moved[agent][action] += shift
          return payoffs.values(under: moved.map(softmax))[agent]
        }
        let difference = (sides[0] - sides[1]) / (2 * step)
        // Truncation is of the order step², rounding of the order 1e-16 / step.
        #expect(close(gradient[agent][action], difference, absolute: 1e-9))
      }
    }
  }

  @Test func batchOfExactFrequenciesShowsTheExactGradient() {
    let (payoffs, logits) = drawn()
    let policies = logits.map(softmax)
    let exact = payoffs.logitGradient(under: policies)
    let batch = payoffs.logitGradient(
      under: policies, weighting: payoffs.space.probabilities(under: policies))
    for (left, right) in zip(exact.joined(), batch.joined()) {
      #expect(close(left, right, absolute: 1e-14))
    }
  }

  @Test func deterministicPoliciesHaveNoGradient() {
    let (payoffs, _) = drawn()
    #expect(
      payoffs.logitGradient(under: [[1, 0], [0, 0, 1], [0, 1]])
        .allSatisfy { $0.allSatisfy { $0 == 0 } })
  }
}

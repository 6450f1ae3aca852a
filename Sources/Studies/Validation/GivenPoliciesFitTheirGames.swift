import Policies
import Specifications

/// Probabilities that are written down need the agents, observations and actions of every game of
/// their grid.
func givenPoliciesFitTheirGames(_ grid: Grid) -> [Problem] {
  grid.policies.flatMap { policy -> [Problem] in
    guard let given = policy.value as? GivenPolicy else { return [] }
    return grid.games.compactMap { game in
      let environment = game.value.makeEnvironment()
      // Where nothing is counted, `tablesHaveObservationsToCount` has said so.
      guard let observations = environment.observationCount else { return nil }
      return given.misfit(actionCounts: environment.actionCounts, observations: observations)
        .map { policy.problem(.inconsistent("\(game.value.name) cannot be played so: \($0)")) }
    }
  }
}

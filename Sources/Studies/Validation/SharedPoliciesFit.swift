import Policies
import Specifications

/// One actor has one number of actions.
func sharedPoliciesFit(_ grid: Grid) -> [Problem] {
  let uneven = grid.games.filter {
    Set($0.value.makeEnvironment().actionCounts).count > 1
  }
  return grid.policies.filter(\.value.isShared).flatMap { policy in
    uneven.map { game in
      policy.problem(
        .inconsistent(
          "agents who share the policy \(policy.value.name) need equal numbers of actions, and "
            + "those of \(game.value.name) have \(game.value.makeEnvironment().actionCounts)"))
    }
  }
}

import Policies
import Specifications

/// One actor has one number of actions, and is updated for all agents at once.
func sharedPoliciesFit(_ grid: Grid) -> [Problem] {
  let uneven = grid.games.filter {
    Set($0.value.makeEnvironment().actionCounts).count > 1
  }
  let sequential = grid.pairs.compactMap(\.learner).filter(\.value.needsOwnActors)
  return grid.policies.filter(\.value.isShared).flatMap { policy in
    sequential.map { learner in
      learner.problem(
        .inconsistent(
          "\(learner.value.name) updates one agent after the other, and the policy "
            + "\(policy.value.name) is the same for all: choose a policy per agent"))
    }
      + uneven.map { game in
        policy.problem(
          .inconsistent(
            "agents who share the policy \(policy.value.name) need equal numbers of actions, and "
              + "those of \(game.value.name) have \(game.value.makeEnvironment().actionCounts)"))
      }
  }
}

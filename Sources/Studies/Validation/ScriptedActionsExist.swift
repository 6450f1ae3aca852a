import Sampling
import Specifications

/// A script plays in every game of its grid, so each game must have its agents and actions, and
/// them always.
func scriptedActionsExist(_ grid: Grid) -> [Problem] {
  grid.pairs.flatMap { pair -> [Problem] in
    guard let script = pair.sampler.value as? Scripted else { return [] }
    return grid.games.compactMap { game in
      let environment = game.value.makeEnvironment()
      if environment.masksActions {
        return pair.sampler.problem(
          .inconsistent("\(game.value.name) masks actions, and a script knows nothing of that"))
      }
      let counts = environment.actionCounts
      let unplayable = script.jointActions.first { actions in
        actions.count != counts.count || zip(actions, counts).contains { $0 >= $1 }
      }
      return unplayable.map {
        pair.sampler.problem(
          .inconsistent("\(game.value.name) has actions \(counts) and no joint action \($0)"))
      }
    }
  }
}

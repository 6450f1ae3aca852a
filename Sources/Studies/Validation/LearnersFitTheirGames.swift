import Specifications

/// Some learners need to know more of a game than what its batches show.
func learnersFitTheirGames(_ grid: Grid) -> [Problem] {
  grid.pairs.compactMap(\.learner).flatMap { learner in
    grid.games.flatMap { game -> [Problem] in
      let environment = game.value.makeEnvironment()
      var problems: [Problem] = []
      if learner.value.needsModel, environment.model == nil {
        problems.append(
          learner.problem(
            .inconsistent(
              "with these settings \(learner.value.name) needs a game of one step that knows its "
                + "expected returns, which \(game.value.name) does not")))
      }
      if learner.value.needsSystemModel, environment.systemModel == nil {
        problems.append(
          learner.problem(
            .inconsistent(
              "\(learner.value.name) needs a game with an analytical model, which tells the state "
                + "of the system, its reference and every agent's influence; \(game.value.name) "
                + "has none")))
      }
      return problems
    }
  }
}

import Specifications

/// A table has one row per observation, so a game must know how many it has.
func tablesHaveObservationsToCount(_ grid: Grid) -> [Problem] {
  let countless = grid.games.filter { $0.value.makeEnvironment().observationCount == nil }
  let tables = grid.policies.filter { $0.value.needsCountedObservations }
  return tables.flatMap { table in
    countless.map { game in
      table.problem(
        .inconsistent(
          "the policy \(table.value.name) needs a game whose observations are counted, "
            + "which those of \(game.value.name) are not"))
    }
  }
}

import Games
import Specifications

/// Where nobody knows how many observations a game has, each must cost little.
func jointActionsFitTheirObservations(_ grid: Grid) -> [Problem] {
  let most = JointActionSpace.largestCountPerObservation
  return grid.games.compactMap { game in
    let environment = game.value.makeEnvironment()
    let count = JointActionSpace(environment.actionCounts).count
    // Of wide spaces, zero, and nothing is kept per joint action.
    guard count > most, environment.jointObservations == nil else { return nil }
    return game.problem(
      .inconsistent(
        "\(game.value.name) has \(count) joint actions, and at most \(most) are possible where "
          + "observations are not listed: the centralised policy and the sampling error enumerate "
          + "joint actions at every observation"))
  }
}

import Games
import Specifications

/// Where there are too many joint actions to number, nothing may count them.
func wideSpacesAreNotCounted(_ grid: Grid) -> [Problem] {
  let wide = grid.games.filter {
    !JointActionSpace.fits($0.value.makeEnvironment().actionCounts)
  }
  return wide.flatMap { game in
    let most =
      "\(game.value.name) has more joint actions than the \(JointActionSpace.largestCount) that can "
      + "be counted"
    let samplers = grid.pairs.map(\.sampler).filter(\.value.needsNumberedJointActions).map {
      $0.problem(.inconsistent("\($0.value.name) counts joint actions, and \(most)"))
    }
    let measures = grid.measures.filter(\.value.needsNumberedJointActions).map {
      $0.problem(.inconsistent("\($0.value.name) counts joint actions, and \(most)"))
    }
    return samplers + measures
  }
}

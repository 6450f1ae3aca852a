import Games
import Sampling
import Specifications

/// Compound ratios are drawn on-policy in the game whose exact variances are known.
func ratiosFitTheirGrid(_ grid: Grid) -> [Problem] {
  grid.experiments.flatMap { experiment -> [Problem] in
    guard case .compoundRatio(let study) = experiment.value else { return [] }
    let most = study.preceding.last ?? 0
    var problems: [Problem] = []
    for game in grid.games {
      if let team = game.value as? BernoulliTeam {
        if team.agents < most {
          problems.append(
            experiment.problem(
              .inconsistent("\(most) agents precede, and \(team.name) has \(team.agents)")))
        }
      } else {
        problems.append(
          game.problem(
            .inconsistent("compoundRatio needs the game bernoulliTeam, not \(game.value.name)")))
      }
    }
    for pair in grid.pairs where !(pair.sampler.value is OnPolicy) {
      problems.append(
        pair.sampler.problem(
          .inconsistent("compoundRatio samples with onPolicy, not \(pair.sampler.value.name)")))
    }
    for measure in grid.measures {
      problems.append(
        measure.problem(
          .inconsistent("compoundRatio has quantities of its own and reads no measures")))
    }
    return problems
  }
}

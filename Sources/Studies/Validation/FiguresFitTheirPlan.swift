import Analysis
import Games
import Specifications

/// A figure of an agent that no game has, or of a setting that no condition has, would stay empty.
@Sendable func figuresFitTheirPlan(_ draft: StudyDraft) -> [Problem] {
  let games = draft.grids.flatMap(\.games).map(\.value)
  // Not made for the many studies whose figures read no setting.
  lazy var conditions = draft.grids.flatMap { $0.conditions(catalogues: draft.catalogues) }
    .map(\.labels)
  return draft.figures.flatMap { figure -> [Problem] in
    let agent = noSuchAgent(figure.value.reads.agent ?? 0, in: games).map(figure.problem)
    let settings = figure.value.conditionSettings.filter { text in
      guard let key = ConditionKey(text) else { return true }
      return !conditions.contains { key.value(of: $0) != nil }
    }
    let known =
      settings.isEmpty ? [] : ConditionKey.known(in: conditions).filter { $0.contains(".") }
    return [agent].compactMap(\.self)
      + settings.map {
        figure.problem(.unknownName($0, kind: "setting of a condition", known: known))
      }
  }
}

/// Nil where one of the games has the agent, or 0 stands for all of them.
func noSuchAgent(_ agent: Int, in games: [any Game]) -> Problem.Fact? {
  guard agent > 0 else { return nil }
  let most = games.map { $0.makeEnvironment().agents }.max() ?? 0
  guard agent > most else { return nil }
  return .notAllowed(
    value: "agent \(agent)", allowed: "0 for all together, or one of the agents 1 to \(most)")
}

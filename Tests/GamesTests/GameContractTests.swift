import Games
import Randomness
import Specifications
import TestSupport
import Testing

/// What every game of the catalogue owes its users.
@Suite struct GameContractTests {
  @Test(arguments: gameCatalogue.entries)
  func entryIsDocumented(game: any Game) {
    #expect(!game.summary.isEmpty && !game.source.isEmpty)
    for setting in game.settingDescriptions {
      #expect(!setting.meaning.isEmpty && !setting.allowed.isEmpty, "\(setting.name)")
    }
  }

  @Test func namesAreUnique() {
    let names = gameCatalogue.entries.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: gameCatalogue.entries)
  func settingsSurviveTheirCanonicalForm(game: any Game) {
    var problems: [Problem] = []
    let decoded = gameCatalogue.decode(game.node, path: "game", problems: &problems)
    #expect(problems == [])
    #expect(decoded?.node.canonicalJSON == game.node.canonicalJSON)
    #expect(game.inconsistencies == [])
  }

  @Test(arguments: gameCatalogue.entries)
  func sameStreamsGiveTheSameEpisode(game: any Game) {
    var first = game.makeEnvironment()
    var second = game.makeEnvironment()
    for number in 0..<20 {
      let path = [game.name, "episode \(number)"]
      // The second environment has another history: a reset must forget it.
      _ = second.episode(["other", "\(number)"])
      #expect(first.episode(path) == second.episode(path))
      #expect(first.succeeded == second.succeeded)
    }
  }

  @Test(arguments: gameCatalogue.entries)
  func episodesEndAndRewardsAreFinite(game: any Game) throws {
    var environment = game.makeEnvironment()
    for number in 0..<20 {
      let steps = environment.episode([game.name, "\(number)"])
      let last = try #require(steps.last)
      #expect(last.ending != .none)
      for step in steps {
        #expect(step.rewards.allSatisfy { $0.isFinite })
        #expect(step.observations.allSatisfy { $0.allSatisfy { $0.isFinite } })
      }
    }
  }

  @Test(arguments: gameCatalogue.entries)
  func observationsFillTheirSizeAndNothingBeyond(game: any Game) {
    var environment = game.makeEnvironment()
    var chance = RandomStream(root: 1, path: [game.name])
    environment.reset(using: &chance)
    let size = environment.observationSize
    for agent in 0..<environment.agents {
      var observation = [Float](repeating: .nan, count: size + 3)
      observation.withUnsafeMutableBufferPointer { environment.observe(agent: agent, into: $0) }
      #expect(observation.prefix(size).allSatisfy { $0.isFinite })
      #expect(observation.dropFirst(size).allSatisfy { $0.isNaN })
    }
  }

  /// The catalogue, and a game that masks actions.
  static let games: [any Game] = gameCatalogue.entries + [MaskedGame()]

  @Test(arguments: games) func agentsAlwaysHaveAnAction(game: any Game) {
    var environment = game.makeEnvironment()
    var isMasked = false
    for number in 0..<50 {
      for step in environment.episode([game.name, "\(number)"]) {
        #expect(step.available.map(\.count) == environment.actionCounts)
        #expect(step.available.allSatisfy { $0.contains(true) })
        if step.available.contains(where: { $0.contains(false) }) { isMasked = true }
      }
    }
    #expect(isMasked == environment.masksActions)
  }

  @Test(arguments: games) func listedObservationsAreAll(game: any Game) {
    var environment = game.makeEnvironment()
    guard let listed = environment.jointObservations else { return }
    #expect(Set(listed).count == listed.count)
    var table = ObservationTable(for: environment)
    #expect(table.count == listed.count)
    for number in 0..<50 {
      for step in environment.episode([game.name, "\(number)"]) {
        let flags = environment.masksActions ? step.available.flatMap { $0 } : []
        let joint = step.observations.flatMap { $0 } + flags.map { $0 ? 1 : 0 }
        #expect(table.number(of: joint) < listed.count)
      }
    }
  }

  @Test(arguments: gameCatalogue.entries)
  func payoffsAreWhatTheEnvironmentPays(game: any Game) {
    var environment = game.makeEnvironment()
    guard let payoffs = environment.payoffs else { return }
    #expect(environment.observationCount == 1)
    #expect(payoffs.space.actionCounts == environment.actionCounts)
    let optimal = payoffs.optimalJointActions
    var chance = RandomStream(root: 1, path: [game.name])
    for joint in 0..<payoffs.space.count {
      environment.reset(using: &chance)
      #expect(!environment.succeeded)
      let (rewards, ending) = environment.step(payoffs.space.actions(of: joint), using: &chance)
      #expect(rewards == (0..<environment.agents).map { payoffs[joint, $0] })
      #expect(ending == .terminated)
      #expect(environment.succeeded == optimal.contains(joint))
    }
  }
}

import Games
import Randomness
import TestSupport
import Testing

/// What games say of themselves exactly is what playing every joint action shows.
@Suite struct OneStepModelTests {
  static let teams: [any Game] =
    (1...8).map { BernoulliTeam(agents: $0) as any Game }
    + (1...8).map { BernoulliTeam(agents: $0, benefits: drawn($0, "benefits \($0)")) }
  static let dispatches: [any Game] = (1...6).flatMap { agents in
    (1...6).map { Dispatch(agents: agents, servers: $0) }
  }
  /// With this error in the reference of one server.
  static func balancing(error: Double) -> [any Game] {
    var games: [any Game] = [
      LoadBalancing(referenceError: error),
      LoadBalancing(referenceError: error, misjudgedServer: 1),
    ]
    for agents in 1...5 {
      for servers in 1...4 {
        let name = "\(agents) \(servers)"
        var game = LoadBalancing(agents: agents, servers: servers, referenceError: error)
        game.jobs = drawn(agents, "jobs \(name)").map { 0.01 + abs($0) }
        game.capacities = drawn(servers, "capacities \(name)").map { 0.5 + abs($0) }
        game.targets = drawn(servers, "targets \(name)")
        game.weights = drawn(servers, "weights \(name)").map { abs($0) }
        games.append(game)
      }
    }
    return games
  }
  static let tables: [any Game] = [
    ClimbingGame(), NoConflictGame(index: 19), CoordinationGame(agents: 4, actions: 3),
    InlineMatrixGame(
      actions: [2, 3],
      payoffs: .list([
        .list([[3, -1], [0.5, 2], [-4, 0]].map { .list($0.map(NestedNumbers.number)) }),
        .list([[1, 1], [0, -7], [2, 6]].map { .list($0.map(NestedNumbers.number)) }),
      ])),
  ]
  static let systems = teams + dispatches + balancing(error: 0.3)
  static let games = systems + tables

  static func drawn(_ count: Int, _ name: String) -> [Double] {
    var stream = RandomStream(root: 1, path: ["one-step models", name])
    return (0..<count).map { _ in stream.normal() }
  }

  /// Uniform, random and nearly deterministic.
  static let spreads = [0.0, 1, 4]

  static func check(_ got: [Double]?, _ want: [Double]?, _ comment: String) {
    #expect(got?.count == want?.count, "\(comment)")
    guard let got, let want else { return }
    for (got, want) in zip(got, want) {
      #expect(close(got, want, relative: 1e-12, absolute: 1e-12), "\(comment)")
    }
  }

  @Test(arguments: games) func closedFormsAreTheEnumeration(game: any Game) throws {
    let enumeration = Enumeration(of: game)
    let model = try #require(game.makeEnvironment().model)
    for spread in Self.spreads {
      let comment = "\(game.node.canonicalJSON), spread \(spread)"
      let policies = randomPolicies(
        enumeration.space.actionCounts, spread: spread, game.node.canonicalJSON)
      let probabilities = enumeration.space.probabilities(under: policies)
      let agents = policies.indices
      func mean(_ numbers: [Double]) -> Double {
        zip(probabilities, numbers).reduce(0) { $0 + $1.0 * $1.1 }
      }
      Self.check(
        model.values(under: policies), agents.map { i in mean(enumeration.rewards.map { $0[i] }) },
        comment)
      let shared = try #require(
        enumeration.estimates(by: .shared(centred: true), under: policies))
      for (got, want) in zip(model.logitGradient(under: policies), shared) {
        Self.check(got, want.mean, comment)
      }
      for convention in GuidanceConvention.allCases {
        let guidance = agents.compactMap { enumeration.guidance(of: $0, convention) }
        Self.check(
          model.expectedGuidance(under: policies, convention),
          guidance.isEmpty ? nil : guidance.map(mean), "\(comment), \(convention)")
      }
      let estimates = enumeration.estimates(by: everyEstimator, under: policies)
      for (estimator, estimates) in zip(everyEstimator, estimates) {
        Self.check(
          model.exactVariance(of: estimator, under: policies), estimates?.map(\.variance),
          "\(comment), \(estimator)")
      }
    }
  }

  /// The games that compute without their payoffs agree with those that enumerate them.
  @Test(arguments: systems)
  func payoffsAndModelAgree(game: any Game) throws {
    let environment = game.makeEnvironment()
    let model = try #require(environment.model)
    let policies = randomPolicies(environment.actionCounts, spread: 1, "payoffs")
    guard let payoffs = environment.payoffs else {
      #expect(JointActionSpace(environment.actionCounts).count > 4096)
      return
    }
    Self.check(model.values(under: policies), payoffs.values(under: policies), game.name)
    for estimator in [GradientEstimator.shared(centred: true), .counterfactual] {
      Self.check(
        model.exactVariance(of: estimator, under: policies),
        payoffs.exactVariance(of: estimator, under: policies), "\(game.name), \(estimator)")
    }
  }

  @Test(arguments: games) func rewardsOfAllOwnActionsAreThosePlayed(game: any Game) throws {
    var environment = game.makeEnvironment()
    let model = try #require(environment.model)
    var stream = RandomStream(root: 1, path: ["own actions"])
    for _ in 0..<20 {
      var actions = environment.actionCounts.map { stream.below($0) }
      let agent = stream.below(actions.count)
      let rewards = model.rewards(of: agent, againstOthersIn: actions)
      #expect(rewards.count == environment.actionCounts[agent])
      for (action, reward) in rewards.enumerated() {
        actions[agent] = action
        let (played, _) = environment.step(actions, using: &stream)
        #expect(close(reward, played[agent], absolute: 1e-12), "\(game.node.canonicalJSON)")
      }
    }
  }

  /// Guidance in the convention `mid` has the shared reward's expected gradient under every policy.
  @Test(arguments: teams + dispatches + balancing(error: 0))
  func midGuidanceIsUnbiased(game: any Game) throws {
    let enumeration = Enumeration(of: game)
    for spread in Self.spreads {
      let policies = randomPolicies(enumeration.space.actionCounts, spread: spread, "unbiased")
      let shared = try #require(
        enumeration.estimates(by: .shared(centred: false), under: policies))
      let guided = try #require(
        enumeration.estimates(by: .guidance(.mid, centred: false), under: policies))
      for (guided, shared) in zip(guided, shared) {
        Self.check(guided.mean, shared.mean, game.node.canonicalJSON)
      }
    }
  }
}

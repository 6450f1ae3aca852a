import Games
import Randomness
import TestSupport
import Testing

@Suite struct LoadBalancingTests {
  /// Three agents with jobs 1, 2 and 1, two servers of capacities 1 and 3, targets of 1, uniform
  /// policies, worked in fractions: the gradient with respect to the logit of the first server,
  /// and the trace of the covariance.
  static let example: [(estimator: GradientEstimator, gradients: [Double], variances: [Double])] = [
    (.shared(centred: true), [-5 / 18, -5 / 9, -5 / 18], [725 / 648, 425 / 648, 725 / 648]),
    (
      .guidance(.mid, centred: false), [-5 / 18, -5 / 9, -5 / 18], [269 / 648, 73 / 81, 269 / 648]
    ),
    (.guidance(.post, centred: false), [-7 / 18, -1, -7 / 18], [187 / 324, 203 / 81, 187 / 324]),
    (.guidance(.pre, centred: false), [-1 / 6, -1 / 9, -1 / 6], [107 / 324, 43 / 81, 107 / 324]),
  ]

  @Test(arguments: example)
  func exampleInFractions(
    estimator: GradientEstimator, gradients: [Double], variances: [Double]
  ) throws {
    let game = LoadBalancing()
    let model = try #require(game.makeEnvironment().model)
    let policies = uniformPolicies([2, 2, 2])
    let exact = try #require(model.exactVariance(of: estimator, under: policies))
    let played = try #require(Enumeration(of: game).estimates(by: estimator, under: policies))
    for agent in 0..<3 {
      #expect(close(exact[agent], variances[agent], absolute: 1e-12))
      #expect(close(played[agent].variance, variances[agent], absolute: 1e-12))
      #expect(close(played[agent].mean[0], gradients[agent], absolute: 1e-12))
      #expect(close(played[agent].mean[1], -gradients[agent], absolute: 1e-12))
    }
    #expect(close(model.values(under: policies)[0], -25 / 18, absolute: 1e-12))
    for (gradient, wanted) in zip(model.logitGradient(under: policies), Self.example[0].gradients) {
      #expect(close(gradient[0], wanted, absolute: 1e-12))
    }
  }

  /// J = −(p₁p₂ + (1−p₁)(1−p₂)) with p = (3/5, 7/10): the two-agent dispatch of unit jobs, less
  /// what the same agents lose however they act.
  @Test func twoAgentsByHand() throws {
    let game = LoadBalancing(agents: 2, servers: 2, jobs: [1], capacities: [1])
    let model = try #require(game.makeEnvironment().model)
    let policies = [[0.6, 0.4], [0.7, 0.3]]
    // −½ Σ (x − 1)² is −1 where they meet and 0 elsewhere.
    #expect(close(model.values(under: policies)[0], -27 / 50, absolute: 1e-12))
    let gradient = model.logitGradient(under: policies)
    let enumeration = Enumeration(of: game)
    let wanted: [Double] = [-12 / 125, -21 / 500]
    for estimator in [GradientEstimator.shared(centred: true), .guidance(.mid, centred: true)] {
      let played = try #require(enumeration.estimates(by: estimator, under: policies))
      for agent in 0..<2 {
        #expect(close(gradient[agent][0], wanted[agent], absolute: 1e-12))
        #expect(close(played[agent].mean[0], wanted[agent], absolute: 1e-12))
      }
    }
  }

  /// Before and after the step guidance is off by ± E[(ω z²/2) s].
  @Test func conventionsAreOffByHalfTheSquare() throws {
    let (jobs, capacities, weights) = ([1.5, 2, 0.7], [1, 3.0], [0.5, 2.0])
    let game = LoadBalancing(jobs: jobs, capacities: capacities, weights: weights)
    let enumeration = Enumeration(of: game)
    let policies = randomPolicies([2, 2, 2], spread: 1, "conventions")
    let model = try #require(game.makeEnvironment().model)
    let gradient = model.logitGradient(under: policies)
    for (convention, sign) in [(GuidanceConvention.post, -1.0), (.pre, 1), (.mid, 0)] {
      let played = try #require(
        enumeration.estimates(by: .guidance(convention, centred: true), under: policies))
      for agent in 0..<3 {
        let halves = (0..<2).map { server in
          let amount = jobs[agent] / capacities[server]
          return weights[server] * amount * amount / 2
        }
        let expected = zip(policies[agent], halves).reduce(0) { $0 + $1.0 * $1.1 }
        for server in 0..<2 {
          let bias = sign * policies[agent][server] * (halves[server] - expected)
          #expect(
            close(played[agent].mean[server], gradient[agent][server] + bias, absolute: 1e-12))
        }
      }
    }
  }

  /// A reference that is wrong by e on one server moves the mixture's mean by α E[ω e z s] there.
  @Test(arguments: [0, 0.25, -1.5], [0, 1])
  func wrongReferenceMovesTheMeanInProportion(error: Double, server: Int) throws {
    let (jobs, capacities, weights, alpha) = ([1, 2.0, 1], [1, 3.0], [2, 0.5], 0.4)
    let game = LoadBalancing(weights: weights, referenceError: error, misjudgedServer: server)
    let enumeration = Enumeration(of: game)
    let model = try #require(game.makeEnvironment().model)
    for spread in [0, 1, 4.0] {
      let policies = randomPolicies([2, 2, 2], spread: spread, "wrong reference")
      let gradient = model.logitGradient(under: policies)
      let mixture = try #require(
        enumeration.estimates(by: .mixture(alpha: alpha, .mid), under: policies))
      for agent in 0..<3 {
        // ω e z where the agent chooses that server.
        let pull = weights[server] * error * jobs[agent] / capacities[server]
        for component in 0..<2 {
          let score = (component == server ? 1 : 0) - policies[agent][component]
          let bias = alpha * pull * policies[agent][server] * score
          let got = mixture[agent].mean[component] - gradient[agent][component]
          #expect(close(got, bias, absolute: 1e-12))
          #expect((abs(bias) > 1e-9) == (error != 0))
        }
      }
    }
  }

  /// Equal jobs, too many joint actions to list: success is greatest reward all the same.
  @Test func successOfEqualJobsIsTheOptimum() throws {
    let game = LoadBalancing(
      agents: 13, servers: 2, jobs: [1], capacities: [1, 3], targets: [2, 5.1], weights: [1, 2])
    var environment = game.makeEnvironment()
    #expect(environment.payoffs == nil)
    let enumeration = Enumeration(of: game)
    let best = try #require(enumeration.rewards.map { $0[0] }.max())
    var chance = RandomStream(root: 1, path: ["balancing"])
    var successes = 0
    for (actions, rewards) in zip(enumeration.actions, enumeration.rewards) {
      _ = environment.step(actions, using: &chance)
      #expect(environment.succeeded == (rewards[0] > best - 1e-9))
      if environment.succeeded { successes += 1 }
    }
    #expect(successes > 0 && successes < enumeration.actions.count)
  }

  @Test func rewardIsTheWeightedSquaredDeviation() throws {
    var environment = LoadBalancing(
      agents: 3, servers: 2, jobs: [1, 2, 4], capacities: [2, 5], targets: [0.5, 0.25],
      weights: [1, 3]
    ).makeEnvironment()
    var chance = RandomStream(root: 1, path: ["balancing"])
    let (rewards, _) = environment.step([0, 1, 0], using: &chance)
    // Loads 5/2 and 2/5: −½ (2² + 3 · 0.15²).
    for reward in rewards { #expect(close(reward, -0.5 * (4 + 3 * 0.0225), absolute: 1e-14)) }
    let system = try #require(environment.systemModel)
    #expect(system.influences.map(\.component) == [0, 1, 0])
    #expect(system.influences.map(\.amount) == [0.5, 0.4, 2])
  }

  @Test func targetsLeftOutSpreadTheWorkEvenly() {
    let system = LoadBalancing(agents: 6, jobs: [1, 2, 4], capacities: [2, 5]).makeEnvironment()
      .systemModel
    #expect(system?.reference == [2, 2])
  }

  @Test func settingsThatDoNotFitAreRefused() {
    #expect(
      problems(of: "loadBalancing", ["agents": 4, "misjudgedServer": 2]) == [
        "game.loadBalancing: 3 jobs do not go evenly into 4 agents; "
          + "give one for all, one each, or a list that repeats a whole number of times",
        "game.loadBalancing: misjudgedServer 2 is none of 2 servers, numbered from 0",
      ])
    #expect(
      problems(of: "loadBalancing", ["servers": 3]) == [
        "game.loadBalancing: 2 capacities do not go evenly into 3 servers; "
          + "give one for all, one each, or a list that repeats a whole number of times"
      ])
    #expect(problems(of: "loadBalancing", ["capacities": [0, 1]]).count == 1)
  }
}

import Games
import Randomness
import TestSupport
import Testing

@Suite struct DispatchTests {
  private func variance(
    _ estimator: GradientEstimator, agents: Int, servers: Int = 0
  ) throws -> Double {
    let environment = Dispatch(agents: agents, servers: servers).makeEnvironment()
    let model = try #require(environment.model)
    let variances = try #require(
      model.exactVariance(of: estimator, under: uniformPolicies(environment.actionCounts)))
    // All agents are alike.
    #expect(variances.allSatisfy { $0 == variances[0] })
    return variances[0]
  }

  /// Uniform policies, as many servers as agents; the shares of guidance, and guidance without
  /// a baseline after the step.
  static let shares = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 1]
  static let table: [(agents: Int, mixtures: [Double], uncentred: Double)] = [
    (2, [0.125000, 0.125000, 0.125000, 0.125000, 0.125000, 0.125000, 0.125000], 0.250000),
    (5, [1.280000, 1.003520, 0.788480, 0.634880, 0.542720, 0.519680, 0.512000], 1.024000),
    (10, [3.645000, 2.595240, 1.778760, 1.195560, 0.845640, 0.758160, 0.729000], 1.458000),
    (20, [8.573750, 5.795855, 3.635270, 2.091995, 1.166030, 0.934539, 0.857375], 1.714750),
    (50, [23.529800, 15.397901, 9.073091, 4.555369, 1.844736, 1.167078, 0.941192], 1.882384),
    (100, [48.514950, 31.398876, 18.086373, 8.577443, 2.872085, 1.445746, 0.970299], 1.940598),
    (200, [98.507488, 63.399419, 36.093143, 16.588661, 4.885971, 1.960299, 0.985075], 1.970150),
    (
      1500, [748.501000, 479.399920, 270.099081, 120.598481, 30.898121, 8.473031, 0.998001],
      1.996003
    ),
  ]

  @Test(arguments: table)
  func variancesOfUniformPolicies(agents: Int, mixtures: [Double], uncentred: Double) throws {
    // The table has six decimals.
    for (share, wanted) in zip(Self.shares, mixtures) {
      #expect(
        close(try variance(.mixture(alpha: share, .post), agents: agents), wanted, absolute: 6e-7))
    }
    let n = Double(agents)
    let left = 1 - 1 / n
    #expect(
      close(
        try variance(.shared(centred: true), agents: agents),
        (n - 1) * (n - 1) * (n - 1) / (2 * n * n), relative: 1e-12))
    #expect(
      close(
        try variance(.guidance(.mid, centred: true), agents: agents), left * left * left,
        relative: 1e-12))
    let without = try variance(.guidance(.post, centred: false), agents: agents)
    #expect(close(without, uncentred, absolute: 6e-7))
    #expect(close(without, 2 * left * left * left, relative: 1e-12))
  }

  static let normalised: [(agents: Int, share: Double, variance: Double)] = [
    (5, 0.2, 0.6620), (50, 0.2, 0.7263), (200, 0.2, 0.7079), (5, 0.8, 0.4892), (50, 0.8, 0.7030),
    (200, 0.8, 0.7019), (5, 0.9, 0.4956), (50, 0.9, 0.8067), (200, 0.9, 0.8257),
  ]

  @Test(arguments: normalised)
  func variancesOfNormalisedMixtures(agents: Int, share: Double, variance wanted: Double) throws {
    // Four decimals.
    let got = try variance(.normalisedMixture(alpha: share, .mid), agents: agents)
    #expect(close(got, wanted, absolute: 6e-5))
  }

  /// The uniform rows for any number of servers: q = (1/M)(1 − 1/M), S = 1 − 1/M.
  @Test(arguments: [(7, 3), (4, 9), (30, 5), (100, 400)])
  func variancesWhereServersAreNotAsManyAsAgents(agents: Int, servers: Int) throws {
    let (n, m, alpha) = (Double(agents), Double(servers), 0.35)
    let s = 1 - 1 / m
    let q = s / m
    let pairs = (1 - alpha) * (1 - alpha) * (n - 1) * (n - 2) / 2
    let (collisions, meetings) = (q * n * (n - 1) / 2, q * (n - 1))
    let wanted: [(GradientEstimator, Double)] = [
      (.shared(centred: true), s * collisions),
      (.guidance(.pre, centred: true), s * meetings),
      (.mixture(alpha: alpha, .mid), s * q * (pairs + (n - 1))),
      (
        .normalisedMixture(alpha: alpha, .mid),
        s
          * ((1 - alpha) * (1 - alpha) + alpha * alpha * meetings
            + 2 * alpha * (1 - alpha) * meetings / collisions.squareRoot())
      ),
    ]
    for (estimator, wanted) in wanted {
      let got = try variance(estimator, agents: agents, servers: servers)
      #expect(close(got, wanted, relative: 1e-12), "\(estimator)")
    }
  }

  /// ∂J/∂θ_i(n) = π_i(n)(−m_n + Σ_k π_i(k) m_k) and trace Var(−h_i s_i) =
  /// Σ_n π_i(n)(1 − 2π_i(n) + ‖π_i‖²)(V_n + m_n²) − ‖∇J‖², m_n and V_n of the others.
  @Test func anyPoliciesOfManyAgents() throws {
    let game = Dispatch(agents: 25)
    let environment = game.makeEnvironment()
    let model = try #require(environment.model)
    let policies = randomPolicies(environment.actionCounts, spread: 2, "many agents")
    let gradients = model.logitGradient(under: policies)
    // After the step guidance is the number of others on the server.
    let variances = try #require(
      model.exactVariance(of: .guidance(.post, centred: false), under: policies))
    for i in 0..<25 {
      let others = policies.indices.filter { $0 != i }
      let means = (0..<25).map { n in others.reduce(0) { $0 + policies[$1][n] } }
      let spreads = (0..<25).map { n in
        others.reduce(0) { $0 + policies[$1][n] * (1 - policies[$1][n]) }
      }
      let mean = zip(policies[i], means).reduce(0) { $0 + $1.0 * $1.1 }
      let gradient = (0..<25).map { policies[i][$0] * (mean - means[$0]) }
      for (got, want) in zip(gradients[i], gradient) {
        #expect(close(got, want, absolute: 1e-12))
      }
      let norm = policies[i].reduce(0) { $0 + $1 * $1 }
      var wanted = -gradient.reduce(0) { $0 + $1 * $1 }
      for n in 0..<25 {
        wanted +=
          policies[i][n] * (1 - 2 * policies[i][n] + norm) * (spreads[n] + means[n] * means[n])
      }
      #expect(close(variances[i], wanted, relative: 1e-12, absolute: 1e-12))
    }
  }

  @Test func rewardIsHalfTheSquaredImbalance() {
    var environment = Dispatch(agents: 5, servers: 3).makeEnvironment()
    var chance = RandomStream(root: 1, path: ["dispatch"])
    let cases: [(actions: [Int], jobs: [Double])] = [
      ([0, 0, 0, 0, 0], [5, 0, 0]), ([2, 1, 2, 1, 0], [1, 2, 2]),
    ]
    for (actions, jobs) in cases {
      let (rewards, _) = environment.step(actions, using: &chance)
      let gaps: [Double] = jobs.map { $0 - 5 / 3 }
      let wanted = -gaps.reduce(0.0) { $0 + $1 * $1 } / 2
      for reward in rewards { #expect(close(reward, wanted, absolute: 1e-14)) }
      #expect(environment.systemModel?.state == jobs)
      #expect(environment.systemModel?.reference == [5.0 / 3, 5.0 / 3, 5.0 / 3])
    }
    #expect(environment.succeeded)
  }

  @Test(arguments: [(5, 3), (4, 6), (6, 3), (12, 2)])
  func successIsTheMostEvenSpread(agents: Int, servers: Int) {
    let game = Dispatch(agents: agents, servers: servers)
    var environment = game.makeEnvironment()
    var chance = RandomStream(root: 1, path: ["dispatch"])
    let space = JointActionSpace(environment.actionCounts)
    for joint in 0..<space.count {
      let actions = space.actions(of: joint)
      let jobs = (0..<servers).map { server in actions.count { $0 == server } }
      _ = environment.step(actions, using: &chance)
      #expect(environment.succeeded == ((jobs.max() ?? 0) - (jobs.min() ?? 0) <= 1))
    }
  }

  @Test func oneAndAHalfThousandAgentsArePlayed() {
    let agents = 1500
    var environment = Dispatch(agents: agents).makeEnvironment()
    #expect(environment.payoffs == nil)
    var chance = RandomStream(root: 1, path: ["dispatch"])
    let spread = (0..<agents).map { ($0 * 7) % agents }
    var (rewards, ending) = environment.step(spread, using: &chance)
    #expect(rewards == Array(repeating: 0, count: agents) && ending == .terminated)
    #expect(environment.succeeded)
    var close = spread
    close[3] = close[4]
    rewards = environment.step(close, using: &chance).0
    // One pair meets.
    #expect(rewards[0] == -1)
    #expect(!environment.succeeded)
  }
}

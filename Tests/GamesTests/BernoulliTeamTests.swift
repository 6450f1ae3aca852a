import Games
import Randomness
import TestSupport
import Testing

@Suite struct BernoulliTeamTests {
  /// Per agent, the probability of resting and of contributing.
  private func policies(_ probabilities: [Double]) -> [[Double]] {
    probabilities.map { [1 - $0, $0] }
  }

  private func variance(
    _ estimator: GradientEstimator, agents: Int, probability: Double, benefits: [Double] = [1]
  ) throws -> [Double] {
    let model = try #require(
      BernoulliTeam(agents: agents, benefits: benefits).makeEnvironment().model)
    return try #require(
      model.exactVariance(
        of: estimator, under: policies(Array(repeating: probability, count: agents))))
  }

  // Variances with respect to the one parameter log p/(1 − p); two logits have twice as much.
  static let half: [(agents: Int, shared: Double)] = [
    (1, 0), (5, 0.25), (10, 0.5625), (50, 3.0625), (200, 12.4375),
  ]
  static let threeTenths: [(agents: Int, shared: Double, mixture: Double)] = [
    (1, 0.0336, 0.0336), (5, 0.2100, 0.040656), (10, 0.4305, 0.049476), (50, 2.1945, 0.120036),
    (200, 8.8095, 0.384636),
  ]

  @Test(arguments: half) func variancesOfEvenPolicies(agents: Int, shared: Double) throws {
    for variance in try variance(.shared(centred: true), agents: agents, probability: 0.5) {
      #expect(close(variance, 2 * shared, absolute: 1e-12))
    }
    for variance in try variance(.guidance(.mid, centred: true), agents: agents, probability: 0.5) {
      #expect(close(variance, 0, absolute: 1e-15))
    }
  }

  @Test(arguments: threeTenths)
  func variancesOfUnevenPolicies(agents: Int, shared: Double, mixture: Double) throws {
    let estimators: [(GradientEstimator, Double)] = [
      (.shared(centred: true), shared), (.guidance(.mid, centred: true), 0.0336),
      (.mixture(alpha: 0.8, .mid), mixture),
    ]
    for (estimator, wanted) in estimators {
      for variance in try variance(estimator, agents: agents, probability: 0.3) {
        #expect(close(variance, 2 * wanted, absolute: 1e-12), "\(estimator)")
      }
    }
  }

  /// b²[m4 + (N−1)v² + N²p²v + 2Np·v(1−2p) − v²] with m4 = v(1−3v).
  @Test(arguments: [1, 2, 8, 200, 1500]) func varianceWithoutBaseline(agents: Int) throws {
    let (p, b, n) = (0.3, 1.7, Double(agents))
    let v = p * (1 - p)
    let others = (n - 1) * v * v + n * n * p * p * v
    let wanted = b * b * (v * (1 - 3 * v) + others + 2 * n * p * v * (1 - 2 * p) - v * v)
    for variance in try variance(
      .shared(centred: false), agents: agents, probability: p, benefits: [b])
    {
      #expect(close(variance, 2 * wanted, relative: 1e-12))
    }
  }

  /// b_i² v_i(1−4v_i) + (1−α)² v_i Σ_{j≠i} b_j² v_j for any probabilities and benefits.
  @Test func mixturesOfUnequalAgents() throws {
    let probabilities = [0.001, 0.2, 0.5, 0.7, 0.95, 0.4]
    let benefits = [3, -1, 0.25, 0, 2, 10]
    let model = try #require(BernoulliTeam(agents: 6, benefits: benefits).makeEnvironment().model)
    for alpha in [0, 0.3, 1] {
      let variances = try #require(
        model.exactVariance(of: .mixture(alpha: alpha, .mid), under: policies(probabilities)))
      for i in 0..<6 {
        let v = probabilities.map { $0 * (1 - $0) }
        let others = (0..<6).filter { $0 != i }.reduce(0) {
          $0 + benefits[$1] * benefits[$1] * v[$1]
        }
        let own = benefits[i] * benefits[i] * v[i] * (1 - 4 * v[i])
        let wanted = own + (1 - alpha) * (1 - alpha) * v[i] * others
        #expect(close(variances[i], 2 * wanted, relative: 1e-12, absolute: 1e-15))
      }
    }
  }

  @Test func gradientOfTheTwoLogits() throws {
    let model = try #require(
      BernoulliTeam(agents: 2, benefits: [2, -1]).makeEnvironment().model)
    let gradient = model.logitGradient(under: policies([0.25, 0.5]))
    #expect(gradient == [[-0.375, 0.375], [0.25, -0.25]])
    #expect(model.values(under: policies([0.25, 0.5])) == [0, 0])
  }

  @Test func successIsEveryPositiveBenefitAndNoNegativeOne() {
    var environment = BernoulliTeam(agents: 3, benefits: [1, -2, 0]).makeEnvironment()
    var chance = RandomStream(root: 1, path: ["team"])
    for (actions, reward, succeeded) in [
      ([1, 0, 0], 1.0, true), ([1, 0, 1], 1, true), ([0, 0, 0], 0, false), ([1, 1, 0], -1, false),
    ] {
      environment.reset(using: &chance)
      let (rewards, ending) = environment.step(actions, using: &chance)
      #expect(rewards == [reward, reward, reward] && ending == .terminated)
      #expect(environment.succeeded == succeeded)
    }
  }

  @Test func systemShowsTheActionsBesideTheBenefits() throws {
    var environment = BernoulliTeam(agents: 2, benefits: [2, -1]).makeEnvironment()
    var chance = RandomStream(root: 1, path: ["team"])
    _ = environment.step([0, 1], using: &chance)
    let system = try #require(environment.systemModel)
    #expect(
      system.state == [0, 1] && system.reference == [2.5, -0.5] && system.weights == [1, 1])
    #expect(system.influences.map(\.amount) == [0, 1])
    #expect(system.influences.map(\.component) == [0, 1])
  }

  @Test func benefitsThatFitNobodyAreRefused() {
    #expect(
      problems(of: "bernoulliTeam", ["agents": 4, "benefits": [1.5, 2, 3]]) == [
        "game.bernoulliTeam: 3 benefits do not go evenly into 4 agents; "
          + "give one for all, one each, or a list that repeats a whole number of times"
      ])
    #expect(problems(of: "bernoulliTeam", ["agents": 4, "benefits": [1.5, 2]]).isEmpty)
    #expect(problems(of: "bernoulliTeam", ["benefits": []]).count == 1)
  }
}

import Foundation
import Games
import Randomness
import TestSupport
import Testing

// From here to the mark below, as in docs/gradients.md.

/// Heaters that their agents switch on or off, and the temperature of the one room that they heat.
struct Heaters: Game {
  let name = "heaters"
  let summary = "Each agent switches a heater; everyone pays for the distance from 20 degrees."
  let source = "docs/gradients.md"
  /// Degrees that each heater adds to the room's 10.
  var powers: [Double] = [3, 5, 8]

  func makeEnvironment() -> any Environment { HeatedRoom(powers: powers) }
}

struct HeatedRoom: Environment {
  private let powers: [Double]
  let actionCounts: [Int]
  let payoffs: PayoffTensor?
  private var system: SystemModel

  init(powers: [Double]) {
    self.powers = powers
    actionCounts = powers.map { _ in 2 }
    let space = JointActionSpace(actionCounts)
    payoffs = PayoffTensor(
      actionCounts: actionCounts,
      common: (0..<space.count).map { joint in
        let heats = zip(powers, space.actions(of: joint)).map { $0 * Double($1) }
        return Self.reward(temperature: heats.reduce(10, +))
      })
    system = SystemModel(
      state: [10], reference: [20], weights: [1],
      influences: powers.indices.map { .init(agent: $0, component: 0, amount: 0) })
  }

  private static func reward(temperature: Double) -> Double {
    -(temperature - 20) * (temperature - 20) / 2
  }

  var observationSize: Int { 1 }
  var jointObservations: [[Float]]? { [[Float](repeating: 0, count: agents)] }
  var systemModel: SystemModel? { system }
  var succeeded: Bool { system.state[0] == 20 }

  mutating func reset(using chance: inout RandomStream) {}

  func observe(agent: Int, into observation: UnsafeMutableBufferPointer<Float>) {
    observation[0] = 0
  }

  mutating func step(
    _ actions: UnsafeBufferPointer<Int>, using chance: inout RandomStream,
    rewards: UnsafeMutableBufferPointer<Double>
  ) -> Ending {
    system.state[0] = 10
    for agent in powers.indices {
      let heat = powers[agent] * Double(actions[agent])
      system.state[0] += heat
      system.influences[agent].amount = heat
    }
    rewards.update(repeating: Self.reward(temperature: system.state[0]))
    return .terminated
  }
}

// As far as this.

/// What `docs/gradients.md` says about games of one's own.
@Suite struct GradientsPageTests {
  @Test func pageShowsThisGame() throws {
    let file = URL(fileURLWithPath: #filePath)
    let package = file.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(
      contentsOf: package.appendingPathComponent("docs/gradients.md"), encoding: .utf8)
    let own = try String(contentsOf: file, encoding: .utf8)
      .components(separatedBy: "as in docs/gradients.md.\n\n")[1]
      .components(separatedBy: "\n// As far as this.")[0]
    #expect(page.contains("```swift\n\(own)```"))
  }

  /// Half of the heaters' power squared is what post and pre miss, and heaters that are off have none.
  @Test func midGuidanceOfThisGameIsUnbiased() throws {
    let enumeration = Enumeration(of: Heaters())
    let model = try #require(Heaters().makeEnvironment().model)
    let policies = [[0.5, 0.5], [0.2, 0.8], [0.9, 0.1]]
    let gradient = model.logitGradient(under: policies)
    func mean(_ convention: GuidanceConvention) throws -> [[Double]] {
      let estimates = enumeration.estimates(
        by: .guidance(convention, centred: true), under: policies)
      return try #require(estimates).map(\.mean)
    }
    let mid = try mean(.mid)
    let post = try mean(.post)
    for (agent, power) in [3.0, 5, 8].enumerated() {
      let slope = policies[agent][0] * policies[agent][1]
      for action in 0..<2 {
        #expect(close(mid[agent][action], gradient[agent][action], absolute: 1e-12))
        let miss = (action == 1 ? -0.5 : 0.5) * power * power * slope
        #expect(close(post[agent][action], gradient[agent][action] + miss, absolute: 1e-12))
      }
    }
    // By hand, of the first: 3 · (20 − 10 − 5 · 0.8 − 8 · 0.1 − 3/2) · 1/4.
    #expect(close(gradient[0][1], 2.775, absolute: 1e-12))
    #expect(model.exactVariance(of: .shared(centred: true), under: policies) != nil)
    #expect(model.exactVariance(of: .guidance(.mid, centred: true), under: policies) == nil)
  }
}

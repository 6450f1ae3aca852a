import Experience
import Games
import Policies
import Randomness
import Testing

@testable import Learners

@Suite struct A2POTests {
  /// By hand with ε = 0.2: ε_k = 0.2 (k / 2n + 1/2).
  @Test func clipsWidenWithThePosition() {
    let learner = A2PO()
    let clips = (0..<4).map { learner.clip(at: $0, of: 4) }
    for (got, want) in zip(clips, [0.125, 0.15, 0.175, 0.2]) { #expect(abs(got - want) < 1e-15) }
    #expect(abs(learner.clip(at: 0, of: 1) - 0.2) < 1e-15)
    var wide = A2PO()
    wide.ascent.clip = 0.4
    #expect(abs(wide.clip(at: 0, of: 2) - 0.3) < 1e-15)
  }

  @Test func ratiosOfAgentsBeforeStayWithinHalfAClip() {
    var compound = CompoundRatio(steps: 4)
    compound.multiply(by: [0.5, 1.2, 1.05, 1.2])
    compound.multiply(by: [1, 1.2, 1, 0.8])
    for (got, want) in zip(A2PO().scales(for: compound), [0.9, 1.1, 1.05, 0.96]) {
      #expect(abs(got - want) < 1e-15)
    }
  }

  /// Uniform over two actions that had 5/9 and 4/9, so r = 0.9 and 1.125; g = 1.1 makes l = 0.99 and
  /// 1.2375, g = 0.9 makes 0.81 and 1.0125. By hand with ε = 0.2: a positive advantage of the second
  /// action at l = 1.2375 has no slope, every other one has −g r A, times the score ±1/2.
  @Test func clipAppliesToTheJointRatio() {
    let old = target([table([[0.22314355, 0]]), table([[0, 0]])], rows: [[0, 0]])
    let batch = batch(
      [0, 1].map { Step(actions: [$0, 0], rewards: [0, 0]) }, over: old.space)
    func gradient(_ step: Int, _ advantage: Double, _ scale: Double) -> Double {
      var actor = SequentialActor(0, of: old, on: batch)
      actor.move(by: 1, along: [-0.22314355, 0])
      actor.computeGradient(
        at: [step], advantages: [advantage, advantage], scales: [scale, scale], clip: 0.2,
        entropyCoefficient: 0)
      return actor.gradient[step]
    }
    for (step, advantage, scale, want) in [
      (1, 1.0, 1.1, 0.0), (1, -1, 1.1, 1.2375 / 2), (0, 2, 1.1, -0.99), (0, -2, 1.1, 0.99),
      (1, 1, 0.9, -1.0125 / 2), (0, -1, 0.8, 0), (0, 1, 0.8, -0.36),
    ] {
      #expect(abs(gradient(step, advantage, scale) - want) < 1e-6, "\(step) \(advantage) \(scale)")
    }
  }

  /// Two steps of one episode, a critic of zeros, γ = λ = 1/2: the first step's advantage takes in the
  /// second's reward times λγ, and times the trace when the agent before made the second action less
  /// likely.
  @Test func laterTurnsCorrectTheAdvantages() {
    var critic = TeamCritic(
      CriticFit(discount: 0.5, decay: 0.5), function: table([[0]]))
    let target = target([table([[0, 0]]), table([[0, 0]])], rows: [[0, 0]])
    let batch = batch(
      [
        Step(actions: [0, 0], rewards: [1, 3], ending: .none),
        Step(actions: [1, 0], rewards: [8, 0]),
      ], over: target.space)
    #expect(critic.estimates(of: batch, target: target).advantages == [3, 4])
    #expect(
      critic.estimates(of: batch, target: target, traces: [0.25, 0.5]).advantages == [2.5, 4])
  }

  /// The critic's fit comes first where asked for, and only then changes what the actors learn: in
  /// games of several observations, where values matter.
  @Test func aFittedCriticGivesOtherAdvantages() {
    let old = target(
      [table([[0, 0], [0, 0]]), table([[0, 0], [0, 0]])], rows: [[0, 0], [1, 1]])
    var stream = RandomStream(root: 2, path: ["batch"])
    let batch = batch(
      (0..<20).map { index in
        Step(
          observation: index % 2, actions: [stream.below(2), stream.below(2)],
          rewards: [stream.normal() + Double(10 * (index % 2)), 0])
      }, over: old.space)
    func learned(_ criticFirst: Bool) -> [[Float]] {
      var (new, learner) = (old, A2PO())
      learner.criticFirst = criticFirst
      learner.fit.learningRate = 1
      var stream = RandomStream(root: 1, path: ["update"])
      var state = learner.makeState(
        for: old, architecture: Tabular(), observations: 2, using: &stream)
      learner.update(&new, &state, with: batch, using: &stream)
      return new.actors.map(\.parameters) + [state.critic.function.parameters]
    }
    let (first, last) = (learned(true), learned(false))
    #expect(first[0] != last[0] && first[2] == last[2])
  }
}

import Experience
import Games
import Policies
import Randomness
import Testing

@testable import Learners

@Suite struct REINFORCETests {
  private let payoffs = MotivatingGame().payoffs

  private func plays(_ joints: [Int]) -> Batch {
    batch(
      joints.map { joint in
        Step(
          actions: payoffs.space.actions(of: joint),
          rewards: (0..<2).map { payoffs[joint, $0] })
      }, over: payoffs.space)
  }

  private var state: REINFORCE.State { REINFORCE.State(baseline: BaselineModel(model: payoffs)) }

  private func gradient(
    _ baseline: Baseline, at target: TargetPolicy, on batch: Batch
  ) -> [[Double]] {
    var learner = REINFORCE()
    learner.baseline = baseline
    return learner.policyGradient(at: target, state, on: batch)
      .map { $0.map(Double.init) }
  }

  /// Averaged over every possible batch of n plays, weighted by its probability, the gradient is
  /// the exact one; the mean of the batch's own returns as a baseline scales it by 1 − 1/n.
  @Test(arguments: Baseline.allCases, [1, 2, 3])
  func expectedGradientIsTheExactOne(baseline: Baseline, n: Int) {
    let target = target([table([[0.5, -0.25]]), table([[-1, 0.125]])], rows: [[0, 0]])
    var expected = [[0.0, 0], [0, 0]]
    let batches = (0..<n).reduce(1) { count, _ in count * 4 }
    for number in 0..<batches {
      var joints: [Int] = []
      var rest = number
      for _ in 0..<n {
        joints.append(rest % 4)
        rest /= 4
      }
      let weight = joints.reduce(1.0) { $0 * target.jointProbability(of: $1, at: 0) }
      let gradient = gradient(baseline, at: target, on: plays(joints))
      for agent in 0..<2 {
        for action in 0..<2 { expected[agent][action] += weight * gradient[agent][action] }
      }
    }
    let factor = baseline == .batchMean ? 1 - 1 / Double(n) : 1
    let exact = payoffs.logitGradient(
      under: (0..<2).map { Array(target.probabilities(of: $0, at: 0)) })
    for agent in 0..<2 {
      for action in 0..<2 {
        // Gradients are single precision numbers of size up to 12.
        #expect(abs(expected[agent][action] - factor * exact[agent][action]) < 2e-6)
      }
    }
  }

  /// arXiv 2508.01049, Fig. 1, worked by hand: with every joint action once, the weights of the
  /// scores of A add up to +1, and ∂ log π(A) / ∂ logit A is 1/2; with the bad batch to −3. No number
  /// subtracted from all four returns changes that, as both actions are there twice.
  @Test(arguments: [Baseline.none, .batchMean, .exact])
  func badBatchTurnsTheGradientRound(baseline: Baseline) {
    let target = target([table([[0, 0]]), table([[0, 0]])], rows: [[0, 0]])
    #expect(
      gradient(baseline, at: target, on: plays([0, 1, 2, 3])) == [[0.5, -0.5], [0.5, -0.5]])
    #expect(
      gradient(baseline, at: target, on: plays([1, 2, 1, 2])) == [[-1.5, 1.5], [-1.5, 1.5]])
  }

  /// Leaving a return out of its own baseline multiplies the distance to the batch's mean by n/(n − 1).
  @Test func leavingOneOutStretchesTheBatchMean() {
    let target = target([table([[0.5, 0]]), table([[-1, 0]])], rows: [[0, 0]])
    let batch = plays([0, 1, 2, 3, 3])
    let stretched = gradient(.leaveOneOut, at: target, on: batch)
    for (agent, row) in gradient(.batchMean, at: target, on: batch).enumerated() {
      for (action, slope) in row.enumerated() {
        #expect(abs(stretched[agent][action] - 1.25 * slope) < 1e-6)
      }
    }
  }

  /// A single return has no others: nothing is subtracted.
  @Test func aSingleReturnHasNoOthers() {
    let target = target([table([[0, 0]]), table([[0, 0]])], rows: [[0, 0]])
    #expect(
      gradient(.leaveOneOut, at: target, on: plays([3]))
        == gradient(.none, at: target, on: plays([3])))
  }

  /// By hand: one step of length 0.5 along (0.5, −0.5).
  @Test func updateAddsTheGradient() {
    var target = target([table([[0, 0]]), table([[1, 0]])], rows: [[0, 0]])
    var learner = REINFORCE()
    learner.learningRate = 0.5
    var state = self.state
    var stream = RandomStream(root: 1, path: ["minibatches"])
    learner.update(&target, &state, with: plays([0, 1, 2, 3]), using: &stream)
    #expect(target.actors[0].parameters == [0.25, -0.25])
    #expect(target.probability(of: 0, agent: 0, at: 0) > 0.5)
  }

  /// Returns of a two-step episode with γ = 1/2 are 1 + 2 and 4, so the weights of the two equal
  /// scores (1/2, −1/2) are 3 and 4, over n = 2.
  @Test func laterRewardsAreDiscounted() {
    let target = target([table([[0, 0], [0, 0]])], rows: [[0], [1]])
    var learner = REINFORCE()
    learner.baseline = .none
    learner.discount = 0.5
    let episode = batch(
      [
        Step(observation: 0, actions: [0], rewards: [1], ending: .none, next: 1),
        Step(observation: 1, actions: [0], rewards: [4]),
      ], over: target.space)
    #expect(
      learner.policyGradient(at: target, state, on: episode)
        == [[0.75, -0.75, 1, -1]])
  }
}

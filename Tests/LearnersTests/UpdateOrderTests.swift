import Games
import Randomness
import Testing

@testable import Learners

@Suite struct UpdateOrderTests {
  /// Each of the six orders of three agents in a sixth of 6,000 updates, within four standard errors:
  /// √(6,000 · 1/6 · 5/6) = 28.9.
  @Test func randomOrdersAreEquallyLikely() {
    var stream = RandomStream(root: 4, path: ["orders"])
    var counts: [[Int]: Int] = [:]
    for _ in 0..<6000 {
      counts[UpdateOrder.random.agents(3, promise: { _ in 0 }, using: &stream), default: 0] += 1
    }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { abs($0 - 1000) < 116 }, "\(counts)")
  }

  @Test func cyclicOrderIsTheAgentsOwn() {
    var stream = RandomStream(root: 4, path: ["orders"])
    var untouched = stream
    #expect(UpdateOrder.cyclic.agents(4, promise: { Double($0) }, using: &stream) == [0, 1, 2, 3])
    #expect(untouched.next() == stream.next())
  }

  /// First the best of all, then any other, then the best of those left.
  @Test func semiGreedyOrderTakesTurns() {
    var stream = RandomStream(root: 4, path: ["orders"])
    let promises = [0.5, 3, 2, 2, 1]
    var seconds: [Int: Int] = [:]
    for _ in 0..<4000 {
      let order = UpdateOrder.semiGreedy.agents(5, promise: { promises[$0] }, using: &stream)
      #expect(order.sorted() == [0, 1, 2, 3, 4])
      #expect(order[0] == 1)
      seconds[order[1], default: 0] += 1
      // Of two that promise as much, the lower number.
      #expect(order[2] == (order[1] == 2 ? 3 : 2))
      let left = order[3...]
      #expect(order[4] == left.last)
    }
    // Four standard errors of 4,000 draws with probability 1/4 are 110.
    #expect(seconds.count == 4 && seconds.values.allSatisfy { abs($0 - 1000) < 110 })
  }

  /// By hand: the first agent's actions have mean advantages 2 and −2, the second's 0 and 0.
  @Test func promiseIsTheMeanAdvantageOfOwnActions() {
    let batch = batch(
      [[0, 0], [0, 1], [1, 0], [1, 1]].map { Step(actions: $0, rewards: [0, 0]) },
      over: JointActionSpace([2, 2]))
    let advantages = [1.0, 3, -1, -3]
    #expect(promise(of: 0, advantages: advantages, batch: batch) == 2)
    #expect(promise(of: 1, advantages: advantages, batch: batch) == 0)
  }
}

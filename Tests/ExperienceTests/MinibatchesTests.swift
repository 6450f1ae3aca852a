import Experience
import Randomness
import Testing

@Suite struct MinibatchesTests {
  private func epochs(
    _ number: Int, of count: Int, parts: Int, _ remainder: Remainder
  ) -> [[[Int]]] {
    var minibatches = Minibatches(parts: parts, remainder: remainder)
    var stream = RandomStream(root: 4, path: ["minibatches"])
    return (0..<number).map { _ in
      var pieces: [[Int]] = []
      minibatches.epoch(of: count, using: &stream) {
        pieces.append(Array($0))
        return true
      }
      return pieces
    }
  }

  /// A batch of 45 with 4 minibatches: 44 samples take part, and it is not always the same one
  /// that sits out.
  @Test func droppedRemaindersChangeFromEpochToEpoch() {
    var absent: Set<Int> = []
    for pieces in epochs(8, of: 45, parts: 4, .dropped) {
      #expect(pieces.map(\.count) == [11, 11, 11, 11])
      let present = Set(pieces.joined())
      #expect(present.count == 44 && present.isSubset(of: Set(0..<45)))
      absent.formUnion(Set(0..<45).subtracting(present))
    }
    #expect(absent.count > 1)
  }

  /// ⌊11 / 4⌋ = 2 would leave room for a fifth minibatch, which was not asked for.
  @Test func droppingKeepsTheNumberOfMinibatches() {
    #expect(epochs(1, of: 11, parts: 4, .dropped)[0].map(\.count) == [2, 2, 2, 2])
    #expect(epochs(1, of: 7, parts: 4, .dropped)[0].map(\.count) == [1, 1, 1, 1])
    #expect(epochs(1, of: 3, parts: 4, .dropped)[0].map(\.count) == [1, 1, 1])
  }

  @Test func keptRemaindersAreSmallerMinibatches() {
    for (count, sizes) in [(45, [11, 11, 11, 11, 1]), (11, [2, 2, 2, 2, 2, 1]), (3, [1, 1, 1])] {
      let pieces = epochs(1, of: count, parts: 4, .kept)[0]
      #expect(pieces.map(\.count) == sizes)
      #expect(pieces.joined().sorted() == Array(0..<count))
    }
  }

  @Test func onePartIsTheWholeBatchInOrder() {
    #expect(epochs(2, of: 5, parts: 1, .dropped) == [[[0, 1, 2, 3, 4]], [[0, 1, 2, 3, 4]]])
  }

  /// The order of a growing batch is a permutation of it, whatever came before.
  @Test func batchesMayGrowAndShrink() {
    var minibatches = Minibatches(parts: 2, remainder: .kept)
    var stream = RandomStream(root: 4, path: ["minibatches"])
    for count in [1, 2, 7, 8, 3, 0] {
      var seen: [Int] = []
      minibatches.epoch(of: count, using: &stream) {
        seen += $0
        return true
      }
      #expect(seen.sorted() == Array(0..<count))
    }
  }

  @Test func bodyCanEndTheEpoch() {
    var minibatches = Minibatches(parts: 4, remainder: .kept)
    var stream = RandomStream(root: 4, path: ["minibatches"])
    var pieces = 0
    minibatches.epoch(of: 8, using: &stream) { _ in
      pieces += 1
      return pieces < 3
    }
    #expect(pieces == 3)
  }
}

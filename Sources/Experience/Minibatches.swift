import Randomness

/// What to do with the samples left over when a batch does not divide into its minibatches.
public enum Remainder: Sendable {
  /// They form a last, smaller minibatch, as in the authors' sampling code.
  case kept
  /// They sit out this epoch; the next epoch's shuffle leaves out others.
  case dropped
}

/// The division of a batch into shuffled minibatches, epoch after epoch.
public struct Minibatches: Sendable {
  private var order: [Int] = []
  private let parts: Int
  private let remainder: Remainder

  public init(parts: Int, remainder: Remainder) {
    self.parts = parts
    self.remainder = remainder
  }

  /// Steps 0..<`count` in new random order, cut into pieces of ⌊count / parts⌋, at least 1.
  ///
  /// Nothing is shuffled where there is one part: its order could not matter.
  public mutating func epoch(
    of count: Int, using stream: inout RandomStream, _ body: (ArraySlice<Int>) -> Bool
  ) {
    if order.count != count { order = Array(0..<count) }
    if parts > 1 { stream.shuffle(&order) }
    let size = max(count / parts, 1)
    var start = 0
    while start < count {
      let end = min(start + size, count)
      if end - start < size, remainder == .dropped { return }
      guard body(order[start..<end]) else { return }
      start = end
    }
  }
}

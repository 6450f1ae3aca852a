import Randomness

/// What to do with the samples left over when a batch does not divide into its minibatches.
public enum Remainder: Sendable {
  /// They form further minibatches, the last of them perhaps smaller, as in the authors' sampling
  /// code.
  case kept
  /// They sit out this epoch, which then has as many minibatches as asked for, or one per sample
  /// where there are fewer samples. The next epoch's shuffle leaves out others.
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
  /// Nothing is shuffled where there is one part: its order could not matter. The epoch ends
  /// early where `body` returns false.
  public mutating func epoch(
    of count: Int, using stream: inout RandomStream, _ body: (ArraySlice<Int>) -> Bool
  ) {
    if order.count != count {
      // A growing batch comes here at every step, so the storage is kept.
      order.removeAll(keepingCapacity: true)
      for index in 0..<count { order.append(index) }
    }
    if parts > 1 { stream.shuffle(&order) }
    let size = max(count / parts, 1)
    let end =
      switch remainder {
      case .kept: count
      case .dropped: min(size * parts, count)
      }
    var start = 0
    while start < end {
      let next = min(start + size, end)
      guard body(order[start..<next]) else { return }
      start = next
    }
  }
}

/// How long the rest of some work will take: pieces of several kinds, each kind with its own median.
///
/// The rate so far would not do, for the kinds that take long often come last.
public struct RemainingWork: Sendable {
  private struct Kind: Sendable {
    var left: Int
    let stored: Double?
    /// Seconds that pieces took, oldest first.
    var measured: [Double] = []

    /// Of what this machine does now as soon as that can be told, or of earlier pieces.
    var seconds: Double? {
      if measured.count < RemainingWork.enough, let stored { return stored }
      return median(of: measured)
    }
  }

  /// From so many measured pieces on, what was stored, perhaps by another machine, counts no more.
  private static let enough = 5
  /// So many pieces are remembered of each kind.
  private static let remembered = 100

  private var kinds: [Kind] = []
  private var places: [String: Int] = [:]

  /// - Parameter left: the kinds, and how many pieces there are of each.
  /// - Parameter stored: the median seconds of a piece, of the kinds for which it is known.
  public init(left: [String: Int], stored: [String: Double] = [:]) {
    for (kind, count) in left.sorted(by: { $0.key < $1.key }) {
      places[kind] = kinds.count
      kinds.append(Kind(left: count, stored: stored[kind]))
    }
  }

  /// So many pieces more, or less, of a kind; of one that is not known, nothing.
  mutating func expect(_ more: Int, of kind: String) {
    guard let place = places[kind] else { return }
    kinds[place].left = max(0, kinds[place].left + more)
  }

  /// One piece less; of a kind that is not known, nothing.
  /// - Parameter seconds: what it took; nil where nobody measured.
  public mutating func settle(_ kind: String, seconds: Double? = nil) {
    guard let place = places[kind] else { return }
    kinds[place].left = max(0, kinds[place].left - 1)
    guard let seconds else { return }
    if kinds[place].measured.count == Self.remembered { kinds[place].measured.removeFirst() }
    kinds[place].measured.append(seconds)
  }

  /// The seconds that all that is left takes so many workers; nil where no piece of any kind was
  /// ever measured.
  ///
  /// A kind without a median counts as the mean of those that have one. No worker can help
  /// another with its piece, so that the longest piece is the least that it can take.
  public func seconds(workers: Double) -> Double? {
    let open = kinds.filter { $0.left > 0 }
    guard !open.isEmpty else { return 0 }
    let known = kinds.compactMap(\.seconds)
    guard !known.isEmpty else { return nil }
    let usual = known.reduce(0, +) / Double(known.count)
    let work = open.reduce(0) { $0 + ($1.seconds ?? usual) * Double($1.left) }
    let longest = open.map { $0.seconds ?? usual }.max() ?? 0
    return max(work / workers, longest)
  }
}

/// The middle one, or the mean of the two in the middle; nil of nothing.
private func median(of values: [Double]) -> Double? {
  guard !values.isEmpty else { return nil }
  let sorted = values.sorted()
  return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}

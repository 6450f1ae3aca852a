/// How often two conditions succeeded under the same seeds, as a fourfold table.
public struct PairedOutcomes: Sendable, Hashable {
  public let both: Int
  public let onlyFirst: Int
  public let onlySecond: Int
  public let neither: Int

  /// Counts of pairs, none negative.
  public init(both: Int, onlyFirst: Int, onlySecond: Int, neither: Int) {
    precondition(
      both >= 0 && onlyFirst >= 0 && onlySecond >= 0 && neither >= 0,
      "a number of pairs cannot be negative")
    self.both = both
    self.onlyFirst = onlyFirst
    self.onlySecond = onlySecond
    self.neither = neither
  }

  /// Successes of the same seeds at the same places of two lists of equal length.
  public init(first: [Bool], second: [Bool]) {
    precondition(first.count == second.count, "every outcome needs its partner")
    var counts = [0, 0, 0, 0]
    for (one, other) in zip(first, second) { counts[(one ? 0 : 2) + (other ? 0 : 1)] += 1 }
    self.init(both: counts[0], onlyFirst: counts[1], onlySecond: counts[2], neither: counts[3])
  }

  public var pairs: Int { both + onlyFirst + onlySecond + neither }

  /// Success fraction of the first condition minus that of the second; nil for no pairs.
  public var difference: Double? {
    pairs == 0 ? nil : Double(onlyFirst - onlySecond) / Double(pairs)
  }
}

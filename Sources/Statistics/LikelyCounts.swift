/// The binomial probabilities of the counts that are not beyond all reason.
struct LikelyCounts {
  /// What lies outside has a probability below 1e-20 altogether.
  let range: ClosedRange<Int>
  private let probabilities: [Double]

  init(trials: Int, chance: Double) {
    precondition(chance >= 0 && chance <= 1, "a probability lies in 0...1")
    let mean = Double(trials) * chance
    let reach = 10 * (mean * (1 - chance)).squareRoot() + 40
    let range = max(0, Int(mean - reach))...min(trials, Int(mean + reach))
    self.range = range
    // From the middle outwards each is a ratio to its neighbour, which a hundred times cheaper
    // than the incomplete beta function loses a digit or two.
    let middle = min(max(Int(mean), range.lowerBound), range.upperBound)
    var probabilities = [Double](repeating: 0, count: range.count)
    probabilities[middle - range.lowerBound] =
      binomialProbability(middle, trials: trials, chance: chance)
    if chance < 1 {
      for count in stride(from: middle + 1, through: range.upperBound, by: 1) {
        let ratio = Double(trials - count + 1) / Double(count) * (chance / (1 - chance))
        probabilities[count - range.lowerBound] =
          probabilities[count - 1 - range.lowerBound] * ratio
      }
    }
    if chance > 0 {
      for count in stride(from: middle - 1, through: range.lowerBound, by: -1) {
        let ratio = Double(count + 1) / Double(trials - count) * ((1 - chance) / chance)
        probabilities[count - range.lowerBound] =
          probabilities[count + 1 - range.lowerBound] * ratio
      }
    }
    self.probabilities = probabilities
  }

  subscript(count: Int) -> Double {
    range.contains(count) ? probabilities[count - range.lowerBound] : 0
  }

  /// The probability that both arms have `total` successes and this one a number of `wanted`.
  func sum(with other: LikelyCounts, total: Int, over wanted: ClosedRange<Int>) -> Double {
    let least = max(wanted.lowerBound, range.lowerBound, total - other.range.upperBound)
    let greatest = min(wanted.upperBound, range.upperBound, total - other.range.lowerBound)
    guard least <= greatest else { return 0 }
    var sum = 0.0
    for x in least...greatest {
      sum +=
        probabilities[x - range.lowerBound]
        * other.probabilities[total - x - other.range.lowerBound]
    }
    return sum
  }
}

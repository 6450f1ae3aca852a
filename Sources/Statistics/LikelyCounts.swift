/// The binomial probabilities of the counts that are not beyond all reason.
struct LikelyCounts {
  /// What lies outside has a probability below 1e-20 altogether.
  let range: ClosedRange<Int>
  /// One for each count of `range`.
  let probabilities: [Double]

  init(trials: Int, chance: Double) {
    precondition(chance >= 0 && chance <= 1, "a probability lies in 0...1")
    let mean = Double(trials) * chance
    let reach = 10 * (mean * (1 - chance)).squareRoot() + 40
    let least = max(0, Int(mean - reach))
    range = least...min(trials, Int(mean + reach))
    // From the middle outwards nothing vanishes that matters.
    let middle = min(Int(mean), trials)
    var probabilities = [Double](repeating: 0, count: range.count)
    probabilities[middle - least] = binomialProbability(middle, trials: trials, chance: chance)
    for count in middle..<range.upperBound {
      let ratio = Double(trials - count) * chance / (Double(count + 1) * (1 - chance))
      probabilities[count + 1 - least] = probabilities[count - least] * ratio
    }
    for count in stride(from: middle, to: least, by: -1) {
      let ratio = Double(count) * (1 - chance) / (Double(trials - count + 1) * chance)
      probabilities[count - 1 - least] = probabilities[count - least] * ratio
    }
    self.probabilities = probabilities
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

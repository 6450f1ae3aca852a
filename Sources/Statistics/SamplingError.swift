import ElementaryFunctions

/// Total variation between the fractions drawn and the target probabilities: half the sum of the
/// absolute differences.
///
/// Probabilities are known to rounding only, so a distance below 2⁻⁵⁰ is returned as 0: an exact
/// hit of the target must not enter a logarithmic fit as noise.
/// - Parameter counts: how often each outcome was drawn, at least one draw in all.
/// - Parameter probabilities: of the same outcomes, with sum one up to rounding.
public func totalVariation(counts: [Int], probabilities: [Double]) -> Double {
  counts.withUnsafeBufferPointer { counts in
    probabilities.withUnsafeBufferPointer {
      totalVariation(counts: counts, probabilities: $0)
    }
  }
}

/// The same from pointers, for loops that keep their counts in larger storage.
public func totalVariation(
  counts: UnsafeBufferPointer<Int>, probabilities: UnsafeBufferPointer<Double>
) -> Double {
  let draws = Double(drawn(counts, outcomes: probabilities.count))
  var distance = 0.0
  for outcome in counts.indices {
    distance += abs(Double(counts[outcome]) / draws - probabilities[outcome])
  }
  return roundingIsZero(distance / 2)
}

/// Kullback-Leibler divergence D(drawn ‖ target) of the fractions drawn from the target
/// probabilities, in nats.
///
/// Outcomes not drawn contribute nothing; infinity when an outcome of probability zero was
/// drawn. A divergence below 2⁻⁵⁰ is returned as 0, as for `totalVariation`; by Pinsker's
/// inequality every fraction is then within 2.2e-8 of its probability.
/// - Parameter counts: how often each outcome was drawn, at least one draw in all.
/// - Parameter probabilities: of the same outcomes, with sum one up to rounding.
public func klDivergence(counts: [Int], probabilities: [Double]) -> Double {
  counts.withUnsafeBufferPointer { counts in
    probabilities.withUnsafeBufferPointer {
      klDivergence(counts: counts, probabilities: $0)
    }
  }
}

/// The same from pointers, for loops that keep their counts in larger storage.
public func klDivergence(
  counts: UnsafeBufferPointer<Int>, probabilities: UnsafeBufferPointer<Double>
) -> Double {
  let draws = Double(drawn(counts, outcomes: probabilities.count))
  var divergence = 0.0
  for outcome in counts.indices where counts[outcome] > 0 {
    guard probabilities[outcome] > 0 else { return .infinity }
    let fraction = Double(counts[outcome]) / draws
    divergence += fraction * Elementary.log(fraction / probabilities[outcome])
  }
  return roundingIsZero(divergence)
}

/// How many draws there were, at least one; the check that every sampling error starts with.
func drawn(_ counts: UnsafeBufferPointer<Int>, outcomes: Int) -> Int {
  precondition(counts.count == outcomes, "one probability per outcome")
  var draws = 0
  for count in counts {
    precondition(count >= 0, "an outcome cannot be drawn a negative number of times")
    draws += count
  }
  precondition(draws > 0, "sampling error needs at least one draw")
  return draws
}

/// A distance that rounding alone may have made is none.
func roundingIsZero(_ value: Double) -> Double {
  value < 0x1p-50 ? 0 : value
}

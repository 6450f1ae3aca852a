/// Tables for drawing from many categorical distributions in a time that does not grow with their
/// number of categories.
///
/// Of a distribution over n categories they hold the running sums, and for each nth of [0, 1) the
/// first category that reaches beyond its beginning; about two comparisons find the rest.
/// Chen and Asau (1974), AIIE Transactions 6:163.
struct GuideTables: Sendable {
  private struct Place: Sendable {
    /// The probability of this category and all before it.
    var sum: Double
    /// The first category that reaches beyond the beginning of this place's part of [0, 1).
    var guide = Int32(0)
  }

  // A category and its own part of [0, 1) are near each other unless a policy is far from uniform.
  private var places: [Place] = []

  mutating func removeAll() { places.removeAll(keepingCapacity: true) }

  /// Adds a distribution; its categories stand at the next places.
  mutating func append(_ probabilities: ArraySlice<Double>) {
    let first = places.count
    var sum = 0.0
    for probability in probabilities {
      sum += probability
      places.append(Place(sum: sum))
    }
    // Rounding must not leave room beyond the last category that is possible.
    if let last = probabilities.lastIndex(where: { $0 > 0 }) {
      for place in first + last - probabilities.startIndex..<places.count {
        places[place].sum = .infinity
      }
    }
    var category = 0
    for part in 0..<probabilities.count {
      let beginning = Double(part) / Double(probabilities.count)
      while places[first + category].sum <= beginning { category += 1 }
      places[first + part].guide = Int32(truncatingIfNeeded: category)
    }
  }

  /// A category of the distribution of `count` categories at a place.
  ///
  /// - Parameter uniform: in [0, 1).
  func action(at first: Int, of count: Int, uniform: Double) -> Int {
    // The product may round up to the count.
    let part = min(Int(uniform * Double(count)), count - 1)
    var category = Int(places[first + part].guide)
    while places[first + category].sum <= uniform { category += 1 }
    return category
  }
}

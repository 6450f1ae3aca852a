import ElementaryFunctions

/// Logarithms of the softmax of some numbers, computed in place without overflow; and the softmax.
///
/// Equal logits give exactly equal probabilities, which exponentials of the logarithms would not.
/// - Parameters:
///   - probabilities: as many numbers, overwritten.
///   - actions: how many numbers belong to one softmax, where the logits are of several, one after
///     the other; together they take less time. Nil if all are of one.
public func logSoftmax(
  _ logits: UnsafeMutableBufferPointer<Double>,
  probabilities: UnsafeMutableBufferPointer<Double>, each actions: Int? = nil
) {
  let actions = actions ?? logits.count
  guard actions > 0 else { return }
  let rows = logits.count / actions
  withUnsafeTemporaryAllocation(of: Double.self, capacity: rows) { shifts in
    for row in 0..<rows {
      let own = row * actions..<(row + 1) * actions
      var largest = -Double.infinity
      for i in own where logits[i] > largest { largest = logits[i] }
      for i in own { probabilities[i] = logits[i] - largest }
      shifts[row] = largest
    }
    Elementary.exp(probabilities)
    for row in 0..<rows {
      let own = row * actions..<(row + 1) * actions
      var sum = 0.0
      for i in own { sum += probabilities[i] }
      let shift = shifts[row] + Elementary.log(sum)
      for i in own {
        logits[i] -= shift
        probabilities[i] /= sum
      }
    }
  }
}

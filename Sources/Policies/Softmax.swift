import ElementaryFunctions

/// Logarithms of the softmax of `count` numbers, computed in place without overflow.
@inlinable
public func logSoftmax(_ logits: UnsafeMutablePointer<Double>, count: Int) {
  var largest = logits[0]
  for i in 1..<max(count, 1) where logits[i] > largest { largest = logits[i] }
  var sum = 0.0
  for i in 0..<count { sum += Elementary.exp(logits[i] - largest) }
  let shift = largest + Elementary.log(sum)
  for i in 0..<count { logits[i] -= shift }
}

/// The softmax of `count` numbers, computed in place without overflow.
///
/// Equal logits give exactly equal probabilities, which the exponential of a log-softmax does not.
@inlinable
public func softmax(_ logits: UnsafeMutablePointer<Double>, count: Int) {
  var largest = logits[0]
  for i in 1..<max(count, 1) where logits[i] > largest { largest = logits[i] }
  var sum = 0.0
  for i in 0..<count {
    logits[i] = Elementary.exp(logits[i] - largest)
    sum += logits[i]
  }
  for i in 0..<count { logits[i] /= sum }
}

import ElementaryFunctions

/// Logarithms of the softmax of some numbers, computed in place without overflow; and the softmax.
///
/// Equal logits give exactly equal probabilities, which exponentials of the logarithms would not.
/// - Parameter probabilities: as many numbers, overwritten.
public func logSoftmax(
  _ logits: UnsafeMutableBufferPointer<Double>,
  probabilities: UnsafeMutableBufferPointer<Double>
) {
  var largest = -Double.infinity
  for logit in logits where logit > largest { largest = logit }
  for i in logits.indices { probabilities[i] = logits[i] - largest }
  Elementary.exp(probabilities)
  var sum = 0.0
  for power in probabilities { sum += power }
  let shift = largest + Elementary.log(sum)
  for i in logits.indices {
    logits[i] -= shift
    probabilities[i] /= sum
  }
}

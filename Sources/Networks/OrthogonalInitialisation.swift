import Randomness

extension PerceptronLayout {
  /// Parameters with orthogonal weights and zero biases.
  ///
  /// Hidden layers have gain √2, the head has `headGain`. Saxe, McClelland and Ganguli (2014);
  /// the gains are those of CleanRL's PPO.
  public func orthogonalParameters<Scalar: NetworkScalar>(
    headGain: Double, using stream: inout RandomStream
  ) -> [Scalar] {
    var parameters = [Scalar](repeating: 0, count: parameterCount)
    for layer in 0..<layers {
      let (rows, columns) = (sizes[layer], sizes[layer + 1])
      let gain = layer == layers - 1 ? headGain : 2.0.squareRoot()
      let basis = orthonormalVectors(
        count: min(rows, columns), length: max(rows, columns), using: &stream)
      let offset = weightOffset(of: layer)
      for row in 0..<rows {
        for column in 0..<columns {
          let entry =
            columns >= rows ? basis[row * columns + column] : basis[column * rows + row]
          parameters[offset + row * columns + column] = Scalar(gain * entry)
        }
      }
    }
    return parameters
  }
}

/// Vectors drawn uniformly from all orthonormal systems, one after the other in a flat array.
///
/// Gram and Schmidt applied to normal vectors; twice, because once loses orthogonality when a
/// vector nearly lies in the span of those before it. `count` must not exceed `length`.
func orthonormalVectors(count: Int, length: Int, using stream: inout RandomStream) -> [Double] {
  var vectors = (0..<count * length).map { _ in stream.normal() }
  vectors.withUnsafeMutableBufferPointer { buffer in
    guard let base = buffer.baseAddress else { return }
    for index in 0..<count {
      let vector = base + index * length
      for _ in 0..<2 {
        for earlier in 0..<index {
          let other = UnsafePointer(base + earlier * length)
          addScaled(-dot(vector, other, count: length), other, to: vector, count: length)
        }
      }
      let norm = dot(vector, vector, count: length).squareRoot()
      for i in 0..<length { vector[i] /= norm }
    }
  }
  return vectors
}

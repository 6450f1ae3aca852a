import CKernels
import Randomness

extension PerceptronLayout {
  /// Parameters with orthogonal weights and zero biases.
  ///
  /// Hidden layers have gain √2, the head has `headGain`. Saxe, McClelland and Ganguli (2014);
  /// the gains are those of CleanRL's PPO.
  public func orthogonalParameters(headGain: Double, using stream: inout RandomStream) -> [Float] {
    var parameters = [Float](repeating: 0, count: parameterCount)
    parameters.withUnsafeMutableBufferPointer { parameters in
      for layer in 0..<layers {
        let (inputs, outputs) = (sizes[layer], sizes[layer + 1])
        let gain = layer == layers - 1 ? headGain : 2.0.squareRoot()
        // The vectors belong to the side with fewer units, as rows do but for a first layer.
        let isTransposed = inputs > outputs && !rowsAreOutputs(layer: layer)
        let step = isTransposed ? outputs : 1
        var first = weightOffset(of: layer)
        withOrthonormalVectors(
          count: min(inputs, outputs), length: max(inputs, outputs), using: &stream
        ) { vector in
          var place = first
          for entry in vector {
            parameters[place] = Float(gain * entry)
            place += step
          }
          first = isTransposed ? first + 1 : place
        }
      }
    }
    return parameters
  }
}

/// Calls `use` with one vector after the other of a system drawn uniformly from all orthonormal
/// ones. `count` must not exceed `length`.
///
/// Normal vectors are made orthogonal. One pass of Gram and Schmidt's process leaves products that
/// grow with the condition of the normal vectors: of 10,000 systems of 64 vectors of length 64 the
/// worst had 2e-10, far below the resolution of a Float.
func withOrthonormalVectors(
  count: Int, length: Int, using stream: inout RandomStream,
  _ use: (UnsafeBufferPointer<Double>) -> Void
) {
  // The kernel takes eight numbers at a time; zeros fill vectors up.
  let stride = (length + 7) / 8 * 8
  let memory = UnsafeMutableRawBufferPointer.allocate(
    byteCount: count * stride * MemoryLayout<Double>.stride, alignment: 64)
  defer { memory.deallocate() }
  let vectors = memory.bindMemory(to: Double.self)
  stream.fillWithNormals(.init(rebasing: vectors[..<(count * length)]))
  if stride > length {
    for index in (0..<count).reversed() {
      for i in (0..<stride).reversed() {
        vectors[index * stride + i] = i < length ? vectors[index * length + i] : 0
      }
    }
  }
  quincunx_kernels_in_use().pointee.orthonormalise(vectors.baseAddress, count, stride)
  for index in 0..<count {
    use(.init(rebasing: vectors[(index * stride)...].prefix(length)))
  }
}

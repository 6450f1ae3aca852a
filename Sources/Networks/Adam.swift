/// The optimiser Adam, with PyTorch's placement of ε: step · m̂ / (√v̂ + ε).
///
/// Kingma and Ba (2015). State is one mean and one square per parameter.
public struct Adam<Scalar: NetworkScalar>: Sendable {
  private var mean: [Scalar]
  private var square: [Scalar]
  private var meanPower = 1.0
  private var squarePower = 1.0
  private let epsilon: Double
  private let meanDecay = 0.9
  private let squareDecay = 0.999

  public init(count: Int, epsilon: Double) {
    mean = [Scalar](repeating: 0, count: count)
    square = mean
    self.epsilon = epsilon
  }

  /// Forgets all moments, as if newly made.
  public mutating func reset() {
    mean.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    square.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    meanPower = 1
    squarePower = 1
  }

  /// One step that lowers the loss whose gradient is `scale · gradient`.
  public mutating func descend(
    _ parameters: inout [Scalar], gradient: [Scalar], learningRate: Double, scale: Double = 1
  ) {
    precondition(
      parameters.count == mean.count && gradient.count == mean.count, "one moment per parameter")
    meanPower *= meanDecay
    squarePower *= squareDecay
    let stepSize = Scalar(learningRate / (1 - meanPower))
    let squareCorrection = Scalar(1 / (1 - squarePower).squareRoot())
    let count = mean.count
    parameters.withUnsafeMutableBufferPointer { parameters in
      gradient.withUnsafeBufferPointer { gradient in
        mean.withUnsafeMutableBufferPointer { mean in
          square.withUnsafeMutableBufferPointer { square in
            guard
              let parameters = parameters.baseAddress, let gradient = gradient.baseAddress,
              let mean = mean.baseAddress, let square = square.baseAddress
            else { return }
            adamStep(
              parameters: parameters, gradient: gradient, mean: mean, square: square,
              count: count, scale: Scalar(scale), stepSize: stepSize,
              decays: (meanDecay, squareDecay), squareCorrection: squareCorrection,
              epsilon: Scalar(epsilon))
          }
        }
      }
    }
  }
}

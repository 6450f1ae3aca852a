import CKernels

/// The optimiser Adam, with PyTorch's placement of ε: step · m̂ / (√v̂ + ε).
///
/// Kingma and Ba (2015). State is one mean and one square per parameter, zero for parameters that a
/// table has gained.
public struct Adam: Sendable {
  private var mean: [Float]
  private var square: [Float]
  private var meanPower = 1.0
  private var squarePower = 1.0
  private let epsilon: Double
  private let meanDecay = 0.9
  private let squareDecay = 0.999

  /// ε = 1e-5 is what PyTorch's PPO programs use, the authors' among them.
  public init(count: Int, epsilon: Double = 1e-5) {
    mean = [Float](repeating: 0, count: count)
    square = mean
    self.epsilon = epsilon
  }

  /// The moments for a function's parameters.
  public init(for function: Approximator, epsilon: Double = 1e-5) {
    self.init(count: function.parameters.count, epsilon: epsilon)
  }

  /// Forgets all moments, as if newly made.
  ///
  /// They are not overwritten, but have no weight in the next step. Only moments that were not
  /// finite stay so: what has diverged is not repaired unseen.
  public mutating func reset() {
    meanPower = 1
    squarePower = 1
  }

  /// One step that lowers the loss whose gradient is `scale · gradient`.
  public mutating func descend(
    _ parameters: inout [Float], gradient: [Float], learningRate: Double, scale: Double = 1
  ) {
    precondition(gradient.count == parameters.count, "one slope per parameter")
    step(&parameters, learningRate: learningRate, scale: scale) { parameters, mean, square, rule in
      gradient.withUnsafeBufferPointer { gradient in
        kernels.adam(
          parameters, mean, square, gradient.baseAddress, gradient.count, rule)
      }
    }
  }

  typealias Numbers = UnsafeMutablePointer<Float>

  /// Calls `body` with parameters, means, squares and the rule of the next step.
  mutating func step(
    _ parameters: inout [Float], learningRate: Double, scale: Double,
    _ body: (Numbers, Numbers, Numbers, UnsafePointer<quincunx_adam>) -> Void
  ) {
    precondition(parameters.count >= mean.count, "a moment for every parameter, and no more")
    if mean.count < parameters.count {
      let gained = repeatElement(Float(0), count: parameters.count - mean.count)
      mean += gained
      square += gained
    }
    let isFirst = meanPower == 1
    meanPower *= meanDecay
    squarePower *= squareDecay
    // Subtracted in Double: 1 - 0.999 in Float is off by more than a part in 10⁵.
    var rule = quincunx_adam(
      scale: Float(scale), mean_decay: isFirst ? 0 : Float(meanDecay),
      mean_share: Float(1 - meanDecay),
      square_decay: isFirst ? 0 : Float(squareDecay), square_share: Float(1 - squareDecay),
      step: Float(learningRate / (1 - meanPower)),
      correction: Float(1 / (1 - squarePower).squareRoot()), epsilon: Float(epsilon))
    parameters.withUnsafeMutableBufferPointer { parameters in
      mean.withUnsafeMutableBufferPointer { mean in
        square.withUnsafeMutableBufferPointer { square in
          guard let parameters = parameters.baseAddress, let mean = mean.baseAddress,
            let square = square.baseAddress
          else { return }
          body(parameters, mean, square, &rule)
        }
      }
    }
  }
}

/// The factor that shortens a gradient of the given squared norm to `limit`, as PyTorch computes it.
public func clippingFactor(squaredNorm: Double, limit: Double) -> Double {
  min(1, limit / (squaredNorm.squareRoot() + 1e-6))
}

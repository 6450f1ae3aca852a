import Randomness

/// A function of observations with trainable parameters: a table or a perceptron.
///
/// Policies, critics and sampling adjustments are all of this type. Work goes in rounds: `clear`,
/// `evaluate` some distinct observations, each in a slot of its own, `addOutputGradient` for every
/// sample, then `backpropagate` once. Samples that share an observation share its slot, so a
/// network is evaluated once per distinct observation, not once per sample.
///
/// Parameters and activations are `Float`, as in the papers' programs.
public struct Approximator: Sendable {
  private enum Shape: Sendable {
    case table
    case perceptron(PerceptronLayout)
  }

  private let shape: Shape
  public let outputs: Int
  public var parameters: [Float]
  /// The loss's gradient with respect to the parameters, valid after `backpropagate`.
  public private(set) var gradient: [Float]
  /// The parameters that `zeroHead` sets to zero.
  private let head: Range<Int>

  // Per slot: the input, then the outputs of every layer; the last `outputs` are the result.
  private let stride: Int
  private var activations: [Float] = []
  private var upstream: [Float] = []
  private var observations: [Int] = []

  /// One row of outputs per observation, all zero.
  public init(tableOf observations: Int, outputs: Int) {
    shape = .table
    self.outputs = outputs
    parameters = [Float](repeating: 0, count: observations * outputs)
    gradient = parameters
    head = 0..<parameters.count
    stride = outputs
  }

  /// A network with the given parameters.
  public init(_ layout: PerceptronLayout, parameters: [Float]) {
    precondition(parameters.count == layout.parameterCount, "one number per parameter")
    shape = .perceptron(layout)
    outputs = layout.outputs
    self.parameters = parameters
    gradient = [Float](repeating: 0, count: parameters.count)
    head = layout.head
    stride = layout.inputs + layout.activationCount
  }

  /// Makes every output zero, whatever the observation, and leaves the hidden layers alone.
  public mutating func zeroHead() {
    for index in head { parameters[index] = 0 }
  }

  /// Takes over the parameters of a function of the same shape, without allocating.
  public mutating func copyParameters(from other: Approximator) {
    precondition(parameters.count == other.parameters.count, "shapes must agree")
    parameters.withUnsafeMutableBufferPointer { destination in
      other.parameters.withUnsafeBufferPointer { _ = destination.update(from: $0) }
    }
  }

  /// Forgets all slots.
  public mutating func clear() {
    observations.removeAll(keepingCapacity: true)
  }

  /// Computes the outputs at one observation and returns its slot.
  ///
  /// - Parameters:
  ///   - observation: its number, which selects a table's row.
  ///   - input: its features, which a perceptron reads.
  @discardableResult
  public mutating func evaluate(observation: Int, input: UnsafeBufferPointer<Float>) -> Int {
    let slot = observations.count
    observations.append(observation)
    let start = slot * stride
    while activations.count < start + stride {
      activations.append(0)
      upstream.append(0)
    }
    for output in 0..<outputs { upstream[start + stride - outputs + output] = 0 }
    switch shape {
    case .table:
      for output in 0..<outputs {
        activations[start + output] = parameters[observation * outputs + output]
      }
    case .perceptron(let layout):
      activations.withUnsafeMutableBufferPointer { activations in
        parameters.withUnsafeBufferPointer { parameters in
          guard let slotStart = activations.baseAddress.map({ $0 + start }),
            let parameters = parameters.baseAddress, let input = input.baseAddress
          else { return }
          slotStart.update(from: input, count: layout.inputs)
          layout.forward(
            parameters: parameters, input: slotStart, activations: slotStart + layout.inputs)
        }
      }
    }
    return slot
  }

  /// One output of an evaluated observation.
  public func output(_ output: Int, slot: Int) -> Float {
    activations[(slot + 1) * stride - outputs + output]
  }

  /// Adds to the loss's gradient with respect to one output.
  public mutating func addOutputGradient(_ value: Double, output: Int, slot: Int) {
    upstream[(slot + 1) * stride - outputs + output] += Float(value)
  }

  /// Turns the outputs' gradients of all slots into `gradient`, replacing what stood there.
  public mutating func backpropagate() {
    gradient.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    switch shape {
    case .table:
      for (slot, observation) in observations.enumerated() {
        for output in 0..<outputs {
          gradient[observation * outputs + output] += upstream[slot * stride + output]
        }
      }
    case .perceptron(let layout):
      activations.withUnsafeBufferPointer { activations in
        upstream.withUnsafeMutableBufferPointer { upstream in
          parameters.withUnsafeBufferPointer { parameters in
            gradient.withUnsafeMutableBufferPointer { gradient in
              guard let activations = activations.baseAddress,
                let upstream = upstream.baseAddress,
                let parameters = parameters.baseAddress, let gradient = gradient.baseAddress
              else { return }
              for slot in observations.indices {
                let input = activations + slot * stride
                layout.backward(
                  parameters: parameters, input: input, activations: input + layout.inputs,
                  upstream: upstream + slot * stride + layout.inputs, gradient: gradient)
              }
            }
          }
        }
      }
    }
  }

  /// Sum of the squared entries of `gradient`.
  public var squaredGradientNorm: Double {
    gradient.withUnsafeBufferPointer { gradient in
      guard let base = gradient.baseAddress else { return 0 }
      return Double(dot(base, base, count: gradient.count))
    }
  }

  /// Adam's moments for one function.
  ///
  /// Not generic, unlike `Adam`, so that other modules call code that is compiled for `Float`.
  public struct Optimiser: Sendable {
    fileprivate var adam: Adam<Float>

    /// ε = 1e-5 is what PyTorch's PPO programs use, the authors' among them.
    public init(for function: Approximator, epsilon: Double = 1e-5) {
      adam = Adam(count: function.parameters.count, epsilon: epsilon)
    }

    /// Forgets all moments, as if newly made.
    public mutating func reset() { adam.reset() }
  }

  /// One step of the optimiser down `scale · gradient`.
  public mutating func descend(
    with optimiser: inout Optimiser, learningRate: Double, scale: Double
  ) {
    optimiser.adam.descend(
      &parameters, gradient: gradient, learningRate: learningRate, scale: scale)
  }

  /// Adds `step · gradient` to the parameters.
  public mutating func move(by step: Double) {
    parameters.withUnsafeMutableBufferPointer { parameters in
      gradient.withUnsafeBufferPointer { gradient in
        guard let parameters = parameters.baseAddress, let gradient = gradient.baseAddress
        else { return }
        addScaled(Float(step), gradient, to: parameters, count: self.gradient.count)
      }
    }
  }
}

/// The factor that shortens a gradient of the given squared norm to `limit`, as PyTorch computes it.
public func clippingFactor(squaredNorm: Double, limit: Double) -> Double {
  min(1, limit / (squaredNorm.squareRoot() + 1e-6))
}

import CKernels

/// A function of observations with trainable parameters: a table or a perceptron.
///
/// Policies, critics and sampling adjustments are all of this type. Work goes in rounds: `clear`,
/// `enter` some distinct observations, each into a slot of its own, `evaluate` them all,
/// `addOutputGradient` for every sample, then `backpropagate` once. Samples that share an
/// observation share its slot, so a network is evaluated once per distinct observation, not once
/// per sample.
///
/// Parameters and activations are `Float`, as in the papers' programs.
public struct Approximator: Sendable {
  public let outputs: Int
  /// What a perceptron reads after the features of every observation entered from now on, such as
  /// the number of the agent that observes where several agents share the parameters.
  public var suffix: [Float] = [] { didSet { evaluated = nil } }
  private var weights: [Float]
  // The last layer's parameters; all those of a table.
  private let networkHead: Range<Int>
  private var head: Range<Int> { isTable ? weights.indices : networkHead }

  // A perceptron's shape for the kernels; a table has no layers.
  private let network: quincunx_network
  private let inputs: Int
  /// Whether this is a table, which reads the numbers of observations and not their features.
  public var isTable: Bool { network.layers == 0 }

  // Per slot: the input, then the outputs of every layer; the last `outputs` are the result.
  private let stride: Int
  private var activations: [Float] = []
  private var slopes: [Float] = []
  private var observations: [Int] = []
  // The observation whose outputs under the present parameters stand in the first slot.
  private var evaluated: Int?
  // The gradient of one slot is the outer product of activations and slopes, layer by layer, and is
  // only written out where somebody asks for it.
  private var storedGradient: [Float] = []
  private var scratch: [Float] = []

  /// One row of outputs per observation, all zero; an observation beyond them gets one on entering.
  public init(tableOf observations: Int, outputs: Int) {
    self.outputs = outputs
    weights = [Float](repeating: 0, count: observations * outputs)
    networkHead = 0..<0
    network = quincunx_network()
    inputs = 0
    stride = outputs
  }

  /// A network with the given parameters.
  public init(_ layout: PerceptronLayout, parameters: [Float]) {
    precondition(parameters.count == layout.parameterCount, "one number per parameter")
    outputs = layout.outputs
    weights = parameters
    networkHead = layout.head
    network = layout.network
    inputs = layout.inputs
    stride = layout.inputs + layout.activationCount
  }

  /// All trainable numbers, layer by layer, or row by row.
  public var parameters: [Float] {
    get { weights }
    set {
      precondition(newValue.count == weights.count, "one number per parameter")
      weights = newValue
      evaluated = nil
    }
  }

  /// Makes every output zero, whatever the observation, and leaves the hidden layers alone.
  public mutating func zeroHead() {
    evaluated = nil
    let head = head
    weights.withUnsafeMutableBufferPointer { $0[head].update(repeating: 0) }
  }

  /// Takes over the parameters of a function of the same shape, without allocating.
  public mutating func copyParameters(from other: Approximator) {
    precondition(weights.count == other.weights.count, "shapes must agree")
    evaluated = nil
    weights.withUnsafeMutableBufferPointer { destination in
      other.weights.withUnsafeBufferPointer { _ = destination.update(from: $0) }
    }
  }

  /// Sets the parameters to `start` + `step` · `direction`, number by number.
  public mutating func setParameters(
    from start: Approximator, step: Double, direction: [Float]
  ) {
    precondition(
      weights.count == start.weights.count && weights.count == direction.count,
      "shapes must agree")
    evaluated = nil
    weights.withUnsafeMutableBufferPointer { result in
      start.weights.withUnsafeBufferPointer { start in
        direction.withUnsafeBufferPointer { direction in
          kernels.add_scaled(
            result.baseAddress, start.baseAddress, Float(step), direction.baseAddress,
            result.count)
        }
      }
    }
  }

  // MARK: Evaluation

  /// Forgets all slots.
  public mutating func clear() {
    observations.removeAll(keepingCapacity: true)
  }

  /// Takes a slot for one observation and returns its number.
  ///
  /// - Parameters:
  ///   - observation: its number, which selects a table's row; equal numbers mean equal inputs.
  ///   - input: its features, which a perceptron reads.
  @discardableResult
  public mutating func enter(observation: Int, input: UnsafeBufferPointer<Float>) -> Int {
    let slot = observations.count
    observations.append(observation)
    if slot > 0 || evaluated != observation { evaluated = nil }
    let start = slot * stride
    if activations.count < start + stride {
      let missing = repeatElement(Float(0), count: start + stride - activations.count)
      activations += missing
      slopes += missing
    }
    slopes.withUnsafeMutableBufferPointer { slopes in
      for place in start + stride - outputs..<start + stride { slopes[place] = 0 }
    }
    if isTable {
      let end = (observation + 1) * outputs
      if weights.count < end { weights += repeatElement(0, count: end - weights.count) }
    } else if evaluated == nil {
      precondition(input.count + suffix.count == inputs, "one number per input")
      activations.withUnsafeMutableBufferPointer { activations in
        let own = UnsafeMutableBufferPointer(rebasing: activations[start..<start + input.count])
        _ = own.update(from: input)
        for place in suffix.indices { activations[start + input.count + place] = suffix[place] }
      }
    }
    return slot
  }

  /// Takes back what was added to the loss's gradient, and keeps the observations in their slots.
  public mutating func clearGradients() {
    slopes.withUnsafeMutableBufferPointer { slopes in
      for slot in observations.indices {
        for place in (slot + 1) * stride - outputs..<(slot + 1) * stride { slopes[place] = 0 }
      }
    }
  }

  /// Computes the outputs at the observation in one slot; those of other slots stay as they are.
  public mutating func evaluate(slot: Int) {
    if isTable || observations.count == 1 { return evaluate() }
    var network = network
    weights.withUnsafeBufferPointer { parameters in
      activations.withUnsafeMutableBufferPointer { activations in
        let own = UnsafeMutableBufferPointer(rebasing: activations[(slot * stride)...])
        kernels.forward(&network, parameters.baseAddress, own.baseAddress, 1)
      }
    }
  }

  /// Computes the outputs at the observations in all slots.
  public mutating func evaluate() {
    if evaluated != nil { return }
    if isTable {
      activations.withUnsafeMutableBufferPointer { activations in
        weights.withUnsafeBufferPointer { parameters in
          for (slot, observation) in observations.enumerated() {
            for output in 0..<outputs {
              activations[slot * outputs + output] = parameters[observation * outputs + output]
            }
          }
        }
      }
      return
    }
    var network = network
    weights.withUnsafeBufferPointer { parameters in
      activations.withUnsafeMutableBufferPointer { activations in
        kernels.forward(
          &network, parameters.baseAddress, activations.baseAddress, observations.count)
      }
    }
  }

  /// One output of an evaluated observation.
  public func output(_ output: Int, slot: Int) -> Float {
    activations[(slot + 1) * stride - outputs + output]
  }

  /// All outputs of an evaluated observation.
  public func copyOutputs(of slot: Int, into result: UnsafeMutableBufferPointer<Double>) {
    precondition(result.count == outputs, "one number per output")
    let first = (slot + 1) * stride - outputs
    activations.withUnsafeBufferPointer { activations in
      for output in 0..<outputs { result[output] = Double(activations[first + output]) }
    }
  }

  /// How fast the outputs at the evaluated observations change when the parameters move along a
  /// direction: slot by slot, the outputs within.
  ///
  /// Exact but for the rounding of `Float`: the chain rule from the first layer to the last.
  /// - Parameter direction: one number per parameter.
  public func derivatives(along direction: [Float]) -> [Double] {
    precondition(direction.count == weights.count, "one number per parameter")
    if isTable {
      return observations.flatMap { observation in
        direction[observation * outputs..<(observation + 1) * outputs].map(Double.init)
      }
    }
    var network = network
    var derivatives = [Float](repeating: 0, count: observations.count * stride)
    weights.withUnsafeBufferPointer { parameters in
      activations.withUnsafeBufferPointer { activations in
        derivatives.withUnsafeMutableBufferPointer { derivatives in
          kernels.differentiate(
            &network, parameters.baseAddress, direction, activations.baseAddress,
            derivatives.baseAddress, observations.count)
        }
      }
    }
    return observations.indices.flatMap { slot in
      derivatives[(slot + 1) * stride - outputs..<(slot + 1) * stride].map(Double.init)
    }
  }

  /// The last layer as a function of its own, with what it reads at the observations in all slots
  /// entered into slots of the same numbers. A table is its own last layer.
  public mutating func lastLayer() -> Approximator {
    if isTable { return self }
    evaluate()
    let width = head.count / outputs - 1
    // A layer's weights may lie otherwise where it is the first one.
    let (alone, own) = (
      PerceptronLayout(sizes: [width, outputs]),
      PerceptronLayout(sizes: (network.layers > 1 ? [width] : []) + [width, outputs])
    )
    var parameters = Array(weights[head])
    for input in 0..<width {
      for output in 0..<outputs {
        let place = own.weight(layer: own.layers - 1, input: input, output: output)
        parameters[alone.weight(layer: 0, input: input, output: output)] =
          weights[head.lowerBound + place - own.head.lowerBound]
      }
    }
    var last = Approximator(alone, parameters: parameters)
    activations.withUnsafeBufferPointer { activations in
      for (slot, observation) in observations.enumerated() {
        let end = (slot + 1) * stride - outputs
        last.enter(
          observation: observation, input: .init(rebasing: activations[end - width..<end]))
      }
    }
    return last
  }

  // MARK: Gradient

  /// Adds to the loss's gradient with respect to one output.
  public mutating func addOutputGradient(_ value: Double, output: Int, slot: Int) {
    slopes[(slot + 1) * stride - outputs + output] += Float(value)
  }

  /// Adds to the loss's gradient with respect to all outputs.
  public mutating func addOutputGradients(_ values: UnsafeBufferPointer<Double>, slot: Int) {
    precondition(values.count == outputs, "one number per output")
    let first = (slot + 1) * stride - outputs
    slopes.withUnsafeMutableBufferPointer { slopes in
      for output in 0..<outputs { slopes[first + output] += Float(values[output]) }
    }
  }

  /// Sets the loss's gradient with respect to all outputs, whatever was there.
  public mutating func setOutputGradients(_ values: UnsafeBufferPointer<Double>, slot: Int) {
    precondition(values.count == outputs, "one number per output")
    let first = (slot + 1) * stride - outputs
    slopes.withUnsafeMutableBufferPointer { slopes in
      for output in 0..<outputs { slopes[first + output] = Float(values[output]) }
    }
  }

  /// Turns the outputs' gradients of all slots into the parameters'.
  public mutating func backpropagate() {
    if !isTable {
      if scratch.isEmpty { scratch = [Float](repeating: 0, count: max(weights.count, stride)) }
      var network = network
      weights.withUnsafeBufferPointer { parameters in
        activations.withUnsafeBufferPointer { activations in
          slopes.withUnsafeMutableBufferPointer { slopes in
            scratch.withUnsafeMutableBufferPointer { scratch in
              kernels.backward(
                &network, parameters.baseAddress, activations.baseAddress, slopes.baseAddress,
                observations.count, scratch.baseAddress)
            }
          }
        }
      }
    }
    if isOuterProduct { return }
    var gradient: [Float] = []
    swap(&gradient, &storedGradient)
    gradient.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    if gradient.count < weights.count {
      gradient += repeatElement(0, count: weights.count - gradient.count)
    }
    addGradient(to: &gradient)
    swap(&gradient, &storedGradient)
  }

  private var isOuterProduct: Bool { !isTable && observations.count == 1 }

  /// Adds the parameters' gradient to an array, after `backpropagate` and before `descend`.
  public func addGradient(to sum: inout [Float]) {
    precondition(sum.count == weights.count, "one number per parameter")
    sum.withUnsafeMutableBufferPointer { sum in
      if isTable {
        for (slot, observation) in observations.enumerated() {
          for output in 0..<outputs {
            sum[observation * outputs + output] += slopes[slot * outputs + output]
          }
        }
        return
      }
      var network = network
      activations.withUnsafeBufferPointer { activations in
        slopes.withUnsafeBufferPointer { slopes in
          kernels.gradient(
            &network, activations.baseAddress, slopes.baseAddress, observations.count,
            sum.baseAddress)
        }
      }
    }
  }

  /// The loss's gradient with respect to the parameters, after `backpropagate` and before `descend`.
  public var gradient: [Float] {
    var gradient = [Float](repeating: 0, count: weights.count)
    addGradient(to: &gradient)
    return gradient
  }

  /// Sum of the squared entries of `gradient`.
  public var squaredGradientNorm: Double {
    guard isOuterProduct else {
      return storedGradient.withUnsafeBufferPointer {
        Double(kernels.squared_norm($0.baseAddress, $0.count))
      }
    }
    var network = network
    return activations.withUnsafeBufferPointer { activations in
      slopes.withUnsafeBufferPointer { slopes in
        Double(kernels.squared_gradient_norm(&network, activations.baseAddress, slopes.baseAddress))
      }
    }
  }

  /// One step of the optimiser down `scale` · `gradient`.
  public mutating func descend(with optimiser: inout Adam, learningRate: Double, scale: Double) {
    guard isOuterProduct else {
      optimiser.descend(
        &weights, gradient: storedGradient, learningRate: learningRate, scale: scale)
      return
    }
    var network = network
    activations.withUnsafeMutableBufferPointer { activations in
      slopes.withUnsafeBufferPointer { slopes in
        scratch.withUnsafeMutableBufferPointer { scratch in
          optimiser.step(&weights, learningRate: learningRate, scale: scale) {
            (parameters, mean, square, rule) in
            kernels.descend(
              &network, parameters, mean, square, activations.baseAddress, slopes.baseAddress,
              rule, scratch.baseAddress)
          }
        }
      }
    }
    evaluated = observations[0]
  }

  /// Adds `step` · `gradient` to the parameters.
  public mutating func move(by step: Double) {
    let gradient = gradient
    setParameters(from: self, step: step, direction: gradient)
  }
}

/// What hidden units compute from their weighted sum.
public enum Activation: String, Sendable, CaseIterable {
  case tanh
  case relu
}

/// The shape of a fully connected network.
///
/// Parameters of all layers lie in one flat array: per layer the weights, row by row, then the
/// biases. The first layer has one row per input, so that inputs of zero cost nothing; the others
/// have min(inputs, outputs) rows of max(inputs, outputs) numbers, so that a head that narrows has
/// one row per output. Hidden layers use `activation`, the last layer (the head) is linear.
public struct PerceptronLayout: Sendable, Hashable {
  /// Widths from input to output.
  public let sizes: [Int]
  public let activation: Activation
  public let parameterCount: Int
  /// Numbers that one forward pass leaves behind: the outputs of every layer.
  public let activationCount: Int

  public init(sizes: [Int], activation: Activation = .tanh) {
    precondition(
      sizes.count >= 2 && sizes.allSatisfy { $0 > 0 }, "a network has inputs and outputs")
    self.sizes = sizes
    self.activation = activation
    parameterCount = zip(sizes, sizes.dropFirst()).reduce(0) { $0 + ($1.0 + 1) * $1.1 }
    activationCount = sizes.dropFirst().reduce(0, +)
  }

  public var inputs: Int { sizes[0] }
  public var outputs: Int { sizes[sizes.count - 1] }
  public var layers: Int { sizes.count - 1 }

  /// Where a layer's weights start in the parameters; its biases follow them.
  public func weightOffset(of layer: Int) -> Int {
    (0..<layer).reduce(0) { $0 + (sizes[$1] + 1) * sizes[$1 + 1] }
  }

  /// Where the weight from a layer's input to one of its outputs lies in the parameters.
  public func weight(layer: Int, input: Int, output: Int) -> Int {
    let (inputs, outputs) = (sizes[layer], sizes[layer + 1])
    let place = rowsAreOutputs(layer: layer) ? output * inputs + input : input * outputs + output
    return weightOffset(of: layer) + place
  }

  /// Whether a layer's rows belong to its outputs instead of its inputs.
  func rowsAreOutputs(layer: Int) -> Bool { layer > 0 && sizes[layer] > sizes[layer + 1] }

  /// The parameters of the last layer.
  public var head: Range<Int> { weightOffset(of: layers - 1)..<parameterCount }
}

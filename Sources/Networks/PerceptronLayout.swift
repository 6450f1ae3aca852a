import ElementaryFunctions

/// What hidden units compute from their weighted sum.
public enum Activation: String, Sendable, CaseIterable {
  case tanh
  case relu
}

/// The shape of a fully connected network, and its hand-written forward and backward passes.
///
/// Parameters of all layers lie in one flat array: per layer the weights, input-major
/// (`weight[input * outputs + output]`), then the biases. Hidden layers use `activation`, the
/// last layer (the head) is linear.
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

  /// The parameters of the last layer.
  public var head: Range<Int> { weightOffset(of: layers - 1)..<parameterCount }

  /// Computes all layers; the network's outputs are the last `outputs` of `activations`.
  public func forward<Scalar: NetworkScalar>(
    parameters: UnsafePointer<Scalar>, input: UnsafePointer<Scalar>,
    activations: UnsafeMutablePointer<Scalar>
  ) {
    var layerInput = input
    var weights = parameters
    var layerOutput = activations
    for layer in 0..<layers {
      let (rows, columns) = (sizes[layer], sizes[layer + 1])
      layerOutput.update(from: weights + rows * columns, count: columns)
      // A zero input contributes nothing, and observations are mostly zeros.
      for row in 0..<rows where layerInput[row] != 0 {
        addScaled(layerInput[row], weights + row * columns, to: layerOutput, count: columns)
      }
      if layer < layers - 1 {
        switch activation {
        case .tanh:
          for i in 0..<columns {
            layerOutput[i] = Scalar(Elementary.tanh(Double(layerOutput[i])))
          }
        case .relu:
          for i in 0..<columns { layerOutput[i] = max(layerOutput[i], 0) }
        }
      }
      weights += (rows + 1) * columns
      layerInput = UnsafePointer(layerOutput)
      layerOutput += columns
    }
  }

  /// Adds the parameters' gradient for one input to `gradient`.
  ///
  /// - Parameters:
  ///   - activations: what `forward` left for this input.
  ///   - upstream: on entry its last `outputs` numbers are the loss's gradient with respect to the
  ///     outputs; the rest is overwritten. Same layout as `activations`.
  ///   - inputGradient: filled with the gradient with respect to the input, if wanted.
  public func backward<Scalar: NetworkScalar>(
    parameters: UnsafePointer<Scalar>, input: UnsafePointer<Scalar>,
    activations: UnsafePointer<Scalar>, upstream: UnsafeMutablePointer<Scalar>,
    gradient: UnsafeMutablePointer<Scalar>, inputGradient: UnsafeMutablePointer<Scalar>? = nil
  ) {
    var weightOffset = parameterCount
    var outputOffset = activationCount
    for layer in (0..<layers).reversed() {
      let (rows, columns) = (sizes[layer], sizes[layer + 1])
      weightOffset -= (rows + 1) * columns
      outputOffset -= columns
      let slope = upstream + outputOffset
      let inputOffset = outputOffset - rows
      let layerInput = layer == 0 ? input : activations + inputOffset
      addScaled(1, slope, to: gradient + weightOffset + rows * columns, count: columns)
      for row in 0..<rows where layerInput[row] != 0 {
        addScaled(
          layerInput[row], slope, to: gradient + weightOffset + row * columns, count: columns)
      }
      if layer > 0 {
        for row in 0..<rows {
          let value = layerInput[row]
          let derivative =
            switch activation {
            case .tanh: 1 - value * value
            case .relu: value > 0 ? Scalar(1) : 0
            }
          upstream[inputOffset + row] =
            derivative * dot(parameters + weightOffset + row * columns, slope, count: columns)
        }
      } else if let inputGradient {
        for row in 0..<rows {
          inputGradient[row] = dot(
            parameters + weightOffset + row * columns, slope, count: columns)
        }
      }
    }
  }
}

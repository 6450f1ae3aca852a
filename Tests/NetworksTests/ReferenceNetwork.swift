import Foundation
import Networks

/// A fully connected network written down plainly in `Double`: what the kernels are checked with.
struct ReferenceNetwork {
  let layout: PerceptronLayout
  let parameters: [Double]

  /// Outputs and gradients of one input.
  struct Pass {
    var outputs: [Double]
    var gradient: [Double]
    var inputGradient: [Double]
  }

  func pass(input: [Double], upstream: [Double]) -> Pass {
    var values = [input]
    for layer in 0..<layout.layers {
      let bias = layout.weightOffset(of: layer) + layout.sizes[layer] * layout.sizes[layer + 1]
      values.append(
        (0..<layout.sizes[layer + 1]).map { output in
          let sum = values[layer].enumerated().reduce(parameters[bias + output]) {
            $0 + $1.element * weight(layer, $1.offset, output)
          }
          guard layer < layout.layers - 1 else { return sum }
          return layout.activation == .tanh ? tanh(sum) : max(sum, 0)
        })
    }
    var gradient = [Double](repeating: 0, count: parameters.count)
    var slopes = upstream
    for layer in (0..<layout.layers).reversed() {
      let bias = layout.weightOffset(of: layer) + layout.sizes[layer] * layout.sizes[layer + 1]
      for (output, slope) in slopes.enumerated() {
        gradient[bias + output] = slope
        for (input, value) in values[layer].enumerated() {
          gradient[layout.weight(layer: layer, input: input, output: output)] = value * slope
        }
      }
      slopes = values[layer].enumerated().map { input, value in
        let sum = slopes.enumerated().reduce(0.0) {
          $0 + $1.element * weight(layer, input, $1.offset)
        }
        guard layer > 0 else { return sum }
        return sum * (layout.activation == .tanh ? 1 - value * value : (value > 0 ? 1 : 0))
      }
    }
    return Pass(outputs: values[layout.layers], gradient: gradient, inputGradient: slopes)
  }

  private func weight(_ layer: Int, _ input: Int, _ output: Int) -> Double {
    parameters[layout.weight(layer: layer, input: input, output: output)]
  }
}

import Networks

extension PerceptronLayout {
  /// Parameters in this layout's order, from recorded ones with one row of weights per input.
  public func arranged(_ inputMajor: [Double]) -> [Float] {
    var arranged = inputMajor.map { Float($0) }
    for layer in 0..<layers {
      let offset = weightOffset(of: layer)
      for input in 0..<sizes[layer] {
        for output in 0..<sizes[layer + 1] {
          arranged[weight(layer: layer, input: input, output: output)] = Float(
            inputMajor[offset + input * sizes[layer + 1] + output])
        }
      }
    }
    return arranged
  }
}

import Randomness
import Testing

@testable import Networks

@Suite struct OrthogonalInitialisationTests {
  @Test(arguments: [(64, 64), (2, 64), (64, 3), (5, 1)])
  func weightsAreOrthogonalWithTheirGain(inputs: Int, outputs: Int) {
    var stream = RandomStream(root: 5, path: ["orthogonal"])
    let layout = PerceptronLayout(sizes: [inputs, outputs])
    let parameters: [Double] = layout.orthogonalParameters(headGain: 0.01, using: &stream)
    // Vectors along the longer side, one per step of the shorter.
    let rows = (0..<inputs).map { Array(parameters[($0 * outputs)..<(($0 + 1) * outputs)]) }
    let columns = (0..<outputs).map { column in rows.map { $0[column] } }
    let vectors = outputs >= inputs ? rows : columns
    for (i, first) in vectors.enumerated() {
      for (j, second) in vectors.enumerated() {
        let product = zip(first, second).reduce(0.0) { $0 + $1.0 * $1.1 }
        #expect(abs(product - (i == j ? 1e-4 : 0)) < 1e-15)
      }
    }
    #expect(parameters.suffix(outputs).allSatisfy { $0 == 0 })
  }

  /// Hidden layers have gain √2: the squared norm of all weights is 2 · min(inputs, outputs).
  @Test func hiddenGainIsRootTwo() {
    var stream = RandomStream(root: 6, path: ["orthogonal"])
    let layout = PerceptronLayout(sizes: [8, 16, 4])
    let parameters: [Double] = layout.orthogonalParameters(headGain: 1, using: &stream)
    let hidden = parameters.prefix(8 * 16).reduce(0.0) { $0 + $1 * $1 }
    let head = parameters[layout.head].reduce(0.0) { $0 + $1 * $1 }
    #expect(abs(hidden - 16) < 1e-12)
    #expect(abs(head - 4) < 1e-12)
  }
}

import CKernels
import ElementaryFunctions
import Randomness
import Testing

@testable import Networks

private func dot(_ x: [Double], _ y: [Double]) -> Double {
  zip(x, y).reduce(0) { $0 + $1.0 * $1.1 }
}

private func orthonormalVectors(
  _ count: Int, _ length: Int, _ stream: inout RandomStream
) -> [[Double]] {
  var vectors: [[Double]] = []
  withOrthonormalVectors(count: count, length: length, using: &stream) { vectors.append(.init($0)) }
  return vectors
}

@Suite struct OrthogonalInitialisationTests {
  @Test(arguments: [(64, 64), (2, 64), (64, 3), (5, 1)])
  func weightsAreOrthogonalWithTheirGain(inputs: Int, outputs: Int) {
    var stream = RandomStream(root: 5, path: ["orthogonal"])
    let layout = PerceptronLayout(sizes: [inputs, outputs])
    let parameters = layout.orthogonalParameters(headGain: 0.01, using: &stream)
    func weights(_ places: (Int) -> Int, _ count: Int) -> [Double] {
      (0..<count).map { Double(parameters[places($0)]) }
    }
    // Vectors along the longer side, one per step of the shorter.
    let vectors =
      outputs >= inputs
      ? (0..<inputs).map { input in
        weights({ layout.weight(layer: 0, input: input, output: $0) }, outputs)
      }
      : (0..<outputs).map { output in
        weights({ layout.weight(layer: 0, input: $0, output: output) }, inputs)
      }
    for (i, first) in vectors.enumerated() {
      for (j, second) in vectors.enumerated() {
        // Rounding to Float changes a product by less than 2^−23 of both norms' product.
        #expect(abs(dot(first, second) - (i == j ? 1e-4 : 0)) < 1e-4 * 0x1p-23)
      }
    }
    #expect(parameters.suffix(outputs).allSatisfy { $0 == 0 })
  }

  /// Hidden layers have gain √2: the squared norm of all weights is 2 · min(inputs, outputs).
  @Test func hiddenGainIsRootTwo() {
    var stream = RandomStream(root: 6, path: ["orthogonal"])
    let layout = PerceptronLayout(sizes: [8, 16, 4])
    let parameters = layout.orthogonalParameters(headGain: 1, using: &stream).map(Double.init)
    let hidden = parameters.prefix(8 * 16).reduce(0.0) { $0 + $1 * $1 }
    let head = parameters[layout.head].reduce(0.0) { $0 + $1 * $1 }
    #expect(abs(hidden - 16) < 16 * 0x1p-23)
    #expect(abs(head - 4) < 4 * 0x1p-23)
  }

  /// The factors of normal vectors A = RQ with Q orthonormal and R lower triangular with a positive
  /// diagonal are unique, so these properties are the whole of it.
  @Test(arguments: [(1, 1), (1, 3), (3, 8), (7, 9), (13, 13), (6, 100), (64, 64)])
  func vectorsAreThoseOfGramAndSchmidt(count: Int, length: Int) {
    var stream = RandomStream(root: 7, path: ["orthogonal", "\(count)", "\(length)"])
    var same = stream
    let vectors = orthonormalVectors(count, length, &stream)
    let normals = (0..<count).map { _ in (0..<length).map { _ in same.normal() } }
    #expect(stream.next() == same.next())
    for i in 0..<count {
      #expect(vectors[i].count == length)
      for j in 0..<i { #expect(abs(dot(vectors[i], vectors[j])) < 1e-10) }
      #expect(abs(dot(vectors[i], vectors[i]) - 1) < 1e-14)
      #expect(dot(vectors[i], normals[i]) > 0)
      let shares = (0...i).map { dot(vectors[$0], normals[i]) }
      for k in 0..<length {
        let sum = (0...i).reduce(0) { $0 + shares[$1] * vectors[$1][k] }
        #expect(abs(sum - normals[i][k]) < 1e-10)
      }
    }
  }

  /// Every entry of a uniform orthonormal system has mean 0, second moment 1/n, fourth 3/(n(n + 2)).
  /// Means over 4,000 systems lie within five standard errors.
  @Test func everyVectorIsUniformOnTheSphere() {
    var stream = RandomStream(root: 8, path: ["orthogonal"])
    let (n, systems) = (5, 4000)
    var sums = [[Double]](repeating: [0, 0, 0], count: n * n)
    for _ in 0..<systems {
      for (place, x) in orthonormalVectors(n, n, &stream).joined().enumerated() {
        sums[place][0] += x
        sums[place][1] += x * x
        sums[place][2] += x * x * x * x
      }
    }
    // Moments of order 2, 4 and 8 of one entry: products of odd numbers over those of n, n + 2, …
    let (second, fourth, eighth) = (1.0 / 5, 3.0 / (5 * 7), 105.0 / (5 * 7 * 9 * 11))
    let expected = [0, second, fourth]
    let variances = [second, fourth - second * second, eighth - fourth * fourth]
    for sum in sums {
      for moment in 0..<3 {
        let error = (variances[moment] / Double(systems)).squareRoot()
        #expect(abs(sum[moment] / Double(systems) - expected[moment]) < 5 * error)
      }
    }
  }

  @Test func bitsDoNotDependOnTheInstructionSet() throws {
    var stream = RandomStream(root: 9, path: ["orthogonal"])
    let normals = (0..<11 * 24).map { _ in stream.normal() }
    let results = try InstructionSet.allCases.filter(\.isAvailable).map { set in
      var vectors = normals
      let kernels = try #require(quincunx_kernels_named(set.rawValue))
      kernels.pointee.orthonormalise(&vectors, 11, 24)
      return vectors
    }
    let baseline = try #require(results.first)
    #expect(results.allSatisfy { $0 == baseline })
    #expect(baseline != normals)
  }
}

import Foundation
import Networks
import TestSupport
import Testing

@Suite struct AdamTests {
  @Test(arguments: ["adam_lr0.01", "adam_eps1e-5"])
  func agreesWithPyTorch(name: String) throws {
    let golden = try Golden("optimisers", in: .module)
    let rule = golden[name]
    let learningRate = try #require(rule["lr"].number)
    var adam = Adam(
      count: golden["initial"].list.count, epsilon: try #require(rule["eps"].number))
    var parameters = golden["initial"].numbers.map { Float($0) }
    let steps = zip(golden["gradients"].matrix, rule["parameters_after_each_step"].matrix)
    for (gradient, wanted) in steps {
      adam.descend(
        &parameters, gradient: gradient.map { Float($0) }, learningRate: learningRate)
      #expect(zip(parameters, wanted).allSatisfy { close(Double($0), $1, absolute: 1e-6) })
    }
    #expect(golden["gradients"].list.count == 6)
  }

  /// Nineteen parameters cover the vector part and its tail; both follow the same rule.
  @Test func tailFollowsTheVectorPart() {
    var adam = Adam(count: 19, epsilon: 1e-5)
    var parameters = [Float](repeating: 1, count: 19)
    for step in 1...5 {
      let gradient = [Float](repeating: Float(step) - 2.5, count: 19)
      adam.descend(&parameters, gradient: gradient, learningRate: 0.1, scale: 0.5)
    }
    #expect(Set(parameters).count == 1)
    #expect(parameters[0] != 1)
  }

  @Test func resetForgetsTheMoments() {
    var adam = Adam(count: 3, epsilon: 1e-5)
    var first: [Float] = [1, 2, 3]
    adam.descend(&first, gradient: [1, -1, 2], learningRate: 0.1)
    adam.reset()
    var second: [Float] = [1, 2, 3]
    adam.descend(&second, gradient: [1, -1, 2], learningRate: 0.1)
    #expect(first == second)
  }

  @Test func clippingFollowsTheRecordedRule() throws {
    let golden = try Golden("optimisers", in: .module)["clip_by_global_norm"]
    let gradients = golden["grads"].matrix
    let squaredNorm = gradients.joined().reduce(0) { $0 + $1 * $1 }
    #expect(close(squaredNorm.squareRoot(), golden["norm_before"].number, relative: 1e-12))
    let factor = clippingFactor(
      squaredNorm: squaredNorm, limit: try #require(golden["max_norm"].number))
    for (gradient, wanted) in zip(gradients, golden["after"].matrix) {
      #expect(zip(gradient, wanted).allSatisfy { close($0 * factor, $1, absolute: 1e-9) })
    }
    #expect(clippingFactor(squaredNorm: 0.01, limit: 0.5) == 1)
  }
}

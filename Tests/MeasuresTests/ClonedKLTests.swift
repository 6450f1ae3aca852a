import Measures
import Testing

@Suite struct ClonedKLTests {
  /// The batch that holds an action so many times at an observation.
  private func batch(_ counts: [[Int]]) -> [OneAgentStep] {
    counts.enumerated().flatMap { observation, row in
      row.enumerated().flatMap { action, count in
        Array(repeating: OneAgentStep(observation: observation, action: action), count: count)
      }
    }
  }

  private func error(_ rows: [[Double]], _ counts: [[Int]]) throws -> Double {
    try #require(number(ClonedKL().values(at: oneAgentMoment(rows, batch(counts)))))
  }

  private let four = [[0.0625, 0.1875, 0.1875, 0.5625]]

  /// `cloned(policy, frequencies)` of scripts/ros/target_policies.py, NumPy 2.4.6.
  @Test func itAgreesWithNumPy() throws {
    #expect(abs(try error(four, [[1, 0, 0, 0]]) - 0.883_139_656_217_581_3) < 1e-6)
    #expect(abs(try error(four, [[1, 0, 0, 1]]) - 0.386_168_521_893_011_1) < 1e-6)
  }

  /// The same loop in NumPy over two rows that weigh 4/6 and 2/6.
  @Test func rowsWeighAsOftenAsTheyWereVisited() throws {
    let error = try error([[0.2, 0.3, 0.5], [0.7, 0.2, 0.1]], [[3, 1, 0], [0, 0, 2]])
    #expect(abs(error - 0.561949438289721) < 1e-6)
  }

  /// Where the fit can reach the frequencies, it is the KL divergence of the frequencies.
  @Test func smallErrorsAreJointKL() throws {
    let moment = oneAgentMoment(four, batch([[1, 3, 3, 10]]))
    let exact = try #require(number(JointKL().values(at: moment)))
    let cloned = try #require(number(ClonedKL().values(at: moment)))
    #expect(exact > 0.001 && abs(cloned - exact) < 1e-9)
    #expect(abs(try error(four, [[1, 3, 3, 9]])) < 1e-9)
  }

  /// One sample of probability 1/16 has ln 16 = 2.77 nats, of which the fit reaches a third.
  @Test func largeErrorsAreNotReached() throws {
    let moment = oneAgentMoment(four, batch([[1, 0, 0, 0]]))
    let exact = try #require(number(JointKL().values(at: moment)))
    #expect(abs(exact - 2.772_588_7) < 1e-6)
    #expect(try error(four, [[1, 0, 0, 0]]) < 1)
  }
}

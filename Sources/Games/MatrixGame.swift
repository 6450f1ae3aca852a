import Randomness
import Specifications

/// A game of one state and one step, defined by its payoffs.
///
/// Agents observe as many zeros as there are agents, as in the public `matrixgames` package's
/// "nostate" games, so a perceptron sees nothing and only its biases matter.
public protocol MatrixGame: Game {
  var payoffs: PayoffTensor { get }
}

extension MatrixGame {
  public func makeEnvironment() -> any Environment { MatrixEnvironment(payoffs) }
}

/// The dynamics that all matrix games share: every episode ends after its first step.
public struct MatrixEnvironment: Environment {
  private let tensor: PayoffTensor
  private let isOptimal: [Bool]
  /// Whether the last joint action was one of greatest total payoff.
  public private(set) var succeeded = false

  public init(_ payoffs: PayoffTensor) {
    tensor = payoffs
    var isOptimal = [Bool](repeating: false, count: payoffs.space.count)
    for joint in payoffs.optimalJointActions { isOptimal[joint] = true }
    self.isOptimal = isOptimal
  }

  public var actionCounts: [Int] { tensor.space.actionCounts }
  public var observationSize: Int { tensor.space.agents }
  public var jointObservations: [[Float]]? {
    [[Float](repeating: 0, count: agents * observationSize)]
  }
  public var payoffs: PayoffTensor? { tensor }

  public mutating func reset(using chance: inout RandomStream) { succeeded = false }

  public func observe(agent: Int, into observation: UnsafeMutableBufferPointer<Float>) {
    for index in 0..<observationSize { observation[index] = 0 }
  }

  public mutating func step(
    _ actions: UnsafeBufferPointer<Int>, using chance: inout RandomStream,
    rewards: UnsafeMutableBufferPointer<Double>
  ) -> Ending {
    let joint = tensor.space.index(of: actions)
    for agent in 0..<tensor.space.agents { rewards[agent] = tensor[joint, agent] }
    succeeded = isOptimal[joint]
    return .terminated
  }

  /// A, B, C and so on, as papers have it; beyond Z the number.
  public func actionName(_ action: Int, agent: Int) -> String {
    action < 26 ? String(UnicodeScalar(UInt8(ascii: "A") + UInt8(action))) : String(action)
  }
}

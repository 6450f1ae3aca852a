import ElementaryFunctions
import Games
import Networks
import Randomness

/// The joint policy that a run trains or holds fixed, tabulated at every observation met.
///
/// Agents act independently given the observation, so the joint probability is the product. The
/// tables are filled on demand by `prepare`, and kept until the actors change. An action that the
/// game masks has probability 0 and log-probability −∞, which no other action has; whoever makes
/// another policy of the same actions gives it the logit −∞ too.
public struct TargetPolicy: Sendable {
  public private(set) var actors: [Approximator]
  public let space: JointActionSpace
  public var observations: ObservationTable
  private var prepared = 0
  // Per observation, the agents' actions one after the other.
  private var agentProbabilities: [Double] = []
  private var agentLogProbabilities: [Double] = []
  private var jointProbabilities: [Double] = []
  private let offsets: [Int]
  private let width: Int
  // Of wide spaces: per observation and action, where the quick draw of an action begins.
  private var drawing = GuideTables()

  /// The policy in a game of which nothing has been observed.
  public init(actors: [Approximator], space: JointActionSpace, observationSize: Int) {
    self.init(
      actors: actors, space: space,
      observations: ObservationTable(agents: space.agents, size: observationSize))
  }

  public init(actors: [Approximator], space: JointActionSpace, observations: ObservationTable) {
    precondition(
      actors.map(\.outputs) == space.actionCounts, "one actor per agent, one logit per action")
    self.actors = actors
    self.space = space
    self.observations = observations
    var offsets: [Int] = []
    var width = 0
    for count in space.actionCounts {
      offsets.append(width)
      width += count
    }
    self.offsets = offsets
    self.width = width
  }

  public var agents: Int { space.agents }

  /// Changes the actors, each in place; the observations stay known.
  public mutating func replaceActors(_ change: (_ agent: Int, _ actor: inout Approximator) -> Void)
  {
    for agent in actors.indices { change(agent, &actors[agent]) }
    prepared = 0
    agentProbabilities.removeAll(keepingCapacity: true)
    agentLogProbabilities.removeAll(keepingCapacity: true)
    jointProbabilities.removeAll(keepingCapacity: true)
    drawing.removeAll()
  }

  /// Fills the tables for every observation met so far.
  public mutating func prepare() {
    while prepared < observations.count {
      // In portions, so that the networks' activations stay in the cache.
      let portion = prepared..<min(prepared + 256, observations.count)
      evaluateActors(at: portion)
      for observation in portion { combineAgents(at: observation) }
      prepared = portion.upperBound
    }
  }

  /// Appends every agent's logits, as logarithms of probabilities, at some observations.
  private mutating func evaluateActors(at portion: Range<Int>) {
    for agent in 0..<agents {
      actors[agent].clear()
      for observation in portion {
        observations.withObservation(observation, agent: agent) {
          _ = actors[agent].enter(observation: observation, input: $0)
        }
      }
      actors[agent].evaluate()
    }
    for slot in 0..<portion.count {
      for agent in 0..<agents {
        for action in 0..<space.actionCounts[agent] {
          agentLogProbabilities.append(Double(actors[agent].output(action, slot: slot)))
          agentProbabilities.append(0)
        }
      }
    }
  }

  /// Turns the logits at an observation into probabilities, and appends those of joint actions.
  private mutating func combineAgents(at observation: Int) {
    if observations.masksActions { mask(at: observation) }
    let rows = rows(at: observation)
    agentLogProbabilities.withUnsafeMutableBufferPointer { logProbabilities in
      agentProbabilities.withUnsafeMutableBufferPointer { probabilities in
        for row in rows {
          logSoftmax(
            UnsafeMutableBufferPointer(rebasing: logProbabilities[row]),
            probabilities: UnsafeMutableBufferPointer(rebasing: probabilities[row]))
        }
      }
    }
    guard space.isNumbered else {
      for row in rows { drawing.append(agentProbabilities[row]) }
      return
    }
    let joint = jointProbabilities.count
    jointProbabilities += repeatElement(0, count: space.count)
    jointProbabilities.withUnsafeMutableBufferPointer { jointProbabilities in
      agentProbabilities.withUnsafeBufferPointer { probabilities in
        combine(probabilities, rows, neutral: 1, into: jointProbabilities[joint...], *)
      }
    }
  }

  /// Takes the logits of unavailable actions away.
  private mutating func mask(at observation: Int) {
    for agent in 0..<agents {
      let first = observation * width + offsets[agent]
      var available = 0
      for action in 0..<space.actionCounts[agent] {
        if observations.isAvailable(action, agent: agent, at: observation) {
          available += 1
        } else {
          agentLogProbabilities[first + action] = -.infinity
        }
      }
      precondition(available > 0, "every agent needs an available action")
    }
  }

  /// Where the agents' numbers at an observation stand in the tables of single agents.
  private func rows(at observation: Int) -> [Range<Int>] {
    offsets.indices.map { agent in
      let first = observation * width + offsets[agent]
      return first..<first + space.actionCounts[agent]
    }
  }

  /// An agent's probability of an action at a prepared observation.
  public func probability(of action: Int, agent: Int, at observation: Int) -> Double {
    agentProbabilities[observation * width + offsets[agent] + action]
  }

  /// The logarithm of an agent's probability of an action at a prepared observation; −∞ for one that
  /// is not possible.
  public func logProbability(of action: Int, agent: Int, at observation: Int) -> Double {
    agentLogProbabilities[observation * width + offsets[agent] + action]
  }

  /// Whether an agent's action is possible at a prepared observation, however improbable.
  public func allows(_ action: Int, agent: Int, at observation: Int) -> Bool {
    logProbability(of: action, agent: agent, at: observation) != -.infinity
  }

  /// Whether every agent's part of a joint action is possible at a prepared observation.
  public func allows(_ joint: Int, at observation: Int) -> Bool {
    (0..<agents).allSatisfy {
      allows(space.action(of: $0, in: joint), agent: $0, at: observation)
    }
  }

  /// The probability of a joint action at a prepared observation.
  public func jointProbability(of joint: Int, at observation: Int) -> Double {
    jointProbabilities[observation * space.count + joint]
  }

  /// Fills in the logarithms of all joint probabilities at a prepared observation.
  public func jointLogProbabilities(
    at observation: Int, into result: UnsafeMutableBufferPointer<Double>
  ) {
    precondition(result.count == space.count, "one number per joint action")
    let rows = rows(at: observation)
    agentLogProbabilities.withUnsafeBufferPointer {
      combine($0, rows, neutral: 0, into: result[...], +)
    }
  }

  /// All joint probabilities at a prepared observation.
  public func jointProbabilities(at observation: Int) -> ArraySlice<Double> {
    jointProbabilities[observation * space.count..<(observation + 1) * space.count]
  }

  /// One agent's probabilities at a prepared observation.
  public func probabilities(of agent: Int, at observation: Int) -> ArraySlice<Double> {
    let first = observation * width + offsets[agent]
    return agentProbabilities[first..<first + space.actionCounts[agent]]
  }

  /// Every agent's probabilities at a prepared observation.
  public func policies(at observation: Int) -> [[Double]] {
    (0..<agents).map { Array(probabilities(of: $0, at: observation)) }
  }

  /// Draws a joint action, every agent from its own policy, as one action per agent.
  ///
  /// In a space that is not wide, it is the one that the other form would draw.
  public func sample(
    at observation: Int, into joint: inout [Int], using actions: inout RandomStream
  ) {
    if space.isNumbered {
      let number = sample(at: observation, using: &actions)
      for agent in 0..<agents { joint[agent] = space.action(of: agent, in: number) }
      return
    }
    let first = observation * width
    for agent in 0..<agents {
      joint[agent] = drawing.action(
        at: first + offsets[agent], of: space.actionCounts[agent], uniform: actions.uniform())
    }
  }

  /// Draws a joint action of a space that is not wide, every agent from its own policy.
  public func sample(at observation: Int, using actions: inout RandomStream) -> Int {
    agentProbabilities.withUnsafeBufferPointer { probabilities in
      var joint = 0
      for agent in 0..<agents {
        let start = observation * width + offsets[agent]
        let count = space.actionCounts[agent]
        let own = UnsafeBufferPointer(rebasing: probabilities[start..<start + count])
        joint = joint * count + actions.categorical(own)
      }
      return joint
    }
  }
}

/// Combines one number of every row in all ways, the last row running fastest.
@inline(__always)
private func combine(
  _ numbers: UnsafeBufferPointer<Double>, _ rows: [Range<Int>], neutral: Double,
  into result: Slice<UnsafeMutableBufferPointer<Double>>, _ combined: (Double, Double) -> Double
) {
  let result = UnsafeMutableBufferPointer(rebasing: result)
  result[0] = neutral
  var filled = 1
  for row in rows {
    // From the end, so that what is still to be read is not overwritten.
    for place in (0..<filled).reversed() {
      let first = result[place]
      for index in row.indices.reversed() {
        result[place * row.count + index - row.lowerBound] = combined(first, numbers[index])
      }
    }
    filled *= row.count
  }
}

import Games
import Randomness

/// What one step of an episode showed.
struct Step: Equatable {
  let observations: [[Float]]
  /// Per agent, whether each of its actions was available.
  let available: [[Bool]]
  let actions: [Int]
  let rewards: [Double]
  let ending: Ending
}

extension Environment {
  func observation(of agent: Int) -> [Float] {
    Array(unsafeUninitializedCapacity: observationSize) { buffer, count in
      buffer.initialize(repeating: .nan)
      observe(agent: agent, into: buffer)
      count = observationSize
    }
  }

  mutating func step(_ actions: [Int], using chance: inout RandomStream) -> ([Double], Ending) {
    var rewards = [Double](repeating: .nan, count: actions.count)
    let ending = actions.withUnsafeBufferPointer { actions in
      rewards.withUnsafeMutableBufferPointer { step(actions, using: &chance, rewards: $0) }
    }
    return (rewards, ending)
  }

  /// Plays uniformly random available actions until the episode ends, or `limit` steps.
  mutating func episode(_ path: [String], limit: Int = 1000) -> [Step] {
    var chance = RandomStream(root: 1, path: path + ["chance"])
    var choice = RandomStream(root: 1, path: path + ["actions"])
    var steps: [Step] = []
    reset(using: &chance)
    while steps.count < limit {
      let observations = (0..<agents).map { observation(of: $0) }
      let available = actionCounts.enumerated().map { agent, count in
        (0..<count).map { isAvailable($0, agent: agent) }
      }
      let actions = available.map { flags in
        let playable = flags.indices.filter { flags[$0] }
        return playable[choice.below(playable.count)]
      }
      let (rewards, ending) = step(actions, using: &chance)
      steps.append(
        Step(
          observations: observations, available: available, actions: actions, rewards: rewards,
          ending: ending))
      if ending != .none { break }
    }
    return steps
  }
}

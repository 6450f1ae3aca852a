import Experience
import Randomness
import Specifications

/// In which order a sequential update visits the agents.
public enum UpdateOrder: String, SettingChoice {
  /// A fresh uniform permutation for every update.
  case random
  /// Always the agents' own order.
  case cyclic
  /// By turns the agent whose own actions promise most and a random one of those left, beginning
  /// with the former.
  case semiGreedy

  /// - Parameter promise: what `semiGreedy` compares; ties go to the lower number.
  func agents(
    _ count: Int, promise: (Int) -> Double, using stream: inout RandomStream
  ) -> [Int] {
    var order = Array(0..<count)
    switch self {
    case .random: stream.shuffle(&order)
    case .cyclic: break
    case .semiGreedy:
      let promises = order.map(promise)
      var left = order
      order = []
      while !left.isEmpty {
        var next = 0
        if order.count % 2 == 1 {
          next = stream.below(left.count)
        } else {
          for place in left.indices where promises[left[place]] > promises[left[next]] {
            next = place
          }
        }
        order.append(left.remove(at: next))
      }
    }
    return order
  }
}

/// How much the advantages vary with an agent's own actions: the mean over the steps of
/// |Â(o, a_i)|, where Â(o, a_i) is the mean advantage of the steps with that joint observation and
/// that action of the agent.
func promise(of agent: Int, advantages: [Double], batch: Batch) -> Double {
  let actions = batch.space.actionCounts[agent]
  var sums: [Double] = []
  var places: [Int: Int] = [:]
  for step in advantages.indices {
    let action = batch.action(of: agent, at: step)
    let key = batch.observations[step] * actions + action
    let place = places[key] ?? sums.count
    if place == sums.count {
      places[key] = place
      sums.append(0)
    }
    sums[place] += advantages[step]
  }
  return sums.reduce(0) { $0 + abs($1) } / Double(advantages.count)
}

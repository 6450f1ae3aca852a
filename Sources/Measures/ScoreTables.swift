import Experience
import Policies

/// Tables at hand for adding weighted scores without touching every parameter.
///
/// The scores' sum at an observation is Σ w e_a − (Σ w) π: the first part has as many numbers as
/// actions were taken, and of the second only the factor is kept.
struct ScoreTables: Sendable {
  /// What belongs to one parameter, side by side: an estimate of many agents touches many parameters.
  private struct Place: Sendable {
    let policy: Double
    let reference: Double
    /// Of the estimate at hand; zero between estimates.
    var pull = 0.0
    /// The sum of all pulls.
    var total = 0.0
  }

  /// What belongs to one agent at one observation.
  private struct Row: Sendable {
    /// ⟨π, π⟩ and ⟨π, reference⟩.
    let square: Double
    let product: Double
    /// Sum of the weights of the estimate at hand; zero between estimates.
    var sum = 0.0
    /// The sum of all weights, by which π is to be multiplied.
    var factor = 0.0
  }

  /// Where an agent's parameters begin, and how many it has per observation.
  private struct Agent: Sendable {
    let start: Int
    let actions: Int
  }

  private let agents: [Agent]
  private let observations: Int
  private var places: [Place] = []
  private var rows: [Row] = []
  /// Per agent, of the latest estimate: its squared length, and its product with the reference.
  private(set) var squaredNorms: [Double]
  private(set) var products: [Double]

  init(reference: [Double], starts: [Int], at target: TargetPolicy) {
    agents = zip(starts, target.space.actionCounts).map { Agent(start: $0, actions: $1) }
    observations = target.observations.count
    squaredNorms = [Double](repeating: 0, count: target.agents)
    products = squaredNorms
    for agent in 0..<target.agents {
      for observation in 0..<observations {
        var (square, product) = (0.0, 0.0)
        for probability in target.probabilities(of: agent, at: observation) {
          let place = Place(policy: probability, reference: reference[places.count])
          square += probability * probability
          product += probability * place.reference
          places.append(place)
        }
        rows.append(Row(square: square, product: product))
      }
    }
    precondition(places.count == reference.count, "one number per observation and action")
  }

  /// Agents whose places are looked up one after the other, before anything is done with them: the
  /// processor waits for many of them at once, and together they stay in the cache.
  private static let together = 16

  /// Adds (1/m) Σ w ∇ log π of every agent.
  mutating func add(_ weights: [Double], of batch: Batch) {
    let (agents, observations) = (agents, observations)
    batch.withActions { taken in
      weights.withUnsafeBufferPointer { weights in
        places.withUnsafeMutableBufferPointer { places in
          rows.withUnsafeMutableBufferPointer { rows in
            let estimate = Estimate(
              seen: batch.observations, visited: batch.counts.visited, taken: taken,
              weights: weights, agents: agents, observations: observations, places: places,
              rows: rows)
            for first in stride(from: 0, to: agents.count, by: Self.together) {
              let some = first..<min(first + Self.together, agents.count)
              estimate.collect(some)
              for agent in some {
                (squaredNorms[agent], products[agent]) = estimate.add(agent)
              }
            }
          }
        }
      }
    }
  }

  /// The weighted scores of a batch, on their way into the tables.
  private struct Estimate {
    let seen: [Int]
    let visited: [Int]
    let taken: UnsafeBufferPointer<Int32>
    let weights: UnsafeBufferPointer<Double>
    let agents: [Agent]
    let observations: Int
    let places: UnsafeMutableBufferPointer<Place>
    let rows: UnsafeMutableBufferPointer<Row>

    /// Sums the weights of some agents' actions.
    func collect(_ some: Range<Int>) {
      let share = 1 / Double(seen.count)
      for (step, observation) in seen.enumerated() {
        for number in some {
          let agent = agents[number]
          let sample = step * agents.count + number
          let weight = weights[sample] * share
          places[agent.start + observation * agent.actions + Int(taken[sample])].pull += weight
          rows[number * observations + observation].sum += weight
        }
      }
    }

    /// Adds one agent's scores, whose weights are collected, to the totals; returns the squared
    /// length and the product with the reference.
    func add(_ number: Int) -> (squaredNorm: Double, product: Double) {
      let agent = agents[number]
      var (squaredNorm, product, crossed) = (0.0, 0.0, 0.0)
      for (step, observation) in seen.enumerated() {
        let action = Int(taken[step * agents.count + number])
        let index = agent.start + observation * agent.actions + action
        let place = places[index]
        // Of actions taken more than once, the first time only.
        guard place.pull != 0 else { continue }
        squaredNorm += place.pull * place.pull
        product += place.pull * place.reference
        crossed += place.pull * place.policy * rows[number * observations + observation].sum
        places[index].total += place.pull
        places[index].pull = 0
      }
      for observation in visited {
        let index = number * observations + observation
        let row = rows[index]
        squaredNorm += row.sum * row.sum * row.square
        product -= row.sum * row.product
        rows[index].factor += row.sum
        rows[index].sum = 0
      }
      return (max(0, squaredNorm - 2 * crossed), product)
    }
  }

  /// The sum of all estimates, number by number.
  var totals: [Double] {
    var totals: [Double] = []
    for (number, agent) in agents.enumerated() {
      for observation in 0..<observations {
        let first = agent.start + observation * agent.actions
        let factor = rows[number * observations + observation].factor
        for place in places[first..<first + agent.actions] {
          totals.append(place.total - factor * place.policy)
        }
      }
    }
    return totals
  }
}

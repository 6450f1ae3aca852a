import Experience
import Policies

/// Tables at hand for adding weighted scores without touching every parameter.
///
/// The scores' sum at an observation is Σ w e_a − (Σ w) π: the first part has as many numbers as
/// actions were taken, and of the second only the factor is kept.
struct ScoreTables: Sendable {
  private let agents: Int
  private let observations: Int
  private let actionCounts: [Int]
  private let starts: [Int]
  private let reference: [Double]
  /// π, in the order of the parameters.
  private var policies: [Double] = []
  // Per agent and observation: ⟨π, π⟩, ⟨π, reference⟩, and the sum of the factors of π so far.
  private var policySquares: [Double] = []
  private var policyProducts: [Double] = []
  private var factors: [Double] = []
  // All zero between estimates: per parameter, and per observation.
  private var pulls: [Double] = []
  private var sums: [Double] = []

  init(reference: [Double], starts: [Int], at target: TargetPolicy) {
    agents = target.agents
    observations = target.observations.count
    actionCounts = target.space.actionCounts
    self.starts = starts
    self.reference = reference
    for agent in 0..<target.agents {
      for observation in 0..<observations {
        let policy = target.probabilities(of: agent, at: observation)
        let first = policies.count
        policies += policy
        policySquares.append(policy.reduce(0) { $0 + $1 * $1 })
        var product = 0.0
        for index in first..<policies.count { product += policies[index] * reference[index] }
        policyProducts.append(product)
      }
    }
    precondition(policies.count == reference.count, "one number per observation and action")
    factors = policySquares.map { _ in 0 }
    pulls = policies.map { _ in 0 }
    sums = [Double](repeating: 0, count: observations)
  }

  /// Adds (1/m) Σ w ∇ log π of one agent to `totals`, but for the multiples of π, and returns its
  /// squared length and its product with the reference.
  mutating func add(
    _ weights: [Double], of batch: Batch, agent: Int, to totals: inout [Double]
  ) -> (squaredNorm: Double, product: Double) {
    let (start, actions) = (starts[agent], actionCounts[agent])
    let share = 1 / Double(batch.count)
    var (squaredNorm, product, crossed) = (0.0, 0.0, 0.0)
    batch.withActions { taken in
      weights.withUnsafeBufferPointer { weights in
        batch.observations.withUnsafeBufferPointer { seen in
          pulls.withUnsafeMutableBufferPointer { pulls in
            for step in seen.indices {
              let place = step * agents + agent
              let weight = weights[place] * share
              pulls[start + seen[step] * actions + Int(taken[place])] += weight
              sums[seen[step]] += weight
            }
            for step in seen.indices {
              let index = start + seen[step] * actions + Int(taken[step * agents + agent])
              let pull = pulls[index]
              // Of actions taken more than once, the first time only.
              guard pull != 0 else { continue }
              pulls[index] = 0
              squaredNorm += pull * pull
              product += pull * reference[index]
              crossed += pull * policies[index] * sums[seen[step]]
              totals[index] += pull
            }
          }
        }
      }
    }
    for observation in batch.counts.visited {
      let (sum, place) = (sums[observation], agent * observations + observation)
      sums[observation] = 0
      squaredNorm += sum * sum * policySquares[place]
      product -= sum * policyProducts[place]
      factors[place] += sum
    }
    return (max(0, squaredNorm - 2 * crossed), product)
  }

  /// Takes the multiples of π off the totals.
  func subtractPolicies(from totals: inout [Double]) {
    for agent in 0..<agents {
      for observation in 0..<observations {
        let first = starts[agent] + observation * actionCounts[agent]
        let factor = factors[agent * observations + observation]
        for index in first..<first + actionCounts[agent] {
          totals[index] -= factor * policies[index]
        }
      }
    }
  }
}

import Randomness
import Specifications
import Studies

/// The names of a run's random streams.
///
/// The initial policy and chance are named by game, policy and seed alone, so that runs of equal
/// seeds under different samplers and learners start equal and can be compared in pairs. What
/// a sampler or learner draws is named by both as well. Budgets and measures are in no
/// name: a longer run begins like a shorter one, and looking at more changes nothing.
struct StreamNames: Sendable {
  private let run: [String]

  init(_ run: Run) {
    self.run = [run.condition.parts.game, run.condition.parts.policy, "seed \(run.seed)"]
  }

  func stream(_ purpose: String, _ details: String...) -> RandomStream {
    RandomStream(root: 0, path: [purpose] + run + details)
  }
}

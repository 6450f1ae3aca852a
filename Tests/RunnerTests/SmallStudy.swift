import Statistics
import Store
import Studies

@testable import Runner

/// The runs of a small study, written down as in a file.
func runs(
  _ grid: String, seeds: Int = 3, measures: String = "[optimumProbability, jointTotalVariation]"
) throws -> [Run] {
  try Study(
    text: """
      question: Is it the same?
      seeds: \(seeds)
      measures: \(measures)
      \(grid)
      """, name: "small", file: "small.yaml"
  ).plan.runs
}

/// A training grid of one game, with everything else given.
func training(
  samplers: String = "[onPolicy]", policies: String = "[perceptron]",
  learners: String = "[mappo]", steps: Int = 40, batch: Int = 20
) -> String {
  """
  games: [{ noConflict: { index: 19 } }]
  policies: \(policies)
  samplers: \(samplers)
  learners: \(learners)
  experiment: { training: { environmentSteps: \(steps), batch: \(batch) } }
  """
}

extension [MeasuredSeries] {
  /// The values of a joint measure, or of one agent's, along the steps.
  func values(_ measure: String, agent: Int = 0) -> [Double] {
    first { $0.quantity == ResultTable.Quantity(measure, agent: agent) }?.values ?? []
  }
}

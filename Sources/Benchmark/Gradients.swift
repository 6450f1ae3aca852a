import Foundation
import Runner
import Studies

/// What one gradient sample of a game of many agents costs.
struct GradientRow: Codable {
  let agents: Int
  /// Samples of a timed run.
  let samples: Int
  /// Processor time of the fastest run.
  let seconds: Double
  /// The run's variance of the gradient over its closed form.
  let varianceRatio: Double

  var nanosecondsPerAgent: Double { 1e9 * seconds / Double(samples * agents) }
  var secondsPerMillion: Double { 1e6 * seconds / Double(samples) }

  static let heading = """
    | gradient samples of dispatch | ns per sample and agent | s per million samples | goal \
    | variance over its closed form |
    | --- | ---: | ---: | --- | ---: |
    """

  /// A line of a Markdown table.
  var text: String {
    let goal =
      agents == 200
      ? "< \(short(goalSeconds)) s, \(secondsPerMillion < goalSeconds ? "met" : "missed")" : ""
    return "| \(agents) agents | \(short(nanosecondsPerAgent)) | \(short(secondsPerMillion)) "
      + "| \(goal) | \(short(varianceRatio)) |"
  }
}

/// For a million samples of 200 agents.
private let goalSeconds = 20.0

/// Batches of a single step at the uniform policies, shared reward and guidance both centred exactly.
private func text(agents: Int, batches: Int) -> String {
  """
  question: What does a gradient sample cost?
  seeds: 1
  games: [{ dispatch: { agents: \(agents) } }]
  policies: [tabular]
  samplers: [onPolicy]
  learners: [{ dgpg: { baseline: exact, centre: exact, alpha: 0.8, finalAlpha: 0.8 } }]
  experiment: { gradient: { samples: [1], batches: \(batches) } }
  """
}

/// Measures every number of agents, the fastest of five runs of 10 million actions each, and tells each
/// row when it is there.
func gradientRows(_ show: (GradientRow) -> Void) throws -> [GradientRow] {
  var rows: [GradientRow] = []
  for agents in [20, 50, 100, 200] {
    let samples = 10_000_000 / agents
    let study = try Study(
      text: text(agents: agents, batches: samples), name: "gradients", file: "gradients")
    let run = Run(condition: study.plan.conditions[0], seed: 1)
    var least = Double.infinity
    var joint: [String: Double] = [:]
    for _ in 0..<5 {
      let begin = processorSeconds(CLOCK_THREAD_CPUTIME_ID)
      let series = try execute(run)
      least = min(least, processorSeconds(CLOCK_THREAD_CPUTIME_ID) - begin)
      for series in series where series.quantity.agent == 0 {
        joint[series.quantity.measure] = series.values[0]
      }
    }
    guard let variance = joint["gradientVariance"], let exact = joint["gradientExactVariance"]
    else { throw Unexpected(what: "the gradient's variance is not measured") }
    let row = GradientRow(
      agents: agents, samples: samples, seconds: least, varianceRatio: variance / exact)
    show(row)
    rows.append(row)
  }
  return rows
}

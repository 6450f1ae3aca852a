import Foundation
import Games
import Measures
import Networks
import Randomness
import Runner
import Sampling
import Specifications
import Studies

/// What one run of a game of many steps costs, and what its batches hold.
struct TaskRow: Codable {
  let task: String
  let sampler: String
  /// Environment steps of a whole run, and of the run that was timed.
  let steps: Int
  let timedSteps: Int
  /// Processor time of the timed run.
  let seconds: Double
  /// Environment steps, distinct joint observations and distinct pairs of a batch, on average.
  let batch: Int
  let observations: Double
  let pairs: Double
  /// Updates of the behaviour policy in a whole run.
  let updates: Int
  /// Where a joint network adapts, the seconds of its arithmetic at the kernels' rate.
  let predicted: Double?

  var wholeSeconds: Double { seconds * Double(steps) / Double(timedSteps) }
  var ratio: Double? { predicted.map { seconds / $0 } }

  static let heading = """
    | games of many steps | sampler | s per run | steps | updates | batch | observations | pairs \
    | times its arithmetic |
    | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |
    """

  /// A line of a Markdown table.
  var text: String {
    let share = steps == timedSteps ? "" : ", from \(timedSteps) steps"
    let arithmetic = ratio.map { "\(short($0)), goal ≤ 2\($0 <= 2 ? ", met" : ", missed")" } ?? ""
    return "| \(task) | \(sampler) | \(short(wholeSeconds))\(share) | \(steps) | \(updates) "
      + "| \(batch) | \(short(observations)) | \(short(pairs)) | \(arithmetic) |"
  }
}

/// One task: its game, the rate at which it learns, and how much of a run is timed.
private struct TimedTask {
  let game: String
  let learningRate: Double
  let steps: Int
  let batch: Int
  let samplerLearningRate: Double
  /// Batches of the timed run, by sampler; a joint network's run may be longer than the others'.
  let batches: Int
  let networkBatches: Int

  func text(_ sampler: String, batches: Int) -> String {
    let settings = "learningRate: \(samplerLearningRate), clip: 0.3"
    let filled = sampler.replacing("SETTINGS", with: settings)
    return """
      question: How long does a run take?
      seeds: 1
      games: [\(game)]
      samplers: [\(filled)]
      learners: [{ mappo: { learningRate: \(learningRate) } }]
      measures: [distinctObservations, distinctPairs, distinctSoFar, episodeReturn]
      success: { measure: episodeReturn }
      experiment: { training: { environmentSteps: \(batches * batch), batch: \(batch) } }
      """
  }
}

private let tasks = [
  TimedTask(
    game: "gridWorld", learningRate: 0.01, steps: 7936, batch: 256, samplerLearningRate: 0.3,
    batches: 8, networkBatches: 31),
  TimedTask(
    game: "foraging", learningRate: 0.01, steps: 51_200, batch: 2048, samplerLearningRate: 0.03,
    batches: 1, networkBatches: 1),
  TimedTask(
    game: "boulderPush", learningRate: 0.003, steps: 61_440, batch: 4096,
    samplerLearningRate: 0.03, batches: 1, networkBatches: 15),
]

private let samplers: [(name: String, text: String)] = [
  ("onPolicy", "onPolicy"), ("props", "{ props: { SETTINGS } }"),
  ("maProps, tabular", "{ maProps: { SETTINGS } }"),
  ("maProps, network", "{ maProps: { SETTINGS, adjustment: network } }"),
]

/// How many distinct joint observations a batch held after each of its steps, on average: the
/// observations at which an update after every step evaluates the behaviour policy.
private struct DistinctSoFar: Measure {
  let name = "distinctSoFar"
  let summary = "Mean over the batch's steps of the number of distinct observations until then."
  let source = "Quincunx"

  func values(at moment: Moment) -> MeasuredValues {
    var seen: Set<Int> = []
    let sum = moment.batch.observations.reduce(0) {
      seen.insert($1)
      return $0 + seen.count
    }
    return .joint(Double(sum) / Double(moment.batch.count))
  }
}

/// Measures one run of every task under every sampler and tells each row when it is there.
func taskRows(_ show: (TaskRow) -> Void) throws -> [TaskRow] {
  let catalogues = Catalogues(
    measures: Catalogue(
      kind: "measure",
      [DistinctObservations(), DistinctPairs(), DistinctSoFar(), EpisodeReturn()]
    ) { $0 })
  var rows: [TaskRow] = []
  for task in tasks {
    for sampler in samplers {
      let isNetwork = sampler.name.hasSuffix("network")
      let batches = isNetwork ? task.networkBatches : task.batches
      let study = try Study(
        text: task.text(sampler.text, batches: batches), name: "task", file: "task",
        catalogues: catalogues)
      let row = try measured(task, sampler.name, study.plan.conditions[0], batches: batches)
      show(row)
      rows.append(row)
    }
  }
  return rows
}

private func measured(
  _ task: TimedTask, _ sampler: String, _ condition: Condition, batches: Int
) throws -> TaskRow {
  var means: [String: Double] = [:]
  let seconds = try meanSeconds {
    for series in try execute(Run(condition: condition, seed: 1)) {
      means[series.quantity.measure] = series.values.reduce(0, +) / Double(series.values.count)
    }
  }
  guard let observations = means["distinctObservations"], let pairs = means["distinctPairs"],
    let soFar = means["distinctSoFar"]
  else { throw Unexpected(what: "the batches' variety is not measured") }
  let surrogate = (condition.sampler as? any SurrogateSampler)?.surrogate
  var predicted: Double?
  if let surrogate, (condition.sampler as? MAPROPS)?.adjustment == .network {
    let passes = Double(batches * task.batch / surrogate.updateEvery * surrogate.epochs)
    predicted = passes * secondsOfPass(condition, observations: soFar)
  }
  return TaskRow(
    task: task.game, sampler: sampler, steps: task.steps, timedSteps: batches * task.batch,
    seconds: seconds, batch: task.batch, observations: observations, pairs: pairs,
    updates: surrogate.map { task.steps / $0.updateEvery } ?? 0, predicted: predicted)
}

/// What the arithmetic of one forward and backward pass of the joint network takes at so many
/// observations, at the rate that the kernels reach with as many slots: zeros cost nothing, so the
/// network that is timed has an input for each number of an observation that is none.
private func secondsOfPass(_ condition: Condition, observations: Double) -> Double {
  let environment = condition.game.makeEnvironment()
  let inputs = max(1, Int(meanNonzeros(environment).rounded()))
  let outputs = JointActionSpace(environment.actionCounts).count
  var stream = RandomStream(root: 1, path: ["task benchmark"])
  var network = condition.policy.adjustment(
    inputs: inputs, observations: nil, jointActions: outputs, using: &stream)
  let slots = max(1, Int(observations.rounded()))
  for slot in 0..<slots {
    let input = (0..<inputs).map { _ in Float(stream.normal()) }
    input.withUnsafeBufferPointer { _ = network.enter(observation: slot, input: $0) }
    for output in 0..<outputs {
      network.addOutputGradient(stream.normal(), output: output, slot: slot)
    }
  }
  return meanSeconds {
    network.evaluate()
    network.backpropagate()
  }
}

/// How many numbers of a joint observation are not zero, on average over uniform play.
private func meanNonzeros(_ game: any Environment) -> Double {
  var (environment, chance) = (game, RandomStream(root: 1, path: ["uniform play"]))
  var ending = Ending.terminated
  var nonzeros = 0
  let steps = 10_000
  var own = [Float](repeating: 0, count: environment.observationSize)
  var rewards = [Double](repeating: 0, count: environment.agents)
  for _ in 0..<steps {
    if ending != .none { environment.reset(using: &chance) }
    for agent in 0..<environment.agents {
      own.withUnsafeMutableBufferPointer { environment.observe(agent: agent, into: $0) }
      nonzeros += own.count { $0 != 0 }
    }
    let actions = environment.actionCounts.map { chance.below($0) }
    ending = actions.withUnsafeBufferPointer { actions in
      rewards.withUnsafeMutableBufferPointer {
        environment.step(actions, using: &chance, rewards: $0)
      }
    }
  }
  return Double(nonzeros) / Double(steps)
}

/// The mean processor time of some work, which is done for half a second, at least once: a long run
/// cannot wait for a quiet moment, so what it is compared with must not either.
private func meanSeconds(of work: () throws -> Void) rethrows -> Double {
  var (count, spent) = (0.0, 0.0)
  repeat {
    let begin = processorSeconds(CLOCK_THREAD_CPUTIME_ID)
    try work()
    spent += processorSeconds(CLOCK_THREAD_CPUTIME_ID) - begin
    count += 1
  } while spent < 0.5
  return spent / count
}

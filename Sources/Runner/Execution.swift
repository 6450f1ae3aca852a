import Experience
import Games
import Learners
import Measures
import Policies
import Randomness
import Sampling
import Specifications
import Statistics
import Store
import Studies

/// Why a run has no results.
public enum RunFailure: Error, Sendable, Hashable, CustomStringConvertible {
  case notANumber(measure: String, step: Int)
  case timedOut(seconds: Double)
  /// Somebody asked for all work to stop; nothing is recorded.
  case cancelled

  public var description: String {
    switch self {
    case .notANumber(let measure, let step):
      "\(measure) is not a number after \(step) environment steps: the run diverged"
    case .timedOut(let seconds): "it took longer than the timeout of \(seconds) s"
    case .cancelled: "cancelled"
    }
  }
}

/// Executes one run from its specification alone and returns what was measured.
///
/// The same run gives the same bits, whatever ran before it, beside it or on which processor.
/// - Parameter check: called once per environment step; what it throws ends the run.
public func execute(
  _ run: Run, check: () throws(RunFailure) -> Void = {}
) throws(RunFailure) -> [MeasuredSeries] {
  try executed(run, measuring: run.condition.measures, check).recorder.series
}

/// The target policies that a run ends with, from its specification alone; nothing is measured.
///
/// - Parameter check: as for `execute`.
public func finalPolicy(
  of run: Run, check: () throws(RunFailure) -> Void = {}
) throws(RunFailure) -> TargetPolicy {
  try executed(run, measuring: [], check).target
}

private func executed(
  _ run: Run, measuring measures: [any Measure], _ check: () throws(RunFailure) -> Void
) throws(RunFailure) -> Execution {
  var execution = Execution(run, measuring: measures)
  switch run.condition.experiment {
  case .training(let training):
    guard let learner = run.condition.learner else {
      preconditionFailure("a training condition has a learner")
    }
    try train(learner, training, &execution, check)
  case .fixedPolicy(let fixed):
    try hold(fixed, &execution, check)
  }
  return execution
}

/// Collect, learn, measure, until the environment steps are spent.
private func train(
  _ learner: some Learner, _ training: Training, _ execution: inout Execution,
  _ check: () throws(RunFailure) -> Void
) throws(RunFailure) {
  var initial = execution.stream("initial critics", execution.learnerName)
  var state = learner.makeState(
    for: execution.target, architecture: execution.policy,
    observations: execution.environment.observationCount, using: &initial)
  var minibatches = execution.stream("learner minibatches", execution.conditionName)
  var spent = 0
  while spent < training.environmentSteps {
    try execution.collect(training.batch, check)
    spent += training.batch
    var learned = execution.target
    learner.update(&learned, &state, with: execution.batch, using: &minibatches)
    try execution.measure(after: learned, step: spent)
    execution.begin(target: learned)
  }
}

/// Collect to each number of samples in turn; nothing is learned and nothing is thrown away.
private func hold(
  _ fixed: FixedPolicy, _ execution: inout Execution,
  _ check: () throws(RunFailure) -> Void
) throws(RunFailure) {
  for samples in fixed.samples {
    try execution.collect(samples - execution.batch.count, check)
    try execution.measure(after: execution.target, step: samples)
  }
}

/// The moving parts of one run.
private struct Execution {
  let environment: any Environment
  let policy: any PolicyArchitecture
  let learnerName: String
  let conditionName: String
  private(set) var target: TargetPolicy
  private(set) var recorder = Recorder()

  private let names: StreamNames
  private let measures: [any Measure]
  private var moments = 0
  private var behaviour: any Behaviour
  private var rollout: Rollout
  private var actions: RandomStream
  private var behaviourMinibatches: RandomStream
  // The on-policy batch from the same target policies, to compare sampling errors with.
  private var pairedRollout: Rollout
  private var pairedActions: RandomStream

  init(_ run: Run, measuring measures: [any Measure]) {
    let condition = run.condition
    let environment = condition.game.makeEnvironment()
    let names = StreamNames(run)
    self.names = names
    self.environment = environment
    policy = condition.policy
    self.measures = measures
    learnerName = condition.parts.learner
    conditionName = condition.parts.sampler + learnerName
    var initialPolicy = names.stream("initial policy")
    let actors = condition.policy.actors(
      inputs: environment.observationSize, observations: environment.observationCount,
      actionCounts: environment.actionCounts, using: &initialPolicy)
    target = TargetPolicy(
      actors: actors, space: JointActionSpace(environment.actionCounts),
      observations: ObservationTable(for: environment))
    target.prepare()
    var initialBehaviour = names.stream(
      "initial behaviour", condition.parts.sampler)
    behaviour = condition.sampler.makeBehaviour(
      for: target, architecture: condition.policy, observations: environment.observationCount,
      using: &initialBehaviour)
    rollout = Rollout(environment, chance: names.stream("chance"))
    pairedRollout = Rollout(environment, chance: names.stream("paired chance"))
    actions = names.stream("actions", conditionName)
    behaviourMinibatches = names.stream("behaviour minibatches", conditionName)
    pairedActions = names.stream("paired actions", conditionName)
    behaviour.begin(target: target)
  }

  var batch: Batch { rollout.batch }

  func stream(_ purpose: String, _ detail: String) -> RandomStream {
    names.stream(purpose, detail)
  }

  /// Adds steps of the behaviour policy to the batch, and as many on-policy to the paired batch.
  mutating func collect(_ steps: Int, _ check: () throws(RunFailure) -> Void) throws(RunFailure) {
    for _ in 0..<steps {
      try check()
      let observation = rollout.observe(in: &target.observations)
      target.prepare()
      let joint = behaviour.draw(
        at: observation, after: rollout.batch, target: target, using: &actions)
      rollout.play(joint, in: &target.observations)
      target.prepare()
      behaviour.adapt(to: rollout.batch, target: target, using: &behaviourMinibatches)

      let paired = pairedRollout.observe(in: &target.observations)
      target.prepare()
      pairedRollout.play(
        target.sample(at: paired, using: &pairedActions), in: &target.observations)
      target.prepare()
    }
  }

  /// Reads all measures off the batch and the policy that came of it.
  mutating func measure(after learned: TargetPolicy, step: Int) throws(RunFailure) {
    let visited = rollout.batch.counts.visited
    var distributions: [[Double]] = []
    for observation in visited {
      distributions.append(
        behaviour.jointProbabilities(at: observation, after: rollout.batch, target: target))
    }
    // Draws from a distribution that is none would still be joint actions, and look like data.
    guard distributions.joined().allSatisfy(\.isFinite) else {
      throw .notANumber(measure: "the behaviour policy", step: step)
    }
    let moment = Moment(
      batch: rollout.batch, target: target, pairedBatch: pairedRollout.batch, learned: learned,
      behaviour: distributions, environment: environment,
      evaluationChance: names.stream("evaluation chance", conditionName, "step \(step)"),
      evaluationActions: names.stream("evaluation actions", conditionName, "step \(step)"),
      number: moments, fitting: names.stream("initial fits", "step \(step)"))
    moments += 1
    for measure in measures {
      try recorder.record(measure.values(at: moment), of: measure.name, step: step)
    }
  }

  /// Takes over a new target policy and empties the batches.
  mutating func begin(target learned: TargetPolicy) {
    target = learned
    rollout.emptyBatch()
    pairedRollout.emptyBatch()
    behaviour.begin(target: target)
  }
}

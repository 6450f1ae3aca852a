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
  case .gradient(let study):
    guard let learner = run.condition.learner else {
      preconditionFailure("a gradient study has a learner")
    }
    try probe(learner, study, &execution, check)
  case .compoundRatio(let study):
    try execution.record(execution.compoundRatios(study, check))
  }
  return execution
}

/// Collect, learn, measure, until the environment steps are spent.
private func train(
  _ learner: some Learner, _ training: Training, _ execution: inout Execution,
  _ check: () throws(RunFailure) -> Void
) throws(RunFailure) {
  var state = execution.makeState(of: learner)
  var minibatches = execution.names.stream(
    "learner minibatches", execution.condition.samplingName)
  var spent = 0
  while spent < training.environmentSteps {
    let learned = try execution.learn(
      learner, &state, from: training.batch, using: &minibatches, check)
    spent += training.batch
    let probe = GradientProbe(learner, state, at: learned, in: execution, step: spent)
    try execution.measure(
      after: learned, step: spent, diagnostics: learner.diagnostics(of: state), probe: probe)
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

/// Learn as often as the study says, then hold the policies and evaluate the gradient on many batches.
private func probe(
  _ learner: some Learner, _ study: GradientStudy, _ execution: inout Execution,
  _ check: () throws(RunFailure) -> Void
) throws(RunFailure) {
  var state = execution.makeState(of: learner)
  var minibatches = execution.names.stream(
    "learner minibatches", execution.condition.samplingName)
  for _ in 0..<study.updates {
    let learned = try execution.learn(
      learner, &state, from: study.batch, using: &minibatches, check)
    execution.begin(target: learned)
  }
  let probe = GradientProbe(
    learner, state, at: execution.target, in: execution, step: study.updates * study.batch)
  try execution.record(
    probe.run(study, measures: execution.measures, check))
}

/// The moving parts of one run.
struct Execution {
  let condition: Condition
  let environment: any Environment
  let names: StreamNames
  let measures: [any Measure]
  private(set) var target: TargetPolicy
  private(set) var recorder = Recorder()

  private var moments = 0
  private var collector: Collector
  // Fills the on-policy batch from the same target policies, to compare sampling errors with; in wide
  // spaces none are counted.
  private var paired: Collector?

  init(_ run: Run, measuring measures: [any Measure]) {
    condition = run.condition
    environment = condition.game.makeEnvironment()
    names = StreamNames(run)
    self.measures = measures
    var initialPolicy = names.stream("initial policy")
    let actors = condition.policy.actors(
      inputs: environment.observationSize, observations: environment.observationCount,
      actionCounts: environment.actionCounts, using: &initialPolicy)
    target = TargetPolicy(
      actors: actors, space: JointActionSpace(environment.actionCounts),
      observations: ObservationTable(for: environment))
    target.prepare()
    let details = condition.samplingName
    collector = Collector(
      Self.behaviour(condition, environment, names, target: target), in: environment,
      chance: names.stream("chance"), actions: names.stream("actions", details),
      minibatches: names.stream("behaviour minibatches", details))
    if target.space.isNumbered {
      paired = Collector(
        OnPolicyBehaviour(), in: environment, chance: names.stream("paired chance"),
        actions: names.stream("paired actions", details),
        minibatches: names.stream("paired minibatches", details))
    }
    collector.begin(target: target)
  }

  /// The condition's behaviour policy at the beginning of a run.
  static func behaviour(
    _ condition: Condition, _ environment: any Environment, _ names: StreamNames,
    target: TargetPolicy
  ) -> any Behaviour {
    var initial = names.stream("initial behaviour", condition.parts.sampler)
    return condition.sampler.makeBehaviour(
      for: target, architecture: condition.policy, observations: environment.observationCount,
      using: &initial)
  }

  var batch: Batch { collector.batch }

  /// What a learner keeps, at the beginning of the run.
  func makeState<L: Learner>(of learner: L) -> L.State {
    var initial = names.stream("initial critics", condition.parts.learner)
    return learner.makeState(
      for: target, architecture: condition.policy, observations: environment.observationCount,
      model: environment.model, using: &initial)
  }

  /// Adds steps to the batch, and returns what a learner makes of the target policy with it.
  mutating func learn<L: Learner>(
    _ learner: L, _ state: inout L.State, from steps: Int, using minibatches: inout RandomStream,
    _ check: () throws(RunFailure) -> Void
  ) throws(RunFailure) -> TargetPolicy {
    try collect(steps, check)
    var learned = target
    learner.update(&learned, &state, with: batch, using: &minibatches)
    return learned
  }

  /// Adds steps of the behaviour policy to the batch, and as many on-policy to the paired batch.
  mutating func collect(_ steps: Int, _ check: () throws(RunFailure) -> Void) throws(RunFailure) {
    for _ in 0..<steps {
      try check()
      collector.step(&target)
      paired?.step(&target)
    }
  }

  /// Reads all measures off the batch and the policy that came of it.
  ///
  /// - Parameter probe: evaluates the gradient at that policy.
  mutating func measure(
    after learned: TargetPolicy, step: Int, diagnostics: [Diagnostic] = [],
    probe: (any GradientProbing)? = nil
  ) throws(RunFailure) {
    let moment = try Moment(
      of: &collector, target: target, paired: paired?.batch, learned: learned,
      environment: environment, names: names, details: condition.samplingName, number: moments,
      step: step, diagnostics: diagnostics, probe: probe)
    moments += 1
    for measure in measures {
      try recorder.record(measure.values(at: moment), of: measure.name, step: step)
    }
  }

  /// Records what was measured at several steps.
  mutating func record(
    _ steps: [(step: Int, values: MeasuredValues)]
  ) throws(RunFailure) {
    for (step, values) in steps { try recorder.record(values, of: "", step: step) }
  }

  /// Takes over a new target policy and empties the batches.
  mutating func begin(target learned: TargetPolicy) {
    target = learned
    collector.begin(target: target)
    paired?.begin(target: target)
  }
}

extension Condition {
  /// Names the streams of all that a sampler draws on behalf of a learner.
  var samplingName: String { parts.sampler + parts.learner }
}

import Experience
import Games
import Learners
import Measures
import Policies
import Randomness
import Sampling
import Studies

/// Draws batches at one policy and evaluates a learner's gradient on each.
///
/// Its random streams are its own, named by the step at which it looks.
struct GradientProbe<L: Learner>: GradientProbing {
  private let learner: L
  private let state: L.State
  private let target: TargetPolicy
  private let condition: Condition
  private let environment: any Environment
  private let names: StreamNames
  private let step: Int

  /// - Parameter step: environment steps of the run so far.
  init(
    _ learner: L, _ state: L.State, at target: TargetPolicy, in execution: Execution, step: Int
  ) {
    self.learner = learner
    self.state = state
    self.target = target
    condition = execution.condition
    environment = execution.environment
    names = execution.names
    self.step = step
  }

  func quantities(batches: Int, samples: Int) -> MeasuredValues {
    let study = GradientStudy(samples: [samples], batches: batches)
    // Without measures nothing can be no number, and nobody asks to stop.
    let steps = try? run(study, measures: []) { () throws(RunFailure) in }
    return steps?.first?.values ?? .none
  }

  /// What was measured for every batch size of the study.
  ///
  /// - Parameters:
  ///   - measures: read off every batch; their means are recorded.
  ///   - check: called once per environment step; what it throws ends the run.
  func run(
    _ study: GradientStudy, measures: [any Measure], _ check: () throws(RunFailure) -> Void
  ) throws(RunFailure) -> [(step: Int, values: MeasuredValues)] {
    let prepared = learner.anticipating(target, state)
    let (reference, referenceSamples) = try reference(study, prepared, check)
    let isOnPolicy = condition.sampler is OnPolicy
    let empty = GradientStatistics(reference: reference, at: target)
    var points = study.samples.map { _ in Point(own: empty, paired: isOnPolicy ? nil : empty) }
    var table = target
    var collector = collector("gradient", table, onPolicy: false)
    var paired = isOnPolicy ? nil : self.collector("paired gradient", table, onPolicy: true)
    for batch in 0..<study.batches {
      collector.begin(target: table)
      paired?.begin(target: table)
      for (place, samples) in study.samples.enumerated() {
        while collector.batch.count < samples {
          try check()
          collector.step(&table)
          paired?.step(&table)
        }
        points[place].own.add(
          learner.weightedScores(at: table, prepared, on: collector.batch), of: collector.batch,
          at: table)
        if let paired {
          points[place].paired?.add(
            learner.weightedScores(at: table, prepared, on: paired.batch), of: paired.batch,
            at: table)
        }
        if table.space.isNumbered {
          points[place].samplingErrors.append(jointTotalVariation(of: collector.batch, at: table))
        }
        guard !measures.isEmpty else { continue }
        let moment = try Moment(
          of: &collector, target: table, paired: paired?.batch, learned: table,
          environment: environment, names: names,
          details: "gradient \(condition.samplingName) after \(step), batch \(batch)",
          number: batch, step: samples)
        for measure in measures {
          try points[place].means.add(
            measure.values(at: moment), of: measure.name, step: samples)
        }
      }
    }
    let exact = isOnPolicy ? exactVariance(prepared) : nil
    return zip(study.samples, points).map { samples, point in
      let quantities = Gradient.quantities(
        of: point.own, samples: samples, paired: point.paired,
        samplingErrors: point.samplingErrors, exactVariance: exact,
        referenceSamples: referenceSamples)
      return (samples, .several(quantities + point.means.quantities))
    }
  }

  /// What accumulates for one batch size.
  private struct Point {
    var own: GradientStatistics
    var paired: GradientStatistics?
    var samplingErrors: [Double] = []
    var means = MeasureMeans()
  }

  private func collector(
    _ purpose: String, _ target: TargetPolicy, onPolicy: Bool
  ) -> Collector {
    func stream(_ part: String) -> RandomStream {
      names.stream("\(purpose) \(part)", condition.samplingName, "step \(step)")
    }
    let behaviour: any Behaviour =
      onPolicy
      ? OnPolicyBehaviour()
      : Execution.behaviour(condition, environment, names, target: target)
    return Collector(
      behaviour, in: environment, chance: stream("chance"), actions: stream("actions"),
      minibatches: stream("minibatches"))
  }

  private func exactVariance(_ state: L.State) -> [Double]? {
    guard target.actors.allSatisfy(\.isTable), let model = environment.model,
      let estimator = learner.estimator(in: state)
    else { return nil }
    return model.exactVariance(of: estimator, under: target.policies(at: 0))
  }

  /// What gradients are compared with, and from how many samples it was estimated: 0 if it is exact.
  private func reference(
    _ study: GradientStudy, _ state: L.State, _ check: () throws(RunFailure) -> Void
  ) throws(RunFailure) -> (gradient: [[Double]], samples: Int) {
    if study.reference == .exact, let model = environment.model {
      let logits = model.logitGradient(under: target.policies(at: 0))
      return (parameterGradient(of: logits), 0)
    }
    var table = target
    var collector = collector("gradient reference", table, onPolicy: true)
    collector.begin(target: table)
    for _ in 0..<study.referenceSamples {
      try check()
      collector.step(&table)
    }
    let gradient = learner.policyGradient(at: table, state, on: collector.batch)
    return (gradient.map { $0.map(Double.init) }, study.referenceSamples)
  }

  /// The gradient with respect to the actors' parameters that follows from that of the logits at the
  /// only observation.
  private func parameterGradient(of logits: [[Double]]) -> [[Double]] {
    if target.actors.allSatisfy(\.isTable) { return logits }
    let gradients = target.actors.enumerated().map { agent, actor in
      var actor = actor
      actor.clear()
      let slot = target.observations.withObservation(0, agent: agent) {
        actor.enter(observation: 0, input: $0)
      }
      actor.evaluate()
      for (action, slope) in logits[agent].enumerated() {
        actor.addOutputGradient(slope, output: action, slot: slot)
      }
      actor.backpropagate()
      return actor.gradient.map(Double.init)
    }
    guard condition.policy.isShared else { return gradients }
    let mean = gradients[0].indices.map { index in
      gradients.reduce(0) { $0 + $1[index] } / Double(gradients.count)
    }
    return gradients.map { _ in mean }
  }
}

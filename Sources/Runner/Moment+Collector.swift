import Experience
import Games
import Measures
import Policies

extension Moment {
  /// The moment after a collector filled its batch for `target`.
  ///
  /// - Parameters:
  ///   - paired: the on-policy batch of as many steps; nil where none was collected.
  ///   - details: names, with the step, the streams of evaluation episodes.
  init(
    of collector: inout Collector, target: TargetPolicy, paired: Batch?, learned: TargetPolicy,
    environment: any Environment, names: StreamNames, details: String, number: Int, step: Int,
    diagnostics: [Diagnostic] = [], probe: (any GradientProbing)? = nil
  ) throws(RunFailure) {
    let distributions = collector.distributions(target: target)
    // Draws from a distribution that is none would still be joint actions, and look like data.
    guard distributions.joined().allSatisfy(\.isFinite) else {
      throw .notANumber(measure: "the behaviour policy", step: step)
    }
    self.init(
      batch: collector.batch, target: target, pairedBatch: paired ?? Batch(space: target.space),
      learned: learned, behaviour: distributions, environment: environment,
      evaluationChance: names.stream("evaluation chance", details, "step \(step)"),
      evaluationActions: names.stream("evaluation actions", details, "step \(step)"),
      number: number, fitting: names.stream("initial fits", "step \(step)"),
      diagnostics: diagnostics, probe: probe)
  }
}

import Specifications
import Statistics

/// The condition of runs that another tool executed, as the store identifies it.
///
/// The study is part of it: what two studies call MAPPO on 3m need not be the same.
public struct ImportedCondition: Sendable, Hashable {
  public let study: String
  /// Empty where the file names none.
  public let environment: String
  public let task: String
  public let algorithm: String

  init(study: String, _ label: RunLabel) {
    self.study = study
    environment = label.environment
    task = label.task
    algorithm = label.algorithm
  }

  /// Nil for the specification of a run that this tool executes.
  public init?(specification: String) {
    guard specification.hasPrefix(#"{"imported":"#),
      let json = JSON.value(of: specification),
      let parts = json["imported"], let study = parts["study"]?.text,
      let environment = parts["environment"]?.text, let task = parts["task"]?.text,
      let algorithm = parts["algorithm"]?.text
    else { return nil }
    self.study = study
    self.environment = environment
    self.task = task
    self.algorithm = algorithm
  }

  /// Canonical JSON, such as
  /// `{"imported":{"algorithm":"MAPPO","environment":"smax","study":"smax","task":"3m"}}`.
  public var specification: String {
    let parts: [Node.Entry] = [
      .init("algorithm", Node(.text(algorithm))), .init("environment", Node(.text(environment))),
      .init("study", Node(.text(study))), .init("task", Node(.text(task))),
    ]
    return Node.record([.init("imported", .record(parts))]).canonicalJSON
  }

  /// - Parameter namesEnvironment: where tasks of several environments stand side by side.
  func labels(namesEnvironment: Bool) -> ResultTable.Condition {
    ResultTable.Condition(
      game: namesEnvironment && !environment.isEmpty ? "\(environment) \(task)" : task, policy: "",
      sampler: "", learner: algorithm, experiment: "imported", specification: specification)
  }
}

import Specifications

/// What a run does with its game, and for how long.
public enum Experiment: Sendable {
  /// A learner improves the policies on one batch after another.
  case training(Training)
  /// The initial policies stay as they are while samples are drawn.
  case fixedPolicy(FixedPolicy)
  /// A learner's gradient is evaluated on many batches from policies that stay as they are.
  case gradient(GradientStudy)
  /// Advantages are weighted by the compound ratios of agents who were updated before.
  case compoundRatio(CompoundRatioStudy)

  /// The settings, whichever case it is.
  public var kind: any ExperimentKind {
    switch self {
    case .training(let training): training
    case .fixedPolicy(let fixedPolicy): fixedPolicy
    case .gradient(let study): study
    case .compoundRatio(let study): study
    }
  }
}

/// All experiments with their defaults.
public let experimentCatalogue = Catalogue<any ExperimentKind>(
  kind: "experiment", [Training(), FixedPolicy(), GradientStudy(), CompoundRatioStudy()]
) { $0 }

/// The specification behind a case of `Experiment`.
public protocol ExperimentKind: Specification {
  var experiment: Experiment { get }
  /// What it records besides the measures of the study, under these names.
  var quantities: [String] { get }
  /// Whether it records the default measures where a study names none.
  var hasDefaultMeasures: Bool { get }
}

extension ExperimentKind {
  public var quantities: [String] { [] }
  public var hasDefaultMeasures: Bool { true }
}

/// Runs in which a learner improves the policies batch by batch.
public struct Training: ExperimentKind {
  public let name = "training"
  public let summary = "A learner improves the policies, one batch after another."
  public let source = "Quincunx"
  /// All steps of a run together; the last batch may go beyond.
  public var environmentSteps = 240
  /// Steps that are collected for one update.
  public var batch = 20

  public init() {}

  public static let settings: [Setting<Training>] = [
    Setting(
      "environmentSteps", \.environmentSteps, .atLeast(1),
      "steps of a whole run; the last batch may go beyond"),
    Setting("batch", \.batch, .atLeast(1), "environment steps collected for one update"),
  ]

  public var inconsistencies: [String] {
    batch <= environmentSteps
      ? [] : ["a batch of \(batch) steps exceeds the \(environmentSteps) steps of the run"]
  }

  public var experiment: Experiment { .training(self) }
}

/// Runs that only draw samples, with the initial policies all the way.
public struct FixedPolicy: ExperimentKind {
  public let name = "fixedPolicy"
  public let summary = "The initial policies stay as they are while samples are drawn."
  public let source = "Quincunx"
  /// Numbers of samples after which the measures are read.
  public var samples = [32, 64, 128]

  public init() {}

  public static let settings: [Setting<FixedPolicy>] = [
    Setting(
      "samples", \.samples, .each(.atLeast(1)),
      "numbers of samples after which the measures are read, increasing")
  ]

  public var inconsistencies: [String] {
    zip(samples, samples.dropFirst()).allSatisfy(<) ? [] : ["samples must increase strictly"]
  }

  public var experiment: Experiment { .fixedPolicy(self) }
}

extension Experiment {
  /// Whether measures are read after so many environment steps.
  func records(step: Int) -> Bool {
    switch self {
    case .training(let training):
      step >= 1 && step % training.batch == 0
        && step - training.batch < training.environmentSteps
    case .fixedPolicy(let fixedPolicy): fixedPolicy.samples.contains(step)
    case .gradient(let study): study.samples.contains(step)
    case .compoundRatio(let study): study.preceding.contains(step)
    }
  }

  /// When measures are read, in words.
  var recordedStepsText: String {
    switch self {
    case .training(let training):
      "a multiple of the batch \(training.batch) within \(training.environmentSteps) steps"
    case .fixedPolicy(let fixedPolicy):
      "one of the samples " + fixedPolicy.samples.map(String.init).joined(separator: ", ")
    case .gradient(let study):
      "one of the samples " + study.samples.map(String.init).joined(separator: ", ")
    case .compoundRatio(let study):
      "one of the numbers of preceding agents "
        + study.preceding.map(String.init).joined(separator: ", ")
    }
  }
}

import Measures
import Specifications

/// How well a learner estimates its gradient at one policy.
///
/// The policy is the initial one of the run, or the one that the condition's sampler and learner have
/// made of it after some updates: bit for bit that of a training run of the same seed. Then many
/// batches are drawn; every measure of the study is its mean over them.
public struct GradientStudy: ExperimentKind {
  /// What gradients are compared with.
  public enum Reference: String, SettingChoice {
    /// The exact gradient of each agent's expected return, where the game knows it, and otherwise the
    /// learner's.
    case exact
    /// The learner's own gradient on one large on-policy batch.
    case learner
  }

  public let name = "gradient"
  public let summary = "A learner's gradient is evaluated on many batches from one policy."
  public let source = "Quincunx"
  /// Steps per batch, increasing: a batch's first steps are the smaller batch.
  public var samples = [20]
  public var batches = 200
  public var reference = Reference.exact
  public var referenceSamples = 65_536
  public var updates = 0
  public var batch = 20

  public init() {}

  public init(samples: [Int], batches: Int) {
    self.samples = samples
    self.batches = batches
  }

  public static let settings: [Setting<GradientStudy>] = [
    Setting(
      "samples", \.samples, .each(.atLeast(1)),
      "steps per batch, increasing; a batch's first steps are the smaller batch"),
    Setting("batches", \.batches, .atLeast(2), "batches over which variance and error are taken"),
    Setting("reference", \.reference, "what gradients are compared with"),
    Setting(
      "referenceSamples", \.referenceSamples, .atLeast(1),
      "steps of the on-policy batch that estimates the reference where it is not exact"),
    Setting("updates", \.updates, .atLeast(0), "updates by which the policies are trained first"),
    Setting("batch", \.batch, .atLeast(1), "environment steps of each of these updates"),
  ]

  public var inconsistencies: [String] {
    zip(samples, samples.dropFirst()).allSatisfy(<) ? [] : ["samples must increase strictly"]
  }

  public var experiment: Experiment { .gradient(self) }
  public var quantities: [String] { Gradient.quantityNames }
  public var hasDefaultMeasures: Bool { false }
}

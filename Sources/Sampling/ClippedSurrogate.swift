import Specifications

/// The hyperparameters of a behaviour update, shared by PROPS and MA-PROPS.
///
/// Per sample the loss is max(ρ, clip(ρ, 1−ε, 1+ε)) with ρ = π_φ(a|s)/π_θ(a|s): minimising it
/// lowers the probability of what the batch already holds. Its gradient is that of ρ where
/// ρ ≥ 1−ε and zero below, so the clip only stops the fall of sampled actions, and ε ≥ 1 stops
/// nothing. arXiv 2508.01049, Algorithm 2; what it leaves open is set as fits its figures.
public struct ClippedSurrogate: Sendable {
  public var learningRate = 0.3
  public var clip = 1.0
  public var epochs = 4
  public var minibatches = 1
  public var klCutoff = 6.0
  public var maxGradientNorm = 0.5
  public var updateEvery = 1

  public init() {}
}

/// A sampler whose behaviour policies descend the clipped surrogate.
public protocol SurrogateSampler: Sampler {
  var surrogate: ClippedSurrogate { get set }
}

extension SurrogateSampler {
  static var surrogateSettings: [Setting<Self>] {
    [
      Setting(
        "learningRate", \.surrogate.learningRate, .above(0),
        "Adam's step size; the paper sweeps 0.3, 0.03 and 0.003"),
      Setting(
        "clip", \.surrogate.clip, .above(0),
        "ε: sampled actions stop falling at 1 − ε times their probability; 1 or more: never"),
      Setting(
        "epochs", \.surrogate.epochs, .atLeast(1),
        "passes over the batch per update; not published"),
      Setting(
        "minibatches", \.surrogate.minibatches, .atLeast(1),
        "optimiser steps per pass; samples left over add more; not published"),
      Setting(
        "klCutoff", \.surrogate.klCutoff, .above(0),
        "δ: an update ends when KL(target, behaviour) exceeds this many nats; the paper's 6 is off"),
      Setting(
        "maxGradientNorm", \.surrogate.maxGradientNorm, .above(0),
        "longer gradients are shortened to this norm, as in the authors' PROPS program"),
      Setting(
        "updateEvery", \.surrogate.updateEvery, .atLeast(1),
        "m: environment steps between behaviour updates; the paper uses 1"),
    ]
  }
}

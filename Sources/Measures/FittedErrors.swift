import Experience
import Networks
import Policies
import Randomness
import Specifications

/// What of a network a fit may change.
public enum TrainedLayers: String, SettingChoice {
  case whole
  /// The last layer; those before it stay as they began.
  case head
}

/// What a network is before it is fitted.
public enum FitStart: String, SettingChoice {
  /// The agent's own actor, so that the estimate starts from 0.
  case target
  /// A network of orthogonal weights, near uniform.
  case fresh
}

/// How a policy is fitted to a batch by maximum likelihood: Adam on the whole batch at once.
///
/// The rate rises linearly from a third of `learningRate` to the whole over all epochs.
public struct LikelihoodFit: Sendable {
  public var epochs = 2000
  public var learningRate = 0.001
  public var hidden = [64, 64]
  public var trained = TrainedLayers.whole
  public var every = 1

  public init() {}
}

/// A sampling error whose empirical policy is a fitted network, for games whose observations
/// hardly ever come twice.
///
/// The estimate is the mean over the batch of log π_D − log π_θ. A network that has not learned all
/// that the batch holds makes it too small, even negative; one that has gives the KL divergence of
/// the counts. In 2000 epochs at the default rate no parameter moves by much more than 4/3, and so
/// no logit of a table: one that starts at the target wants a greater rate. A fit costs some
/// 6 · parameters · distinct observations · epochs operations.
public protocol FittedError: Measure {
  var fit: LikelihoodFit { get set }
}

extension FittedError {
  /// A study records it only by name: it is expensive.
  public var isDefault: Bool { false }

  static var fitSettings: [Setting<Self>] {
    [
      Setting(
        "epochs", \.fit.epochs, .atLeast(1),
        "optimiser steps, each on the whole batch; recipe: 2000"),
      Setting(
        "learningRate", \.fit.learningRate, .above(0),
        "Adam's step size at the end; it rises linearly from a third of that"),
      Setting(
        "hidden", \.fit.hidden, .each(.within(1...4096), atMost: PerceptronLayout.mostLayers - 1),
        "width of each hidden layer of a fresh network, in units"),
      Setting(
        "trained", \.fit.trained,
        "whole, or head: all layers but the last stay as they began, as in the authors' recipe for "
          + "single agents"),
      Setting(
        "every", \.fit.every, .atLeast(1),
        "measures at the first moment that values are recorded, and at each so-many-th from there"),
    ]
  }

  /// Mean log-likelihood of a batch under a network fitted to it.
  fileprivate func logLikelihood(
    of agent: Int?, in batch: Batch, at moment: Moment, from start: Approximator
  ) -> Double {
    var policy = FittedPolicy(
      start, agent: agent, batch: batch, target: moment.target, trained: fit.trained)
    policy.fit(epochs: fit.epochs, learningRate: fit.learningRate)
    return policy.meanLogLikelihood()
  }

  fileprivate func freshNetwork(
    inputs: Int, actions: Int, using stream: inout RandomStream
  ) -> Approximator {
    var architecture = Perceptron()
    architecture.hidden = fit.hidden
    return architecture.actor(
      of: 0, inputs: inputs, observations: nil, actions: actions, using: &stream)
  }

  /// The error of a batch's joint actions.
  fileprivate func jointError(of batch: Batch, at moment: Moment) -> MeasuredValues {
    guard batch.count > 0, moment.number % fit.every == 0 else { return .none }
    var stream = moment.fitting
    let observations = moment.target.observations
    let start = freshNetwork(
      inputs: observations.agents * observations.size, actions: batch.space.count, using: &stream)
    let expected = (0..<batch.space.agents).reduce(0) {
      $0 + meanLogProbability(of: $1, in: batch, under: moment.target)
    }
    return .joint(logLikelihood(of: nil, in: batch, at: moment, from: start) - expected)
  }
}

/// The mean of log π_θ over an agent's own actions in a batch.
private func meanLogProbability(
  of agent: Int, in batch: Batch, under target: TargetPolicy
) -> Double {
  var sum = 0.0
  for step in 0..<batch.count {
    sum += target.logProbability(
      of: batch.action(of: agent, at: step), agent: agent,
      at: batch.observations[step])
  }
  return sum / Double(batch.count)
}

/// D_KL(π_D‖π_θ) of joint actions in nats; π_D a network over joint observations.
///
/// It starts as a fresh network whatever is trained: no actor of a single agent has its outputs.
public struct FittedJointKL: FittedError {
  public let name = "fittedJointKL"
  public let summary = "KL divergence of joint actions in nats, by a network fitted to the batch."
  public let source = "arXiv 2508.01049, section 6; optimiser as in the code of arXiv 2311.08290"
  public var fit = LikelihoodFit()

  public init() {}

  public static var settings: [Setting<FittedJointKL>] { fitSettings }

  public func values(at moment: Moment) -> MeasuredValues {
    jointError(of: moment.batch, at: moment)
  }
}

/// `FittedJointKL` of the on-policy batch from the same target policy, from the same first network.
public struct PairedFittedKL: FittedError {
  public let name = "pairedFittedKL"
  public let summary =
    "The fitted KL divergence in nats of an on-policy batch from the same policy."
  public let source = "arXiv 2508.01049, section 6.2; optimiser as in the code of arXiv 2311.08290"
  public var fit = LikelihoodFit()

  public init() {}

  public static var settings: [Setting<PairedFittedKL>] { fitSettings }

  public func values(at moment: Moment) -> MeasuredValues {
    jointError(of: moment.pairedBatch, at: moment)
  }
}

/// D_KL(π_Di‖π_i) of each agent's own actions in nats; π_Di a network over its own observations.
public struct FittedMarginalKL: FittedError {
  public let name = "fittedMarginalKL"
  public let summary = "KL divergence of each agent's own actions in nats, by fitted networks."
  public let source = "arXiv 2508.01049, Fig. 4b; recipe as in the code of arXiv 2311.08290"
  public var fit = LikelihoodFit()
  public var start = FitStart.target

  public init() {}

  public static var settings: [Setting<FittedMarginalKL>] {
    fitSettings + [
      Setting(
        "start", \.start, "target: a copy of the agent's actor; fresh: a network of `hidden` layers"
      )
    ]
  }

  public func values(at moment: Moment) -> MeasuredValues {
    let batch = moment.batch
    guard batch.count > 0, moment.number % fit.every == 0 else { return .none }
    var stream = moment.fitting
    return .perAgent(
      (0..<batch.space.agents).map { agent in
        let first =
          switch start {
          case .target: moment.target.actors[agent]
          case .fresh:
            freshNetwork(
              inputs: moment.target.observations.size, actions: batch.space.actionCounts[agent],
              using: &stream)
          }
        return logLikelihood(of: agent, in: batch, at: moment, from: first)
          - meanLogProbability(of: agent, in: batch, under: moment.target)
      })
  }
}

import Experience
import Policies
import Specifications
import Statistics

/// Total variation between a batch's joint actions and the target policy.
///
/// ½ Σ |d_D(s,a) − d_D(s) π_θ(a|s)| over the visited observations: zero when every joint action
/// occurred exactly as often as its probability says. From 0 to 1.
public struct JointTotalVariation: Measure {
  public let name = "jointTotalVariation"
  public let summary = "Sampling error of the batch's joint actions, as total variation."
  public let source = "arXiv 2508.01049, section 6"

  public init() {}

  public func values(at moment: Moment) -> MeasuredValues {
    .joint(jointTotalVariation(of: moment.batch, at: moment.target))
  }
}

/// The total variation between a batch's joint actions and a target policy.
public func jointTotalVariation(of batch: Batch, at target: TargetPolicy) -> Double {
  jointError(of: batch, totalVariation, target: target)
}

/// Total variation summed over the joint actions that the batch holds, and no others.
///
/// The paper prints its sum over "pairs in D". Joint actions that never occurred are then left out,
/// which halves the error of a nearly deterministic policy and changes nothing while every joint
/// action occurs. From 0 to `jointTotalVariation`.
public struct SampledTotalVariation: Measure {
  public let name = "sampledTotalVariation"
  public let summary = "Total variation summed over the joint actions in the batch alone."
  public let source = "arXiv 2508.01049, the sum as printed in section 6"

  public init() {}

  public func values(at moment: Moment) -> MeasuredValues {
    let batch = moment.batch
    return .joint(
      batch.counts.mean { observation, _ in
        let visits = Double(batch.counts.visits(of: observation))
        let gaps = (0..<batch.space.count).reduce(0.0) {
          let count = batch.counts.count(of: $1, at: observation)
          let probability = moment.target.jointProbability(of: $1, at: observation)
          return count == 0 ? $0 : $0 + abs(Double(count) / visits - probability)
        }
        return gaps / 2
      })
  }
}

/// D_KL(π_D‖π_θ) of joint actions in nats, averaged over visits; π_D by counting.
public struct JointKL: Measure {
  public let name = "jointKL"
  public let summary = "Sampling error of the batch's joint actions, as KL divergence in nats."
  public let source = "arXiv 2508.01049, section 6; exact counts instead of a fitted network"

  public init() {}

  public func values(at moment: Moment) -> MeasuredValues {
    .joint(jointError(of: moment.batch, klDivergence, target: moment.target))
  }
}

/// Total variation between each agent's own actions and its own policy, at joint observations.
public struct MarginalTotalVariation: Measure {
  public let name = "marginalTotalVariation"
  public let summary = "Sampling error of each agent's own actions, as total variation."
  public let source = "arXiv 2508.01049, Fig. 4b"

  public init() {}

  public func values(at moment: Moment) -> MeasuredValues {
    .perAgent(marginalErrors(of: moment.batch, totalVariation, target: moment.target))
  }
}

/// D_KL(π_Di‖π_i) of each agent's own actions in nats, averaged over visits of joint observations;
/// π_Di by counting.
public struct MarginalKL: Measure {
  public let name = "marginalKL"
  public let summary = "Sampling error of each agent's own actions, as KL divergence in nats."
  public let source = "arXiv 2508.01049, Fig. 4b; exact counts instead of a fitted network"
  /// Stored runs of studies that name no measures were made without it.
  public let isDefault = false

  public init() {}

  public func values(at moment: Moment) -> MeasuredValues {
    .perAgent(marginalErrors(of: moment.batch, klDivergence, target: moment.target))
  }
}

/// The total variation that on-policy sampling had, from the same target policy.
public struct PairedTotalVariation: Measure {
  public let name = "pairedTotalVariation"
  public let summary = "Total variation of an on-policy batch from the same target policy."
  public let source = "arXiv 2508.01049, section 6.2"

  public init() {}

  public func values(at moment: Moment) -> MeasuredValues {
    .joint(jointError(of: moment.pairedBatch, totalVariation, target: moment.target))
  }
}

/// The KL divergence that on-policy sampling had, from the same target policy.
public struct PairedKL: Measure {
  public let name = "pairedKL"
  public let summary = "KL divergence in nats of an on-policy batch from the same target policy."
  public let source = "arXiv 2508.01049, section 6.2"

  public init() {}

  public func values(at moment: Moment) -> MeasuredValues {
    .joint(jointError(of: moment.pairedBatch, klDivergence, target: moment.target))
  }
}

/// The visit-weighted mean of a divergence between joint action counts and joint policy.
private func jointError(
  of batch: Batch, _ divergence: ([Int], [Double]) -> Double, target: TargetPolicy
) -> Double {
  batch.counts.mean { observation, _ in
    divergence(
      Array(batch.counts.row(at: observation)),
      Array(target.jointProbabilities(at: observation)))
  }
}

/// The same of each agent's own action counts and its own policy, at joint observations too: what an
/// agent does where it sees the same and others do not is counted apart.
private func marginalErrors(
  of batch: Batch, _ divergence: ([Int], [Double]) -> Double, target: TargetPolicy
) -> [Double] {
  (0..<batch.space.agents).map { agent in
    batch.counts.mean { observation, _ in
      divergence(
        batch.actionCounts(of: agent, at: observation),
        Array(target.probabilities(of: agent, at: observation)))
    }
  }
}

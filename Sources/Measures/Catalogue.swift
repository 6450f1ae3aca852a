import Specifications

/// Every measure that a study file can name.
public let measureCatalogue = Catalogue<any Measure>(
  kind: "measure",
  [
    JointTotalVariation(),
    SampledTotalVariation(),
    JointKL(),
    MarginalTotalVariation(),
    MarginalKL(),
    PairedTotalVariation(),
    PairedKL(),
    FittedJointKL(),
    FittedMarginalKL(),
    PairedFittedKL(),
    OptimumProbability(),
    EvaluationSuccess(),
    EpisodeReturn(),
    Entropy(),
    BehaviourKL(),
    OptimalActionGradient(),
  ]
) { $0 }

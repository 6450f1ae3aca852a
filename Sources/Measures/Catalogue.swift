import Specifications

/// Every measure that a study file can name.
public let measureCatalogue = Catalogue<any Measure>(
  kind: "measure",
  [
    JointTotalVariation(),
    SampledTotalVariation(),
    JointKL(),
    MarginalTotalVariation(),
    PairedTotalVariation(),
    PairedKL(),
    OptimumProbability(),
    EvaluationSuccess(),
    EpisodeReturn(),
    Entropy(),
    BehaviourKL(),
    OptimalActionGradient(),
  ]
) { $0 }

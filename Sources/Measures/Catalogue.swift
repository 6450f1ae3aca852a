import Specifications

/// Every measure that a study file can name.
public let measureCatalogue = Catalogue<any Measure>(
  kind: "measure",
  [
    JointTotalVariation(),
    SampledTotalVariation(),
    JointKL(),
    ClonedKL(),
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
    EpisodeLength(),
    DistinctObservations(),
    DistinctPairs(),
    ValueError(),
    Entropy(),
    BehaviourKL(),
    OptimalActionGradient(),
    Gradient(),
    SystemDistance(),
    UpdateDiagnostics(),
  ]
) { $0 }

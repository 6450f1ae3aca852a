import Specifications

/// Every learner that a study file can name.
public let learnerCatalogue = Catalogue<any Learner>(
  kind: "learner",
  [
    REINFORCE(),
    PPO.ippo,
    PPO.mappo,
  ]
) { $0 }

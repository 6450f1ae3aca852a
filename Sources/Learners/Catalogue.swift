import Specifications

/// Every learner that a study file can name.
public let learnerCatalogue = Catalogue<any Learner>(
  kind: "learner",
  [
    REINFORCE(),
    ActorCritic(),
    DGPG(),
    PPO.ippo,
    PPO.mappo,
    DGMAPPO(),
    HAPPO.happo,
    HATRPO.hatrpo,
    HAPPO.clipHappo,
    HATRPO.clipHatrpo,
    A2PO(),
  ]
) { $0 }

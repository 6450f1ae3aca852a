import Specifications

/// Every game that a study file can name.
public let gameCatalogue = Catalogue<any Game>(
  kind: "game",
  [
    MotivatingGame(),
    NoConflictGame(),
    ClimbingGame(),
    PenaltyGame(),
    CoordinationGame(),
    InlineMatrixGame(),
    LevelBasedForaging(),
    BoulderPush(),
    GridWorld(),
    GaussianBandit(),
    TrapGrid(),
    BernoulliTeam(),
    Dispatch(),
    LoadBalancing(),
  ]
) { $0 }

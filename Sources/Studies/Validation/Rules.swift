import Specifications

/// A thing that a study must not get wrong, as a function to its problems.
typealias Rule = @Sendable (StudyDraft) -> [Problem]

/// Rules about single parts, which hold or fail whatever else is wrong.
let partRules: [Rule] = [
  { $0.grids.flatMap(learnerFitsExperiment) },
  { $0.grids.flatMap(learnersFitTheirGames) },
  { $0.grids.flatMap(ratiosFitTheirGrid) },
  { $0.grids.flatMap(wideSpacesAreNotCounted) },
  { $0.grids.flatMap(tablesHaveObservationsToCount) },
  { $0.grids.flatMap(jointActionsFitTheirObservations) },
  { $0.grids.flatMap(givenPoliciesFitTheirGames) },
  { $0.grids.flatMap(sharedPoliciesFit) },
  { $0.grids.flatMap(scriptedActionsExist) },
  { $0.grids.flatMap(measuresStandOnce) },
  { $0.grids.flatMap(updatesAreThereToLookAt) },
  planIsBounded,
]

/// Rules that look something up in another part, and would blame the wrong line while that part
/// cannot be read.
let wholeRules: [Rule] = [
  baselineIsSampled,
  successIsMeasured,
  figuresHaveTheirOwnNames,
  figureMeasuresAreRecorded,
  figuresFitTheirPlan,
]

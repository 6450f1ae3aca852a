import Learners
import Specifications

/// Training needs a learner, and a fixed policy must have none.
func learnerFitsExperiment(_ grid: Grid) -> [Problem] {
  grid.experiments.flatMap { experiment in
    grid.pairs.compactMap { pair in
      misfit(of: pair.learner?.value, in: experiment.value).map {
        // A learner that is there is blamed where it stands, a missing one where it is needed.
        pair.learner?.problem(.inconsistent($0)) ?? experiment.problem(.inconsistent($0))
      }
    }
  }
}

/// What is wrong with this learner, or with its absence.
func misfit(of learner: (any Learner)?, in experiment: Experiment) -> String? {
  switch (experiment, learner) {
  case (.training, nil): "training needs a learner: add learners, or one to each condition"
  case (.gradient, nil): "a gradient needs a learner: add learners, or one to each condition"
  case (.fixedPolicy, _?): "a fixed policy has no learner: take it away, or choose training"
  case (.compoundRatio, _?): "compoundRatio has no learner: take it away, or choose training"
  case (.training, _?), (.gradient, _?), (.fixedPolicy, nil), (.compoundRatio, nil): nil
  }
}

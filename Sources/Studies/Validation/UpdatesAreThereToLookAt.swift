import Measures
import Specifications

/// What is read off updates needs a run that makes them, and enough of them.
func updatesAreThereToLookAt(_ grid: Grid) -> [Problem] {
  grid.measures.filter(\.value.needsUpdates).flatMap { measure in
    grid.experiments.compactMap { experiment in
      guard case .training(let training) = experiment.value else {
        return measure.problem(
          .inconsistent(
            "the measure \(measure.value.name) looks at updates, and the experiment "
              + "\(experiment.value.kind.name) shows it none: choose training"))
      }
      let updates = (training.environmentSteps - 1) / training.batch + 1
      guard let gradient = measure.value as? Gradient, gradient.every > updates else { return nil }
      return measure.problem(
        .inconsistent("gradient looks every \(gradient.every) updates, and a run has \(updates)"))
    }
  }
}

import Specifications

/// Values are stored under the measure's name, so two settings of one measure would mix.
func measuresStandOnce(_ grid: Grid) -> [Problem] {
  var seen: Set<String> = []
  return grid.measures.compactMap { measure in
    seen.insert(measure.value.name).inserted
      ? nil
      : measure.problem(.inconsistent("\(measure.value.name) stands here twice; keep one"))
  }
}

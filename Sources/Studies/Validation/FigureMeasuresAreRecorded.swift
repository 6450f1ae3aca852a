import Specifications

/// A figure can only draw what some grid records; one that draws a single grid's runs is fine.
@Sendable func figureMeasuresAreRecorded(_ draft: StudyDraft) -> [Problem] {
  let recorded = Set(draft.grids.flatMap(\.quantities))
  return draft.figures.flatMap { figure in
    figure.value.measures.filter { !recorded.contains($0) }.map {
      figure.problem(.inconsistent("\(figure.value.name) draws \($0), which no grid records"))
    }
  }
}

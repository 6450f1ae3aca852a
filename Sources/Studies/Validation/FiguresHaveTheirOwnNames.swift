import Specifications

/// Two figures of one name would overwrite each other's files.
@Sendable func figuresHaveTheirOwnNames(_ draft: StudyDraft) -> [Problem] {
  let named = StudyFigure.named(
    draft.figures.map(\.value), catalogue: draft.catalogues.figures)
  var seen: Set<String> = []
  return zip(draft.figures, named).compactMap { figure, named in
    seen.insert(named.name.lowercased()).inserted
      ? nil
      : figure.problem(.inconsistent("a figure called \(named.name) stands above already"))
  }
}

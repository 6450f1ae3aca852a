import Specifications

/// Whether a run succeeded can only be told from a measure that was recorded.
///
/// Where policies stay fixed there is nothing to succeed at, so only a written `success` counts.
@Sendable func successIsMeasured(_ draft: StudyDraft) -> [Problem] {
  let measure = draft.success?.value.measure ?? Success().measure
  return draft.grids.compactMap { grid in
    let trains = grid.experiments.contains {
      if case .training = $0.value { true } else { false }
    }
    guard draft.success != nil || trains,
      !grid.quantities.contains(measure)
    else { return nil }
    let place = draft.success
    return Problem(
      mark: place?.mark ?? grid.measures.first?.mark, path: place?.path ?? "success",
      fact: .inconsistent(
        "success is told by \(measure), which is not among the measures "
          + grid.quantities.joined(separator: ", ")))
  }
}

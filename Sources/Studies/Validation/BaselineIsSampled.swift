import Specifications

/// Differences need runs on both sides.
@Sendable func baselineIsSampled(_ draft: StudyDraft) -> [Problem] {
  guard let baseline = draft.baseline else { return [] }
  let label = draft.catalogues.samplers.label(of: baseline.value)
  let known = draft.samplerLabels
  guard !known.contains(label) else { return [] }
  return [
    baseline.problem(
      .notAllowed(
        value: label, allowed: "one of the study's samplers: " + known.joined(separator: ", ")))
  ]
}

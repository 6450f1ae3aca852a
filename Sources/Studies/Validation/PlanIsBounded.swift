import Specifications

/// The greatest number of conditions, which is far beyond what anybody could read.
private let greatestPlan = 100_000

/// Refuses a slip in a sweep before it fills the memory.
@Sendable func planIsBounded(_ draft: StudyDraft) -> [Problem] {
  let count = draft.grids.reduce(0) { min($0, greatestPlan) + min($1.count, greatestPlan + 1) }
  guard count > greatestPlan else { return [] }
  let mark = draft.grids.lazy.compactMap { $0.games.first?.mark }.first
  return [
    Problem(
      mark: mark, path: "games",
      fact: .inconsistent("the study has more than \(greatestPlan) conditions"))
  ]
}

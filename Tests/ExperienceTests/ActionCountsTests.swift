import Experience
import Testing

@Suite struct ActionCountsTests {
  private func counts(_ samples: [(action: Int, observation: Int)]) -> ActionCounts {
    var counts = ActionCounts(actions: 3)
    for sample in samples { counts.add(sample.action, at: sample.observation) }
    return counts
  }

  @Test func samplesAreCountedPerObservationAndAction() {
    let counts = counts([(2, 4), (0, 1), (2, 4), (1, 4)])
    #expect(counts.total == 4)
    #expect(counts.visits(of: 4) == 3 && counts.visits(of: 1) == 1)
    #expect(Array(counts.row(at: 4)) == [0, 1, 2])
    #expect(counts.count(of: 0, at: 1) == 1)
  }

  @Test func observationsAreListedByFirstVisit() {
    #expect(counts([(2, 4), (0, 1), (2, 4), (0, 0)]).visited == [4, 1, 0])
  }

  @Test func whatWasNeverSeenCountsZero() {
    let counts = counts([(2, 4)])
    #expect(counts.visits(of: 3) == 0 && counts.visits(of: 100) == 0)
    #expect(counts.count(of: 2, at: 3) == 0 && counts.count(of: 2, at: 100) == 0)
  }

  @Test func emptiedCountsStartAnew() {
    var counts = counts([(2, 4), (0, 1)])
    counts.removeAll()
    #expect(counts.total == 0 && counts.visited.isEmpty)
    #expect(counts.visits(of: 4) == 0 && counts.count(of: 2, at: 4) == 0)
    counts.add(1, at: 4)
    #expect(counts.visited == [4] && Array(counts.row(at: 4)) == [0, 1, 0])
  }

  /// Observation 7 holds three of four samples: (3 · 2 + 1 · 10) / 4.
  @Test func meansAreWeightedByVisits() {
    let counts = counts([(0, 7), (1, 7), (1, 4), (1, 7)])
    #expect(counts.mean { observation, _ in observation == 7 ? 2 : 10 } == 4)
    #expect(counts.mean { _, place in Double(place) } == 0.25)
    #expect(ActionCounts(actions: 2).mean { _, _ in 1 } == 0)
  }
}

import Experience
import Games
import Testing

@Suite struct BatchTests {
  @Test func countsFollowTheSteps() {
    var batch = Batch(space: JointActionSpace([2, 3]))
    // Joint action 4 is agent 1's second and agent 2's second action.
    for (observation, joint) in [(0, 4), (1, 0), (0, 4), (0, 5)] {
      batch.append(
        observation: observation, jointAction: joint, rewards: [1, 2], ending: .terminated,
        nextObservation: 0)
    }
    #expect(batch.count == 4)
    #expect(batch.counts.visits(of: 0) == 3)
    #expect(batch.counts.visits(of: 7) == 0)
    #expect(Array(batch.counts.row(at: 0)) == [0, 0, 0, 0, 2, 1])
    #expect(batch.actionCounts(of: 0, at: 0) == [0, 3])
    #expect(batch.actionCounts(of: 1, at: 0) == [0, 2, 1])
    #expect(batch.reward(of: 1, at: 3) == 2)
    #expect(batch.counts.visited == [0, 1])
    batch.removeAll()
    #expect(batch.counts.visited.isEmpty)
    #expect(batch.count == 0)
    #expect(batch.counts.visits(of: 0) == 0)
    #expect(batch.counts.count(of: 4, at: 0) == 0)
  }
}

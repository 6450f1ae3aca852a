import Games
import Testing

@Suite struct JointActionSpaceTests {
  @Test func lastAgentRunsFastest() {
    let space = JointActionSpace([2, 3])
    #expect(space.count == 6)
    #expect(
      (0..<6).map(space.actions) == [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]])
    #expect(space.action(of: 0, in: 4) == 1)
    #expect(space.action(of: 1, in: 4) == 1)
  }

  @Test func numbersAndActionsAreInverse() {
    let space = JointActionSpace([3, 1, 4, 2])
    #expect((0..<space.count).map { space.index(of: space.actions(of: $0)) } == Array(0..<24))
  }

  @Test func spacesUpToTheLimitFitAndLargerOnesDoNot() {
    #expect(JointActionSpace.fits(Array(repeating: 2, count: 20)))
    #expect(!JointActionSpace.fits(Array(repeating: 2, count: 21)))
    #expect(JointActionSpace.fits([1 << 20]))
    #expect(!JointActionSpace.fits([1 << 20, 2]))
    // 7^7 · 2 exceeds 2^20 although every intermediate quotient rounds.
    #expect(!JointActionSpace.fits([7, 7, 7, 7, 7, 7, 7, 2]))
    #expect(!JointActionSpace.fits([Int.max, Int.max]))
  }

  @Test func independentProbabilitiesMultiply() {
    let space = JointActionSpace([2, 3])
    #expect(
      space.probabilities(under: [[0.25, 0.75], [0.5, 0.5, 0]])
        == [0.125, 0.125, 0, 0.375, 0.375, 0])
  }
}

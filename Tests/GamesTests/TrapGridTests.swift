import Games
import Randomness
import Testing

@Suite struct TrapGridTests {
  private let up = 0
  private let down = 1
  private let left = 2
  private let right = 3

  /// The rewards of a walk from the start, its last ending and whether it succeeded.
  private func walk(_ actions: [Int]) -> (rewards: [Double], ending: Ending, succeeded: Bool) {
    var environment = TrapGrid().makeEnvironment()
    var chance = RandomStream(root: 1, path: ["grid"])
    environment.reset(using: &chance)
    var rewards: [Double] = []
    var ending = Ending.none
    for action in actions {
      #expect(ending == .none)
      let (reward, next) = environment.step([action], using: &chance)
      rewards += reward
      ending = next
    }
    return (rewards, ending, environment.succeeded)
  }

  @Test func theBonusLiesOnAShortestWay() {
    let best = walk([right, right, right, down, down, down])
    #expect(best.rewards == [-1, -1, -1, 1, -1, 10])
    #expect(best.ending == .terminated && best.succeeded)
  }

  @Test func theTrapCostsTenAndTheWalkGoesOn() {
    let walk = walk([down, right, right, right])
    #expect(walk.rewards == [-1, -10, -1, 1])
    #expect(walk.ending == .none && !walk.succeeded)
  }

  @Test func wallsHoldTheAgent() {
    #expect(
      walk([up, left, down, left, down, down, down]).rewards == Array(repeating: -1, count: 7))
    #expect(walk([right, right, right, right, up]).rewards == Array(repeating: -1, count: 5))
  }

  /// The bonus is for entering, not for staying against the wall.
  @Test func theBonusIsPaidAtEveryEntry() {
    #expect(
      walk([right, right, right, down, right, up, down]).rewards == [-1, -1, -1, 1, -1, -1, 1])
  }

  @Test func aHundredStepsAreTheLimit() {
    let walk = walk(Array(repeating: up, count: 100))
    #expect(walk.ending == .truncated && !walk.succeeded)
    #expect(walk.rewards.reduce(0, +) == -100)
  }

  /// The hundredth step can still reach the goal.
  @Test func theGoalCountsAtTheLimit() {
    let walk = walk(Array(repeating: up, count: 94) + [right, right, right, down, down, down])
    #expect(walk.ending == .terminated && walk.succeeded)
  }

  @Test func observationsAreOneHotAndListedRowByRow() throws {
    var environment = TrapGrid().makeEnvironment()
    var chance = RandomStream(root: 1, path: ["grid"])
    environment.reset(using: &chance)
    let listed = try #require(environment.jointObservations)
    #expect(listed.count == 16)
    #expect(environment.observation(of: 0) == listed[0])
    _ = environment.step([down], using: &chance)
    #expect(environment.observation(of: 0) == listed[4])
    _ = environment.step([right], using: &chance)
    #expect(environment.observation(of: 0) == listed[5])
    for (cell, observation) in listed.enumerated() {
      #expect(observation.firstIndex(of: 1) == cell && observation.reduce(0, +) == 1)
    }
    #expect(environment.picture == ["....", ".A.+", "....", "...G"])
    #expect(
      (0..<4).map { environment.actionName($0, agent: 0) } == ["up", "down", "left", "right"])
  }
}

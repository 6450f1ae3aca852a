import Console
import Testing

@Suite struct RemainingWorkTests {
  /// Three short runs and two long ones: 3 · 2 + 2 · 10 = 26 seconds of work.
  private let work = RemainingWork(
    left: ["short": 3, "long": 2], stored: ["short": 2, "long": 10])

  @Test func workIsSharedByTheWorkers() {
    #expect(work.seconds(workers: 1) == 26)
    #expect(work.seconds(workers: 2) == 13)
  }

  @Test func noWorkerHelpsAnotherWithItsRun() {
    #expect(work.seconds(workers: 8) == 10)
  }

  @Test func longRunsAtTheEndAreNotTakenForShortOnes() {
    var work = work
    for _ in 0..<3 { work.settle("short", seconds: 2) }
    #expect(work.seconds(workers: 1) == 20)
  }

  @Test func whatOthersSettledIsNotMeasuredAndStillGone() {
    var work = work
    work.settle("long")
    #expect(work.seconds(workers: 1) == 16)
  }

  @Test func nothingIsKnownBeforeAnythingWasMeasured() {
    var work = RemainingWork(left: ["a": 2, "b": 2])
    #expect(work.seconds(workers: 1) == nil)
    // 1 left of a at 4 seconds; b counts like a.
    work.settle("a", seconds: 4)
    #expect(work.seconds(workers: 1) == 12)
  }

  /// 1 + 5, and 2 · 3 for the kind that is not known.
  @Test func anUnknownKindCountsAsTheMeanOfTheOthers() {
    let work = RemainingWork(left: ["a": 1, "b": 1, "new": 2], stored: ["a": 1, "b": 5])
    #expect(work.seconds(workers: 1) == 12)
  }

  /// Of 1, 2, 30 and 4 the two in the middle are 2 and 4.
  @Test func oneSlowRunDoesNotChangeTheMedian() {
    var work = RemainingWork(left: ["a": 5])
    for seconds in [1.0, 2, 30, 4] { work.settle("a", seconds: seconds) }
    #expect(work.seconds(workers: 1) == 3)
  }

  /// The store's runs may be from a machine that was three times faster.
  @Test func fiveRunsOfThisMachineOutweighTheStoredMedian() {
    var work = RemainingWork(left: ["a": 15], stored: ["a": 1])
    for _ in 0..<4 { work.settle("a", seconds: 3) }
    #expect(work.seconds(workers: 1) == 11)
    work.settle("a", seconds: 3)
    #expect(work.seconds(workers: 1) == 30)
  }

  @Test func onlyTheLastHundredRunsCount() {
    var work = RemainingWork(left: ["a": 202])
    for _ in 0..<100 { work.settle("a", seconds: 1) }
    for _ in 0..<100 { work.settle("a", seconds: 7) }
    #expect(work.seconds(workers: 1) == 14)
  }

  @Test func nothingLeftTakesNoTime() {
    var work = RemainingWork(left: ["a": 1])
    work.settle("a", seconds: 3)
    #expect(work.seconds(workers: 1) == 0)
  }
}

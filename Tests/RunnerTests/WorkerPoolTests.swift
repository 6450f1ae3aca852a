import Foundation
import Store
import Studies
import Synchronization
import Testing

@testable import Runner

@Suite struct WorkerPoolTests {
  /// What a run gave, by its identity.
  private func outcomes(
    _ runs: [Run], workers: Int, timeout: Double? = nil
  ) -> [String: RunRecord.Outcome] {
    var outcomes: [String: RunRecord.Outcome] = [:]
    let pool = WorkerPool(workers: workers, timeout: timeout)
    defer { pool.close() }
    pool.feed(runs)
    while pool.unfinished > 0 {
      for finished in pool.collect() {
        #expect(outcomes[finished.run.identity] == nil)
        #expect(finished.seconds > 0)
        outcomes[finished.run.identity] = finished.outcome
      }
    }
    return outcomes
  }

  @Test func workersAndOrderChangeNothing() throws {
    let all = try runs(training(samplers: "[onPolicy, props, maProps]"), seeds: 4)
    let alone = outcomes(all, workers: 1)
    let together = outcomes(all.reversed(), workers: 4)
    #expect(alone.count == 12)
    #expect(alone == together)
  }

  /// A group per 50 milliseconds, one for each shortage and one at the end.
  @Test func shortRunsComeInGroups() throws {
    let all = try runs(
      training(policies: "[tabular]", learners: "[reinforce]"), seeds: 300)
    let clock = ContinuousClock()
    let begin = clock.now
    var sizes: [Int] = []
    let pool = WorkerPool(workers: 2)
    defer { pool.close() }
    pool.feed(all)
    while pool.unfinished > 0 { sizes.append(pool.collect().count) }
    #expect(sizes.reduce(0, +) == 300)
    #expect(Double(sizes.count) <= 3 + (clock.now - begin) / .milliseconds(50))
  }

  @Test func failuresAreDelivered() throws {
    let all = try runs(
      training(learners: "[{ mappo: { learningRate: 1e300 } }]", steps: 40), seeds: 2)
    for (_, outcome) in outcomes(all, workers: 2) {
      guard case .failed(let reason) = outcome else {
        Issue.record("a diverged run has no values")
        continue
      }
      #expect(reason.hasSuffix("the run diverged"))
    }
  }

  @Test func aRunThatTakesTooLongFails() throws {
    let all = try runs(training(steps: 100_000), seeds: 2)
    let late = outcomes(all, workers: 2, timeout: 0.01)
    #expect(
      Array(late.values)
        == Array(
          repeating: .failed(reason: "it took longer than the timeout of 0.01 s"), count: 2))
  }

  @Test func aTimeoutChangesNothingForRunsThatEndInTime() throws {
    let all = try runs(training(), seeds: 2)
    let without = outcomes(all, workers: 1)
    for timeout in [600, 1e300, .infinity] {
      #expect(outcomes(all, workers: 1, timeout: timeout) == without)
    }
  }

  /// The workers ask once per environment step; after an eighth of all steps they are told to stop.
  @Test func cancelledRunsAreNotDelivered() throws {
    let asked = Counter()
    let all = try runs(training(steps: 400), seeds: 200)
    let pool = WorkerPool(workers: 2) { asked.next() > 10_000 }
    defer { pool.close() }
    pool.feed(all)
    var delivered = 0
    while pool.unfinished > 0 { delivered += pool.collect().count }
    #expect((1...25).contains(delivered))
  }

  @Test func whatNobodyHasBegunCanBeTakenBack() throws {
    let all = try runs(training(steps: 2000), seeds: 50)
    let pool = WorkerPool(workers: 1)
    defer { pool.close() }
    pool.feed(all)
    let back = pool.takeBack()
    #expect((49...50).contains(back.count))
    var delivered: [Run] = []
    while pool.unfinished > 0 { delivered += pool.collect().map(\.run) }
    #expect(delivered.count + back.count == 50)
    pool.feed(Array(back.prefix(2)))
    while pool.unfinished > 0 { delivered += pool.collect().map(\.run) }
    #expect(Set((delivered + back.dropFirst(2)).map(\.seed)).count == 50)
  }

  @Test func aClosedPoolBeginsNothing() throws {
    let all = try runs(training(steps: 2000), seeds: 50)
    let pool = WorkerPool(workers: 1)
    pool.feed(all)
    pool.close()
    var delivered = 0
    while pool.unfinished > 0 { delivered += pool.collect().count }
    #expect(delivered <= 1)
  }
}

private final class Counter: Sendable {
  private let count = Atomic(0)
  func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).newValue }
}

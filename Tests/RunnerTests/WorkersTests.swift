import Store
import Studies
import Synchronization
import Testing

@testable import Runner

@Suite struct WorkersTests {
  /// What a run gave, by its identity.
  private func outcomes(
    _ runs: [Run], workers: Int
  ) async -> [String: RunRecord.Outcome] {
    var outcomes: [String: RunRecord.Outcome] = [:]
    for await group in executeAll(runs, workers: workers, isCancelled: { false }) {
      #expect(!group.isEmpty)
      for finished in group {
        #expect(outcomes[finished.run.identity] == nil)
        #expect(finished.seconds > 0)
        outcomes[finished.run.identity] = finished.outcome
      }
    }
    return outcomes
  }

  @Test func workersAndOrderChangeNothing() async throws {
    let all = try runs(training(samplers: "[onPolicy, props, maProps]"), seeds: 4)
    let alone = await outcomes(all, workers: 1)
    let together = await outcomes(all.reversed(), workers: 4)
    #expect(alone.count == 12)
    #expect(alone == together)
  }

  /// A group at once, one more per 50 milliseconds, and one at the end.
  @Test func shortRunsComeInGroups() async throws {
    let all = try runs(
      training(policies: "[tabular]", learners: "[reinforce]"), seeds: 300)
    let clock = ContinuousClock()
    let begin = clock.now
    var sizes: [Int] = []
    for await group in executeAll(all, workers: 2, isCancelled: { false }) {
      sizes.append(group.count)
    }
    #expect(sizes.reduce(0, +) == 300)
    #expect(Double(sizes.count) <= 2 + (clock.now - begin) / .milliseconds(50))
  }

  @Test func failuresAreDelivered() async throws {
    let all = try runs(
      training(learners: "[{ mappo: { learningRate: 1e300 } }]", steps: 40), seeds: 2)
    for (_, outcome) in await outcomes(all, workers: 2) {
      guard case .failed(let reason) = outcome else {
        Issue.record("a diverged run has no values")
        continue
      }
      #expect(reason.hasSuffix("the run diverged"))
    }
  }

  /// The workers ask once per environment step; after an eighth of all steps they are told to stop.
  @Test func cancellationEndsTheStream() async throws {
    let asked = Counter()
    let all = try runs(training(steps: 400), seeds: 200)
    var delivered = 0
    for await group in executeAll(all, workers: 2, isCancelled: { asked.next() > 10_000 }) {
      delivered += group.count
    }
    #expect((1...25).contains(delivered))
  }
}

private final class Counter: Sendable {
  private let count = Atomic(0)
  func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).newValue }
}

import Foundation
import Statistics
import Testing

@testable import Store

@Suite struct ResultStoreReadingTests {
  private func key(_ sampler: String, _ seed: Int) -> RunKey {
    RunKey(specification: ResultTable.Condition.sample(sampler).specification, seed: seed)
  }

  @Test func statesAreThoseOfThePlanOnly() throws {
    try withStore { store in
      try store.register(.sample(seeds: 1...3))
      try store.write(.sample("ros", seed: 1, .done([])))
      try store.write(.sample("ros", seed: 3, .failed(reason: "diverged")))
      try store.write(.sample("ros", seed: 4, .done([])))
      try store.write(.sample("onPolicy", seed: 2, .done([])))
      #expect(
        try store.outcomes(of: "reliability").mapValues(\.state) == [
          key("ros", 1): .done, key("ros", 3): .failed, key("onPolicy", 2): .done,
        ])
    }
  }

  @Test func outcomesSayWhenAndByWhatCode() throws {
    try withStore { store in
      try store.register(.sample())
      try store.write(.sample("ros", seed: 1, .done([])))
      let imported = Provenance(
        gitCommit: nil, dirty: nil, version: "1.2.0", binary: nil, compiler: Provenance.unknown,
        os: Provenance.unknown, cpu: Provenance.unknown, host: Provenance.unknown)
      try store.write(.sample("ros", seed: 2, .done([]), started: 1.5, provenance: imported))
      let outcomes = try store.outcomes(of: "reliability")
      let code = ResultTable.Code(
        version: "1.2.0", commit: "0123abc", isDirty: false,
        binary: String(repeating: "5e", count: 32), compiler: "Swift 6.0.3")
      #expect(
        outcomes == [
          key("ros", 1): StoredOutcome(
            state: .done, started: "2023-11-14T22:13:20.000Z", code: code),
          key("ros", 2): StoredOutcome(
            state: .done, started: "1970-01-01T00:00:01.500Z", code: nil),
        ])
      let table = try store.resultTable(study: "reliability")
      #expect(table.runs.map(\.code) == [nil, nil, nil, nil, code, nil, nil, nil])
    }
  }

  @Test func summaryCountsPerCondition() throws {
    try withStore { store in
      try store.register(.sample(seeds: 1...5))
      for (seed, seconds) in [4.0, 1, 9, 2].enumerated() {
        try store.write(.sample("ros", seed: seed + 1, .done([]), seconds: seconds))
      }
      // Outside the plan.
      try store.write(.sample("ros", seed: 6, .done([]), seconds: 3))
      try store.write(
        .sample("onPolicy", seed: 1, .failed(reason: "later"), started: 200, seconds: 50))
      try store.write(.sample("onPolicy", seed: 2, .failed(reason: "sooner"), started: 100))
      let wishes = [4, 9].map {
        ResultStore.Wish(key: key("onPolicy", $0), replacing: nil)
      }
      _ = try store.claim(wishes, atMost: 2, for: store.join(workers: 1), workers: 1, finished: 0)
      let summary = try store.summary(of: "reliability")
      #expect(
        summary
          == StudySummary(
            name: "reliability", question: "Which sampler is reliable?", lastError: "later",
            conditions: [
              .init(
                condition: .sample("onPolicy"), intended: 5, done: 0, failed: 2,
                claimed: 1),
              .init(condition: .sample("ros"), intended: 5, done: 4, failed: 0, claimed: 0),
            ]))
      #expect(summary.conditions.map(\.missing) == [3, 1])
      let totals = [
        summary.intended, summary.done, summary.failed, summary.missing, summary.claimed,
      ]
      #expect(totals == [10, 4, 2, 4, 1])
    }
  }

  @Test func summaryOfANewStudyHasNoError() throws {
    try withStore { store in
      try store.register(.sample())
      let summary = try store.summary(of: "reliability")
      #expect(summary.lastError == nil)
      #expect(summary.missing == 8)
    }
  }

  @Test(
    arguments: [([3], 3), ([4, 1], 2.5), ([9, 1, 4], 4), ([8, 1, 5, 2], 3.5)]
      as [([Double], Double)])
  func medianIsTheMiddleDuration(seconds: [Double], median: Double) throws {
    try withStore { store in
      try store.register(.sample(seeds: 1...9))
      for (index, duration) in seconds.enumerated() {
        try store.write(.sample("ros", seed: index + 1, .done([]), seconds: duration))
      }
      try store.write(.sample("ros", seed: 9, .failed(reason: "x"), seconds: 1000))
      let ros = key("ros", 0).specification
      let medians = try store.medianSeconds(of: [ros, key("onPolicy", 0).specification, "unknown"])
      #expect(medians == [ros: median])
    }
  }

  @Test func detailsTellEverythingOfARun() throws {
    try withStore { store in
      try store.register(.sample(name: "b", samplers: ["ros"]))
      try store.register(.sample(name: "a"))
      try store.register(.sample(name: "c", seeds: 3...4))
      try store.write(.sample("onPolicy", seed: 1, .done([])))
      let provenance = Provenance.sample(gitCommit: nil, dirty: nil)
      try store.write(
        .sample(
          "ros", seed: 2, .failed(reason: "loss is nan\nat step 3"), started: 1_700_000_000.123,
          seconds: 0.25, provenance: provenance))
      try store.write(.sample("ros", seed: 1, .done([.sample("a", [1, 2]), .sample("b", [3])])))
      let id = try #require(try store.runID(of: key("ros", 2)))
      #expect(
        try store.runDetails(id: id)
          == RunDetails(
            id: 2, condition: .sample("ros"), seed: 2, name: nil, state: .failed,
            reason: "loss is nan\nat step 3",
            started: Date(timeIntervalSince1970: 1_700_000_000.123),
            seconds: 0.25, provenance: provenance, valueCount: 0, studies: ["a", "b"]))
      let done = try #require(try store.runID(of: key("ros", 1)))
      #expect(try store.runDetails(id: done)?.valueCount == 3)
      #expect(try store.runDetails(id: done)?.reason == nil)
    }
  }

  @Test func unknownRunsHaveNoDetails() throws {
    try withStore { store in
      try store.register(.sample())
      #expect(try store.runID(of: key("ros", 1)) == nil)
      #expect(try store.runID(of: RunKey(specification: "{}", seed: 1)) == nil)
      #expect(try store.runDetails(id: 1) == nil)
    }
  }

  @Test(arguments: [0, 0.0004, 0.0006, 0.9996, 59.9994, 951_782_399.999, -1.5])
  func startIsKeptToTheMillisecond(seconds: Double) throws {
    try withStore { store in
      try store.register(.sample())
      try store.write(.sample("ros", seed: 1, .done([]), started: seconds))
      let started = try #require(try store.runDetails(id: 1)).started.timeIntervalSince1970
      #expect(abs(started - seconds) <= 0.000_501)
      // Foundation keeps dates relative to 2001, hence not to the last bit.
      #expect(abs(started * 1000 - (started * 1000).rounded()) < 1e-3)
    }
  }
}

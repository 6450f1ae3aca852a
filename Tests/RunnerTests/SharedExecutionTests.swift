import Foundation
import Statistics
import Store
import Studies
import Synchronization
import Testing

@testable import Runner

@Suite struct SharedExecutionTests {
  private static let provenance = Provenance(
    gitCommit: nil, dirty: nil, version: "1", binary: nil, compiler: "", os: "", cpu: "", host: "")

  private func withStudy(
    seeds: Int, steps: Int = 40, _ body: (Study, String) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("quincunx-shared-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let study = try Study(
      text: """
        question: Who executes what?
        seeds: \(seeds)
        measures: [optimumProbability]
        \(training(policies: "[tabular]", learners: "[reinforce]", steps: steps))
        """, name: "shared", file: "shared.yaml")
    let path = folder.appendingPathComponent("results.sqlite").path
    try ResultStore(path: path).register(study.record)
    try body(study, path)
  }

  private func pending(_ study: Study) -> [PendingRun] { study.plan.runs.map { PendingRun($0) } }

  /// Puts a process into the store that is not this one, with claims of some seeds.
  private func claim(
    _ seeds: [Int], territory: String, pid: Int, in path: String, _ study: Study
  ) throws {
    let store = try ResultStore(path: path)
    let id = try store.join(workers: 1)
    _ = try store.claim(
      study.plan.runs.filter { seeds.contains($0.seed) }.map { PendingRun($0).wish },
      atMost: seeds.count, for: id, workers: 1, finished: 0)
    try change(
      "UPDATE process SET territory = '\(territory)', pid = \(pid) WHERE id = \(id)", path)
  }

  private func change(_ sql: String, _ path: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sqlite3", "-cmd", ".timeout 5000", path, sql]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  @Test func processesShareTheRunsOfAStudy() throws {
    try withStudy(seeds: 400) { study, path in
      let executed = Mutex<[[Int]]>([])
      DispatchQueue.concurrentPerform(iterations: 4) { _ in
        var seeds: [Int] = []
        do {
          let store = try ResultStore(path: path)
          try execute(
            pending(study), into: store, workers: 1, provenance: { Self.provenance },
            isCancelled: { false }
          ) { event in
            if case .stored(let runs) = event { seeds += runs.map(\.run.seed) }
          }
          let missing = try store.summary(of: study.name).missing
          #expect(missing == 0)
        } catch {
          Issue.record(error)
        }
        executed.withLock { $0.append(seeds) }
      }
      let seeds = executed.withLock { $0 }
      // Each run once, whoever it was.
      #expect(seeds.joined().sorted() == Array(1...400))
      let store = try ResultStore(path: path)
      #expect(try store.claimants() == [])
    }
  }

  @Test func claimsOfAProcessThatEndedAreVoidAtOnce() throws {
    try withStudy(seeds: 5) { study, path in
      // No process has the number 0.
      try claim([2, 3], territory: ExecutingProcess.current.territory, pid: 0, in: path, study)
      let store = try ResultStore(path: path)
      var freed: [Int] = []
      try execute(
        pending(study), into: store, workers: 1, silence: .seconds(3600),
        provenance: { Self.provenance }, isCancelled: { false }
      ) { event in
        if case .dismissed(let claimant) = event { freed.append(claimant.claims) }
      }
      #expect(freed == [2])
      #expect(try store.summary(of: study.name).done == 5)
      #expect(try store.claimants() == [])
    }
  }

  /// It beats once a while after the other has begun to watch, and then no more.
  @Test func claimsOfAProcessElsewhereAreVoidWhenItIsSilent() throws {
    try withStudy(seeds: 5) { study, path in
      try claim([2, 3], territory: "another machine", pid: 0, in: path, study)
      let store = try ResultStore(path: path)
      let clock = ContinuousClock()
      let begin = clock.now
      var beat: ContinuousClock.Instant?
      var waitedFor: [Int] = []
      try execute(
        pending(study), into: store, workers: 1, silence: .milliseconds(600),
        provenance: { Self.provenance }, isCancelled: { false }
      ) { event in
        guard case .waiting(let runs, let claimants) = event else { return }
        waitedFor.append(runs)
        #expect(claimants.map(\.claims) == [2])
        if beat == nil, clock.now - begin > .milliseconds(300) {
          try? change("UPDATE process SET beats = beats + 1 WHERE pid = 0", path)
          beat = clock.now
        }
      }
      let last = try #require(beat)
      #expect(clock.now - last > .milliseconds(600))
      #expect(Set(waitedFor) == [2])
      #expect(try store.summary(of: study.name).done == 5)
    }
  }

  /// Only a date that has been set back or forward, however far, tells nothing.
  @Test func clocksThatAreSetDoNotMatter() throws {
    try withStudy(seeds: 2) { study, path in
      try claim([1], territory: "another machine", pid: 0, in: path, study)
      try change("UPDATE process SET beaten = '1980-01-01T00:00:00.000Z'", path)
      let store = try ResultStore(path: path)
      var waits = 0
      try execute(
        pending(study), into: store, workers: 1, silence: .milliseconds(500),
        provenance: { Self.provenance }, isCancelled: { false }
      ) { event in
        if case .waiting = event { waits += 1 }
      }
      #expect(waits >= 2)
      #expect(try store.summary(of: study.name).done == 2)
    }
  }

  @Test func runsThatOthersStoreAreNotExecuted() throws {
    try withStudy(seeds: 3) { study, path in
      try claim([2], territory: "another machine", pid: 0, in: path, study)
      let store = try ResultStore(path: path)
      let other = try ResultStore(path: path)
      var executed: [Int] = []
      var settled: [Int] = []
      var isCurrent = true
      try execute(
        pending(study), into: store, workers: 1, silence: .seconds(3600),
        provenance: { Self.provenance }, isCancelled: { false }
      ) { event in
        switch event {
        case .stored(let runs): executed += runs.map(\.run.seed)
        case .settledElsewhere(let runs): settled += runs.map(\.seed)
        case .waiting:
          let run = study.plan.runs[1]
          try? other.write(
            RunRecord(
              key: run.key, outcome: .done([]), started: Date(), seconds: 0,
              provenance: Self.provenance))
        case .dismissed: Issue.record("nobody has died")
        case .underWay(let runs):
          isCurrent = isCurrent && runs.allSatisfy { [1, 3].contains($0.seed) }
        }
      }
      #expect(executed == [1, 3])
      #expect(settled == [2])
      #expect(isCurrent)
    }
  }

  /// Though there is work left, and the end not near.
  @Test func whatOthersHaveStoredIsSeenMeanwhile() throws {
    try withStudy(seeds: 400, steps: 20_000) { study, path in
      try claim([2], territory: "another machine", pid: 0, in: path, study)
      let store = try ResultStore(path: path)
      let other = try ResultStore(path: path)
      var executed = 0
      let isSeen = Atomic(false)
      try execute(
        pending(study), into: store, workers: 1, silence: .seconds(3600),
        provenance: { Self.provenance }, isCancelled: { isSeen.load(ordering: .relaxed) }
      ) { event in
        switch event {
        case .stored(let runs):
          if executed == 0 {
            try? other.write(
              RunRecord(
                key: study.plan.runs[1].key, outcome: .done([]), started: Date(), seconds: 0,
                provenance: Self.provenance))
          }
          executed += runs.count
        case .settledElsewhere: isSeen.store(true, ordering: .relaxed)
        case .waiting, .dismissed, .underWay: break
        }
      }
      let wasSeen = isSeen.load(ordering: .relaxed)
      #expect(wasSeen)
      #expect(executed < 350)
    }
  }

  /// Workers that began together finish together, which does not make their runs short.
  @Test func longRunsAreNotClaimedAhead() throws {
    try withStudy(seeds: 32, steps: 20_000) { study, path in
      let store = try ResultStore(path: path)
      var claims: [Int] = []
      try execute(
        pending(study), into: store, workers: 4, provenance: { Self.provenance },
        isCancelled: { false }
      ) { event in
        guard case .stored(let runs) = event else { return }
        let seconds = runs.map(\.seconds).min() ?? 0
        let own = (try? store.claimants())?.first?.claims ?? 0
        claims.append(own)
        #expect(own <= 2 * (4 + Int(4 * 0.15 / seconds)))
      }
      #expect(claims.max() ?? 0 >= 3)
    }
  }

  @Test func anInterruptionGivesClaimsBack() throws {
    try withStudy(seeds: 50, steps: 4000) { study, path in
      let store = try ResultStore(path: path)
      let stored = Atomic(0)
      try execute(
        pending(study), into: store, workers: 2, provenance: { Self.provenance },
        isCancelled: { stored.load(ordering: .relaxed) >= 3 }
      ) { event in
        if case .stored(let runs) = event {
          stored.wrappingAdd(runs.count, ordering: .relaxed)
        }
      }
      let done = try store.summary(of: study.name).done
      #expect(done == stored.load(ordering: .relaxed))
      #expect((3..<50).contains(done))
      #expect(try store.claimants() == [])
    }
  }

  @Test func aStoredRunIsDoneAgainWhereThatIsAsked() throws {
    try withStudy(seeds: 2) { study, path in
      let store = try ResultStore(path: path)
      let key = study.plan.runs[0].key
      try store.write(
        RunRecord(
          key: key, outcome: .done([]), started: Date(timeIntervalSince1970: 7), seconds: 0,
          provenance: Self.provenance))
      let started = try #require(try store.outcomes(of: study.name)[key]?.started)
      try execute(
        [PendingRun(study.plan.runs[0], replacing: started), PendingRun(study.plan.runs[1])],
        into: store, workers: 1, provenance: { Self.provenance })
      let table = try store.resultTable(study: study.name)
      #expect(table.series.map(\.count) == [1, 1])
      #expect(try store.outcomes(of: study.name)[key]?.started != started)
    }
  }
}

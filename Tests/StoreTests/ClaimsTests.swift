import Foundation
import Statistics
import Testing

@testable import Store

@Suite struct ClaimsTests {
  private func wish(_ seed: Int, replacing: String? = nil) -> ResultStore.Wish {
    ResultStore.Wish(
      key: RunKey(
        specification: ResultTable.Condition.sample("ros").specification, seed: seed),
      replacing: replacing)
  }

  private func claim(
    _ store: ResultStore, _ wishes: [ResultStore.Wish], atMost count: Int = 99, for claimant: Int
  ) throws -> [ResultStore.Claim] {
    try store.claim(wishes, atMost: count, for: claimant, workers: 2, finished: 0)
  }

  @Test func aRunIsTakenOnce() throws {
    try withStore { store in
      try store.register(.sample())
      let (one, two) = (try store.join(workers: 1), try store.join(workers: 2))
      #expect(
        try claim(store, [wish(1), wish(2), wish(3)], atMost: 2, for: one) == [.taken, .taken])
      #expect(try claim(store, [wish(1), wish(3), wish(2)], for: two) == [.held, .taken, .held])
      #expect(try store.claimants().map(\.claims) == [2, 1])
      try store.release([wish(2).key, wish(3).key], of: one)
      #expect(try store.claimants().map(\.claims) == [1, 1])
      #expect(try claim(store, [wish(2)], for: two) == [.taken])
    }
  }

  @Test func aStoredRunIsSettledAndItsClaimGone() throws {
    try withStore { store in
      try store.register(.sample())
      let own = try store.join(workers: 1)
      #expect(try claim(store, [wish(1), wish(2)], for: own) == [.taken, .taken])
      try store.write(.sample("ros", seed: 1, .done([])))
      try store.write(.sample("ros", seed: 2, .failed(reason: "it broke")))
      #expect(try store.claimants().map(\.claims) == [0])
      #expect(try claim(store, [wish(1), wish(2)], for: own) == [.settled, .settled])
    }
  }

  /// A run that is to be done again is taken as long as it is the one that was seen.
  @Test func aRunIsDoneAgainByOneProcess() throws {
    try withStore { store in
      try store.register(.sample())
      try store.write(.sample("ros", seed: 1, .failed(reason: "it broke"), started: 1))
      let seen = wish(1, replacing: "1970-01-01T00:00:01.000Z")
      let (one, two) = (try store.join(workers: 1), try store.join(workers: 1))
      #expect(try claim(store, [seen], for: one) == [.taken])
      #expect(try claim(store, [seen], for: two) == [.held])
      try store.write(.sample("ros", seed: 1, .failed(reason: "again"), started: 2))
      #expect(try claim(store, [seen], for: two) == [.settled])
    }
  }

  @Test func aProcessThatGoesTakesItsClaimsAlong() throws {
    try withStore { store in
      try store.register(.sample())
      let (one, two) = (try store.join(workers: 1), try store.join(workers: 1))
      #expect(try claim(store, [wish(1)], for: one) == [.taken])
      try store.dismiss(one)
      #expect(try store.claimants().map(\.id) == [two])
      #expect(try claim(store, [wish(1)], for: two) == [.taken])
    }
  }

  /// As one that was taken for dead.
  @Test func aDismissedProcessEntersItselfAgain() throws {
    try withStore { store in
      try store.register(.sample())
      let own = try store.join(workers: 3)
      try store.dismiss(own)
      #expect(try claim(store, [wish(1)], for: own) == [.taken])
      let claimant = try #require(try store.claimants().first)
      #expect(claimant.id == own && claimant.claims == 1)
      let next = try store.join(workers: 1)
      #expect(next > own)
    }
  }

  @Test func beatsAndFinishedRunsAreCounted() throws {
    try withStore { store in
      try store.register(.sample())
      let own = try store.join(workers: 3)
      _ = try store.claim([], atMost: 0, for: own, workers: 3, finished: 5)
      _ = try store.claim([], atMost: 0, for: own, workers: 3, finished: 2)
      let claimant = try #require(try store.claimants().first)
      #expect(claimant.beats == 2 && claimant.finished == 7 && claimant.workers == 3)
      #expect(claimant.process == .current)
      #expect(claimant.beaten >= claimant.began)
    }
  }

  @Test func anUnknownConditionCannotBeClaimed() throws {
    try withStore { store in
      try store.register(.sample())
      let own = try store.join(workers: 1)
      let nowhere = ResultStore.Wish(key: RunKey(specification: "{}", seed: 1), replacing: nil)
      let error = storeError { () throws(StoreError) in
        _ = try store.claim([nowhere], atMost: 1, for: own, workers: 1, finished: 0)
      }
      #expect(error?.problem == .unknownCondition(specification: "{}"))
    }
  }

  @Test func theViewNamesWhoExecutesWhat() throws {
    try withStore { store in
      try store.register(.sample())
      let own = try store.join(workers: 4)
      #expect(try claim(store, [wish(3)], for: own) == [.taken])
      let rows = try store.rows(
        "SELECT sampler, seed, process, host = ?1, pid, workers FROM v_claim"
          .replacing("?1", with: "'\(ExecutingProcess.hostName)'"), columns: 6)
      #expect(rows == ["ros|3|\(own)|1|\(ProcessInfo.processInfo.processIdentifier)|4"])
    }
  }
}

@Suite struct ExecutingProcessTests {
  @Test func thisProcessLives() {
    #expect(ExecutingProcess.current.life == .alive)
    #expect(ExecutingProcess.current == .current)
  }

  @Test func aProcessThatHasEndedIsDead() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sleep")
    process.arguments = ["60"]
    try process.run()
    let own = ExecutingProcess.current
    let stat = try String(
      contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8)
    let fields = stat.split(separator: " ")
    let other = ExecutingProcess(
      host: own.host, territory: own.territory, pid: Int(process.processIdentifier),
      pidStarted: try #require(Int(fields[21])))
    #expect(other.life == .alive)
    process.terminate()
    process.waitUntilExit()
    #expect(other.life == .dead)
  }

  /// A process number that was given to another process.
  @Test func aProcessThatStartedAtAnotherTimeIsDead() {
    let own = ExecutingProcess.current
    let earlier = ExecutingProcess(
      host: own.host, territory: own.territory, pid: own.pid, pidStarted: own.pidStarted - 1)
    #expect(earlier.life == .dead)
  }

  @Test func anotherMachineOrBootOrContainerIsElsewhere() {
    let own = ExecutingProcess.current
    let there = ExecutingProcess(
      host: own.host, territory: "another boot", pid: own.pid, pidStarted: own.pidStarted)
    #expect(there.life == .elsewhere)
  }
}

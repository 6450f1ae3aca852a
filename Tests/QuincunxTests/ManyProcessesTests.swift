import Foundation
import Testing

@Suite struct ManyProcessesTests {
  /// 3,200 runs, so that each of 16 processes has 200 to do.
  static let study = tinyStudy.replacing("seeds: 3", with: "seeds: 3200")
    .replacing("measures: [optimumProbability]", with: "measures: [optimumProbability, jointKL]")

  @Test func sixteenProcessesShareAStoreWhileItIsRead() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(Self.study, to: "many.yaml")
    #expect(try quincunx("run", "many.yaml", "--seeds", "1", "--quiet").code == 0)
    let reader = try quincunx.start(
      shell: """
        while test ! -e done; do
          echo 'SELECT count(*), count(DISTINCT seed) FROM v_run;'; sleep 0.02
        done | sqlite3 -batch -cmd '.timeout 20000' quincunx.sqlite
        """)
    let started = try (1...16).map { _ in
      try quincunx.start(["run", "many.yaml", "--workers", "1"])
    }
    let outcomes = try started.map { try $0.outcome() }
    try quincunx.write("", to: "done")
    let read = try reader.outcome()

    #expect(outcomes.map(\.code) == Array(repeating: 0, count: 16))
    for outcome in outcomes {
      #expect(outcome.output.isEmpty || outcome.output.hasPrefix("nothing to run"))
    }
    // The shell begins with the timeout that it was given.
    #expect(read.errors == "")
    let counts = read.output.split(separator: "\n").dropFirst().map {
      $0.split(separator: "|").compactMap { Int($0) }
    }
    #expect(counts.count > 10)
    #expect(counts.allSatisfy { $0.count == 2 && $0[0] == $0[1] })
    #expect(zip(counts, counts.dropFirst()).allSatisfy { $0[0] <= $1[0] })

    // No run was executed twice: each process counts those that it has stored.
    let reported = outcomes.compactMap { outcome in
      outcome.complaints.last { $0.contains(" done, ") }.flatMap {
        Int($0.prefix { $0.isNumber })
      }
    }
    #expect(reported.reduce(0, +) == 3199)
    #expect(
      try quincunx.sql(
        """
        SELECT count(*), count(DISTINCT seed), min(seed), max(seed) FROM run;
        SELECT count(*) FROM measured_value; SELECT count(*) FROM claim;
        SELECT count(*) FROM process; PRAGMA integrity_check; PRAGMA foreign_key_check
        """) == "3200|3200|1|3200\n\(3200 * 4)\n0\n0\nok")
    // Values of all 3,200 seeds, whoever computed them.
    #expect(try quincunx("run", "many.yaml", "--store", "alone.sqlite", "--quiet").code == 0)
    let dumps = try ["quincunx.sqlite", "alone.sqlite"].map {
      try quincunx("dump", "many.yaml", "--store", $0).output
    }
    #expect(dumps[0] == dumps[1])
  }

  @Test func managersThatStartTogetherMakeOneStore() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy.replacing("seeds: 3", with: "seeds: 50"), to: "tiny.yaml")
    for round in 1...5 {
      let store = "\(round).sqlite"
      let outcomes = try (1...2).map { _ in
        try quincunx.start(["run", "tiny.yaml", "--store", store])
      }.map { try $0.outcome() }
      #expect(outcomes.map(\.code) == [0, 0])
      #expect(
        try quincunx.sql("SELECT count(*) FROM run; PRAGMA integrity_check", store: store)
          == "50\nok")
    }
  }

  /// One process is killed again and again, at moments that a fixed seed chooses; what it reported
  /// and what it stored stay, and in the end all is as if nothing had happened.
  @Test func twentySuddenDeathsLoseNothing() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      tinyStudy.replacing("seeds: 3", with: "seeds: 400")
        .replacing("environmentSteps: 40", with: "environmentSteps: 500")
        .replacing("[onPolicy]", with: "[onPolicy, ros]"), to: "study.yaml")
    var moments = Moments(state: 20)
    var kept = 0
    for _ in 1...20 {
      let started = try quincunx.start(["run", "study.yaml", "--workers", "2"])
      Thread.sleep(forTimeInterval: moments.next(in: 0.02...0.25))
      kill(started.process.processIdentifier, SIGKILL)
      let outcome = try started.outcome()
      try #require(outcome.code == -SIGKILL, "\(outcome.output)")
      // A file may be there before its tables are.
      guard quincunx.exists("quincunx.sqlite"),
        try quincunx.sql("SELECT count(*) FROM sqlite_schema WHERE name = 'run'") == "1"
      else { continue }
      let now = try #require(Int(try quincunx.sql("SELECT count(*) FROM run")))
      #expect(now >= kept)
      kept = now
      #expect(try quincunx.sql("PRAGMA integrity_check; PRAGMA foreign_key_check") == "ok")
      // Runs are whole: one value per batch of 20 steps.
      let values = try quincunx.sql("SELECT count(*) FROM measured_value")
      #expect(values == String(25 * now))
    }
    try #require(kept > 0 && kept < 800)
    let rest = try quincunx("run", "study.yaml")
    #expect(rest.code == 0)
    #expect(rest.complaints.contains { $0.hasPrefix("\(800 - kept) runs on ") })
    #expect(try quincunx.sql("SELECT count(*) FROM claim; SELECT count(*) FROM process") == "0\n0")
    #expect(try quincunx("run", "study.yaml", "--store", "whole.sqlite", "--quiet").code == 0)
    let dumps = try ["quincunx.sqlite", "whole.sqlite"].map {
      try quincunx("dump", "study.yaml", "--store", $0).output
    }
    #expect(dumps[0] == dumps[1])
  }

  @Test func claimsOfAKilledProcessAreTakenOverAtOnce() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      tinyStudy.replacing("environmentSteps: 40", with: "environmentSteps: 20000"), to: "slow.yaml")
    let started = try quincunx.start(["run", "slow.yaml", "--workers", "3"])
    let deadline = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < deadline {
      let answer = try quincunx.shell(
        "test -e quincunx.sqlite && sqlite3 -batch quincunx.sqlite 'SELECT count(*) FROM claim'")
      if answer.output == "3\n" { break }
    }
    let pid = started.process.processIdentifier
    kill(pid, SIGKILL)
    _ = try started.outcome()
    try #require(try quincunx.sql("SELECT count(*) FROM claim") == "3")
    let rest = try quincunx("run", "slow.yaml")
    #expect(rest.code == 0)
    #expect(
      rest.complaints.contains {
        $0.hasPrefix("3 runs freed of process \(pid) on ") && $0.hasSuffix(", which has ended")
      })
    #expect(try quincunx.sql("SELECT count(*) FROM run WHERE state = 'done'") == "3")
  }

  @Test func aTimeoutIsAFailureWithAReason() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      tinyStudy.replacing("environmentSteps: 40", with: "environmentSteps: 400000"),
      to: "slow.yaml")
    let outcome = try quincunx("run", "slow.yaml", "--timeout", "0.05")
    #expect(outcome.code == 1)
    #expect(
      try quincunx.sql("SELECT DISTINCT state, reason FROM run")
        == "failed|it took longer than the timeout of 0.05 s")
    for word in ["0", "-1", "soon", "inf"] {
      let refused = try quincunx("run", "slow.yaml", "--timeout=\(word)")
      #expect(refused.code == 2)
      #expect(refused.errors.contains("--timeout needs a positive number of seconds"))
    }
    // A slow moment would put failures in the place of good results.
    let both = try quincunx("run", "slow.yaml", "--timeout", "9", "--redo-stale")
    #expect(both.code == 2)
    #expect(both.errors.contains("could put failures in the place of stored results"))
  }

  /// Both may see the failure before either has begun; what one has done again, the other leaves.
  @Test func twoProcessesRetryAFailedRunOnce() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      tinyStudy.replacing("[reinforce]", with: "[{ reinforce: { learningRate: 1e308 } }]")
        .replacing("seeds: 3", with: "seeds: 100"), to: "far.yaml")
    #expect(try quincunx("run", "far.yaml", "--quiet").code == 1)
    try quincunx.sql("UPDATE run SET reason = 'long ago'")
    let outcomes = try (1...2).map { _ in
      try quincunx.start(["run", "far.yaml", "--retry-failed"])
    }.map { try $0.outcome() }
    #expect(outcomes.map(\.code) == [1, 1])
    #expect(
      try quincunx.sql("SELECT state, count(*) FROM run WHERE reason <> 'long ago'")
        == "failed|100")
  }

  /// In place of the stored ones, under their numbers.
  @Test func staleRunsAreDoneAgainWhenAsked() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml", "--quiet").code == 0)
    let values = try quincunx("dump", "tiny.yaml").output
    #expect(!(try quincunx("plan", "tiny.yaml").output.contains("stale:")))
    try quincunx.sql(
      """
      INSERT INTO provenance SELECT 7, git_commit, 1, version, compiler, os, cpu, host,
        '\(String(repeating: "ab", count: 32))' FROM provenance;
      UPDATE run SET provenance = 7 WHERE seed < 2;
      UPDATE measured_value SET value = 0.125 WHERE run = 1
      """)
    #expect(
      try quincunx("plan", "tiny.yaml").output.contains(
        /1 stored run of tiny is stale: this is binary [0-9a-f]{12}, and it was made by\n/))
    try quincunx.sql("UPDATE run SET provenance = 7 WHERE seed < 3")
    let plan = try quincunx("plan", "tiny.yaml").output
    #expect(plan.contains("2 stored runs of tiny are stale: this is binary "))
    #expect(plan.contains("  2: binary abababababab"))
    #expect(plan.contains(" with uncommitted changes, Swift 6."))
    let analysis = try quincunx("analyse", "tiny.yaml").output
    #expect(
      analysis.contains("warning: the runs were made by 2 builds of the code: 2 by binary ab"))
    #expect(try quincunx("run", "tiny.yaml").output.hasPrefix("nothing to run"))
    #expect(try quincunx("dump", "tiny.yaml").output != values)

    let redone = try quincunx("run", "tiny.yaml", "--redo-stale")
    #expect(redone.complaints.first?.hasPrefix("2 runs on ") == true)
    #expect(try quincunx("dump", "tiny.yaml").output == values)
    #expect(
      try quincunx.sql("SELECT group_concat(id), count(DISTINCT provenance) FROM run") == "1,2,3|1")
    #expect(try quincunx("run", "tiny.yaml", "--redo-stale").output.hasPrefix("nothing to run"))
  }
}

/// Moments from a fixed seed (Knuth's linear congruential generator of 64 bits).
private struct Moments {
  var state: UInt64

  mutating func next(in range: ClosedRange<Double>) -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let unit = Double(state >> 11) / Double(1 << 53)
    return range.lowerBound + unit * (range.upperBound - range.lowerBound)
  }
}

import Foundation
import Testing

@Suite struct MergeCommandTests {
  private let study = tinyStudy.replacing("[onPolicy]", with: "[onPolicy, ros]")

  /// `tiny.yaml` in three shards, `1.sqlite` to `3.sqlite`.
  private func toolWithShards() throws -> CommandLineTool {
    let quincunx = try CommandLineTool()
    try quincunx.write(study, to: "tiny.yaml")
    for number in 1...3 {
      let shard = try quincunx(
        "run", "tiny.yaml", "--shard", "\(number)/3", "--store", "\(number).sqlite", "--quiet")
      try #require(shard.code == 0)
    }
    return quincunx
  }

  @Test func shardsJoinedAreTheWholeStudy() throws {
    let quincunx = try toolWithShards()
    #expect(try quincunx("run", "tiny.yaml", "--store", "whole.sqlite", "--quiet").code == 0)
    let merged = try quincunx("merge", "3.sqlite", "1.sqlite", "2.sqlite", "--store", "all.sqlite")
    #expect(merged.code == 0)
    #expect(
      merged.output
        == "merged 3 stores into all.sqlite: 6 runs added, 0 already there\n"
        + "tiny: all 6 runs are stored\n")
    let dumps = try ["whole", "all"].map {
      try quincunx("dump", "tiny.yaml", "--store", "\($0).sqlite").output
    }
    #expect(dumps[0].split(separator: "\n").count == 18)
    #expect(dumps[0] == dumps[1])
    let next = try quincunx("run", "tiny.yaml", "--store", "all.sqlite")
    #expect(next.output == "nothing to run: all 6 runs are stored\n")
    let again = try quincunx("merge", "1.sqlite", "--store", "all.sqlite", "--complete")
    #expect(again.code == 0)
    #expect(again.output.contains("0 runs added, 2 already there"))
  }

  @Test func whatIsMissingIsNamed() throws {
    let quincunx = try toolWithShards()
    let merged = try quincunx("merge", "1.sqlite", "3.sqlite")
    #expect(merged.code == 0)
    #expect(merged.output.hasSuffix("\ntiny: 4 of 6 runs done, 0 failed, 2 missing\n"))
    let unfinished = try quincunx("merge", "1.sqlite", "--complete")
    #expect(unfinished.code == 1)
    let lines = unfinished.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[2].hasPrefix("  missing: motivating, tabular, onPolicy, reinforce, training"))
    #expect(lines.suffix(2).allSatisfy { $0.hasSuffix(": seed 2") })
    let failed = try quincunx.sql(
      "UPDATE run SET state = 'failed', reason = 'x' WHERE id = 1 RETURNING id", store: "2.sqlite")
    #expect(failed == "1")
    let one = try quincunx("merge", "2.sqlite", "--complete")
    #expect(one.code == 1, "a failed run is not complete")
    #expect(one.output.hasSuffix("\ntiny: 5 of 6 runs done, 1 failed, 0 missing\n"))
  }

  @Test func aDisagreementEndsWithOne() throws {
    let quincunx = try toolWithShards()
    try quincunx.sql(".backup other.sqlite", store: "1.sqlite")
    try quincunx.sql(
      """
      UPDATE measured_value SET value = 0.125 WHERE step = 40
        AND run = (SELECT run FROM v_run WHERE sampler = 'ros' AND seed = 1)
      """, store: "other.sqlite")
    let refused = try quincunx("merge", "1.sqlite", "other.sqlite", "2.sqlite")
    #expect(refused.code == 1)
    #expect(refused.complaints.count == 4)
    #expect(
      refused.complaints[0].hasPrefix(
        "quincunx: quincunx.sqlite: nothing was merged, for a run is not reproducible"))
    #expect(refused.complaints[1].hasPrefix("tiny: motivating, tabular, ros, reinforce, training"))
    #expect(refused.complaints[1].hasSuffix("seed 1: optimumProbability of agent 0 at step 40"))
    #expect(refused.complaints[2].contains(" in 1.sqlite, made by quincunx "))
    #expect(
      refused.complaints[3].hasPrefix("  0.125 (bits 3fc0000000000000) in other.sqlite, made by "))
    let damage = "this is not what its checksum was made of: the file was damaged or changed"
    #expect(refused.complaints.map { $0.contains(damage) } == [false, false, false, true])
    #expect(!quincunx.exists("quincunx.sqlite"))
  }

  @Test func anotherTextOfTheStudyIsRefused() throws {
    let quincunx = try toolWithShards()
    try quincunx.write(study + "# and a word\n", to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml", "--store", "new.sqlite", "--quiet").code == 0)
    let refused = try quincunx("merge", "1.sqlite", "new.sqlite", "--store", "all.sqlite")
    #expect(refused.code == 2)
    #expect(
      refused.complaints == [
        "quincunx: new.sqlite: its study “tiny” is another than that of 1.sqlite: the study file "
          + "was changed between them; nothing was merged"
      ])
    // Other seeds of the same text are no other study.
    #expect(
      try quincunx("run", "tiny.yaml", "--seeds", "4", "--store", "more.sqlite", "--quiet").code
        == 0)
    let joined = try quincunx("merge", "new.sqlite", "more.sqlite", "--store", "all.sqlite")
    #expect(joined.output.hasSuffix("8 runs added, 6 already there\ntiny: all 8 runs are stored\n"))
  }

  @Test func usageIsExplained() throws {
    let quincunx = try toolWithShards()
    let missing = try quincunx("merge", "7.sqlite", "1.sqlite", "9.sqlite")
    #expect(missing.code == 2)
    #expect(missing.complaints == ["quincunx: 7.sqlite, 9.sqlite: there is no such result store"])
    #expect(!quincunx.exists("quincunx.sqlite"))
    let none = try quincunx("merge")
    #expect(none.code == 2)
    #expect(none.errors.contains("no store to merge is named; quincunx merge --help"))
    let itself = try quincunx("merge", "1.sqlite", "--store", "./1.sqlite")
    #expect(itself.code == 2)
    #expect(itself.errors.contains("1.sqlite: this store is the target of the merge"))
    _ = try quincunx.shell("mkdir folder; echo nothing > text.sqlite")
    #expect(try quincunx("merge", "folder", "--store", "t.sqlite").code == 2)
    #expect(try quincunx("merge", "1.sqlite", "text.sqlite", "--store", "t.sqlite").code == 2)
    #expect(!quincunx.exists("t.sqlite"))
  }

  /// What a killed process has committed stands in the log beside its store.
  @Test func aLogThatWasLeftBehindIsRead() throws {
    let quincunx = try toolWithShards()
    let left = try quincunx.shell(
      """
      sqlite3 1.sqlite ".dbconfig no_ckpt_on_close on" \
        "UPDATE run SET seconds = 4711 WHERE id = 1" && ls -s 1.sqlite-wal
      """)
    try #require(left.code == 0, "\(left.errors)")
    try #require(!left.output.hasPrefix("0 "))
    let before = try quincunx.contents(of: "1.sqlite")
    #expect(try quincunx("merge", "1.sqlite").code == 0)
    #expect(try quincunx.sql("SELECT count(*) FROM run WHERE seconds = 4711") == "1")
    #expect(try quincunx.contents(of: "1.sqlite") == before)
  }

  @Test func aKilledMergeLeavesTheTargetAsItWas() throws {
    let quincunx = try toolWithShards()
    // 20,000 runs more, with 60 values each, take a second or so.
    try quincunx.sql(
      """
      WITH RECURSIVE n (i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 20999)
      INSERT INTO run (id, condition, seed, state, started, seconds, provenance)
      SELECT i, 1, i, 'done', '2026-01-01T00:00:00.000Z', 1, 1 FROM n;
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)
      INSERT INTO measured_value SELECT run.id, 1, 0, i, i / 7.0 FROM run, n WHERE run.id >= 1000;
      """, store: "2.sqlite")
    #expect(try quincunx("merge", "1.sqlite").code == 0)
    let content = "SELECT group_concat(condition || ' ' || seed || ' ' || started) FROM run"
    let before = try quincunx.sql(content)
    let merge = try quincunx.start(["merge", "3.sqlite", "2.sqlite"])
    // Until part of the transaction has been written to the log.
    let log = quincunx.folder.appendingPathComponent("quincunx.sqlite-wal").path
    var size = 0
    while merge.process.isRunning, size < 4_000_000 {
      size = (try? FileManager.default.attributesOfItem(atPath: log)[.size] as? Int) ?? 0
      usleep(1000)
    }
    try #require(merge.process.isRunning, "the merge was over before it could be killed")
    kill(merge.process.processIdentifier, SIGKILL)
    #expect(try merge.outcome().code == -SIGKILL)
    #expect(try quincunx.sql(content) == before)
    #expect(try quincunx.sql("PRAGMA integrity_check") == "ok")
    let again = try quincunx("merge", "3.sqlite", "2.sqlite")
    #expect(again.output.contains("20004 runs added, 0 already there"))
    #expect(
      try quincunx.sql("SELECT count(*) FROM measured_value WHERE value = 60 / 7.0") == "20000")
  }
}

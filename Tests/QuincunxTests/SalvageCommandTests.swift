import Foundation
import Testing

@Suite struct SalvageCommandTests {
  /// A study whose runs fill some hundred pages, and its whole dump.
  private func toolWithRuns(seeds: Int = 300) throws -> (CommandLineTool, dump: String) {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      tinyStudy.replacing("seeds: 3", with: "seeds: \(seeds)")
        .replacing("[onPolicy]", with: "[onPolicy, mostUnderSampled]")
        .replacing("[optimumProbability]", with: "[optimumProbability, jointKL]")
        .replacing("environmentSteps: 40", with: "environmentSteps: 400"), to: "many.yaml")
    try #require(try quincunx("run", "many.yaml", "--quiet").code == 0)
    return (quincunx, try quincunx("dump", "many.yaml").output)
  }

  /// Every value that is left is the original one, and running again gives back the rest.
  private func expectWhole(
    _ quincunx: CommandLineTool, dump: String, kept: ClosedRange<Int>, of runs: Int = 600
  ) throws {
    let bytes = try quincunx.shell("sha256sum quincunx.sqlite").output
    let outcome = try quincunx("salvage", "quincunx.sqlite", "--into", "new.sqlite")
    #expect(outcome.errors == "")
    let saved = try #require(
      Int(try quincunx.sql("SELECT count(*) FROM run", store: "new.sqlite")))
    #expect(kept.contains(saved), "\(outcome.output)")
    #expect(outcome.code == (saved == runs ? 0 : 1), "\(outcome.output)")
    #expect(outcome.output.contains("new.sqlite: \(saved) whole runs kept"), "\(outcome.output)")
    #expect(try quincunx.shell("sha256sum quincunx.sqlite").output == bytes)
    #expect(try quincunx.sql("PRAGMA integrity_check", store: "new.sqlite") == "ok")
    #expect(try quincunx.sql("PRAGMA foreign_key_check", store: "new.sqlite") == "")
    let left = try quincunx("dump", "many.yaml", "--store", "new.sqlite")
    if left.code == 0 {
      let original = Set(dump.split(separator: "\n"))
      let lines = left.output.split(separator: "\n").filter { !$0.hasSuffix("\tmissing") }
      #expect(lines.allSatisfy { original.contains($0) })
      #expect(lines.count == saved * 41)
    }
    let summary =
      saved == runs
      ? "all \(runs) runs are stored"
      : "\(saved) of \(runs) runs done, 0 failed, \(runs - saved) missing"
    #expect(outcome.output.contains("\nmany: \(summary)\n"), "\(outcome.output)")
    let again = try quincunx("run", "many.yaml", "--store", "new.sqlite")
    #expect(again.code == 0)
    if saved < runs { #expect(again.errors.contains("\(runs - saved) done")) }
    #expect(try quincunx("dump", "many.yaml", "--store", "new.sqlite").output == dump)
  }

  /// Without a log, which closing the store has emptied into it.
  private func settle(_ quincunx: CommandLineTool) throws -> (pages: Int, runs: Int) {
    try quincunx.sql("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE")
    let pages = try quincunx.sql("PRAGMA page_count")
    return (try #require(Int(pages)), 600)
  }

  @Test func aDamagedPageCostsTheRunsOnIt() throws {
    let (quincunx, dump) = try toolWithRuns()
    let pages = try settle(quincunx).pages
    try quincunx.overwrite(page: pages / 2)
    try quincunx.overwrite(page: pages / 2 + 7)
    try expectWhole(quincunx, dump: dump, kept: 520...599)
  }

  /// SQLite finds nothing of a table without its root.
  @Test func aDamagedRootLeavesNothingToSave() throws {
    let (quincunx, _) = try toolWithRuns(seeds: 20)
    try quincunx.overwriteRootPage(of: "measured_value")
    let outcome = try quincunx("salvage", "quincunx.sqlite", "--into", "new.sqlite")
    #expect(outcome.code == 2)
    #expect(
      outcome.errors.hasSuffix("no whole run is left in this file, and nothing was written\n"))
    #expect(!quincunx.exists("new.sqlite"))
  }

  @Test func aTruncatedFileKeepsWhatIsLeft() throws {
    let (quincunx, dump) = try toolWithRuns(seeds: 120)
    let pages = try settle(quincunx).pages
    _ = try quincunx.shell("truncate --size \(pages * 2 / 3 * 4096 + 1000) quincunx.sqlite")
    try expectWhole(quincunx, dump: dump, kept: 80...160, of: 240)
  }

  /// As runs of older versions have none.
  @Test func runsWithoutChecksumsAreKeptWhereTheyCanBeRead() throws {
    let (quincunx, dump) = try toolWithRuns()
    let pages = try settle(quincunx).pages
    try quincunx.sql("UPDATE run SET checksum = NULL")
    try quincunx.overwrite(page: pages / 2)
    try expectWhole(quincunx, dump: dump, kept: 520...599)
    let some = try quincunx("salvage", "quincunx.sqlite", "--into", "some.sqlite").output
    let match = try #require(
      some.firstMatch(of: /: (\d+) whole runs kept, of which (\d+) have no checksum/))
    #expect(match.1 == match.2)
  }

  @Test func aChangedNumberInASoundPageIsNoticedByItsChecksum() throws {
    let (quincunx, dump) = try toolWithRuns(seeds: 20)
    try quincunx.sql(
      """
      UPDATE measured_value SET value = value + 1e-9 WHERE run = 7 AND step = 40;
      UPDATE run SET seed = -1 WHERE id = 9;
      """)
    try expectWhole(quincunx, dump: dump, kept: 38...38, of: 40)
    #expect(try quincunx.sql("SELECT count(*) FROM run", store: "new.sqlite") == "40")
  }

  /// As after a power failure: the log ends within a transaction.
  @Test func aTruncatedLogKeepsWhatWasCommitted() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      tinyStudy.replacing("seeds: 3", with: "seeds: 20000"), to: "many.yaml")
    let run = try quincunx.start(["run", "many.yaml", "--quiet"])
    for _ in 0..<3000 {
      let size = try? quincunx.contents(of: "quincunx.sqlite-wal").count
      if (size ?? 0) > 600_000 { break }
      usleep(10_000)
    }
    kill(run.process.processIdentifier, SIGKILL)
    run.process.waitUntilExit()
    let size = try quincunx.contents(of: "quincunx.sqlite-wal").count
    _ = try quincunx.shell("truncate --size \(size - 3000) quincunx.sqlite-wal; rm -f *-shm")
    let outcome = try quincunx("salvage", "quincunx.sqlite", "--into", "new.sqlite")
    let saved = try quincunx.sql("SELECT count(*) FROM run", store: "new.sqlite")
    #expect(try quincunx.contents(of: "quincunx.sqlite-wal").count == size - 3000)
    // SQLite reads a log to its last whole commit.
    #expect(try quincunx.sql("SELECT count(*) FROM run") == saved, "\(outcome.output)")
    #expect(Int(saved) ?? 0 > 10)
    #expect(outcome.output.contains("given up, as damaged or changed: 0 runs"))
    let (mine, theirs) = (
      try quincunx.sql("SELECT * FROM v_trajectory ORDER BY run, step", store: "new.sqlite"),
      try quincunx.sql("SELECT * FROM v_trajectory ORDER BY run, step")
    )
    #expect(mine == theirs)
  }

  @Test func aStoreInOrderIsCopiedWhole() throws {
    let (quincunx, dump) = try toolWithRuns(seeds: 20)
    try expectWhole(quincunx, dump: dump, kept: 40...40, of: 40)
  }

  @Test func whatHoldsNoRunIsRefused() throws {
    let (quincunx, _) = try toolWithRuns(seeds: 1)
    try quincunx.write(String(repeating: "no database at all\n", count: 1000), to: "text")
    try quincunx.sql("CREATE TABLE song (title)", store: "songs")
    try quincunx.write("", to: "empty")
    for damaged in ["text", "songs", "empty", "none"] {
      let outcome = try quincunx("salvage", damaged, "--into", "new.sqlite")
      #expect(outcome.code == 2, "\(damaged): \(outcome.errors)")
      #expect(outcome.complaints.count == 1)
      #expect(!quincunx.exists("new.sqlite"))
    }
    let there = try quincunx("salvage", "quincunx.sqlite", "--into", "text")
    #expect(there.errors.contains("there is such a file already"))
    #expect(try quincunx("salvage", "quincunx.sqlite").code == 2)
    #expect(try quincunx.shell("ls | grep partial").output == "")
  }
}

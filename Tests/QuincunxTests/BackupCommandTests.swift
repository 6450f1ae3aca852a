import Foundation
import Testing

@Suite struct BackupCommandTests {
  private func toolWithRuns() throws -> CommandLineTool {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    try #require(try quincunx("run", "tiny.yaml").code == 0)
    return quincunx
  }

  @Test func theCopyHoldsWhatTheStoreHolds() throws {
    let quincunx = try toolWithRuns()
    let made = try quincunx("backup", "copy.sqlite")
    #expect(made.code == 0, "\(made.errors)")
    #expect(made.output.hasPrefix("copy.sqlite: 3 runs, "))
    let dump = try quincunx("dump", "tiny.yaml").output
    #expect(try quincunx("dump", "tiny.yaml", "--store", "copy.sqlite").output == dump)
    #expect(try quincunx.sql(".dump", store: "copy.sqlite") == quincunx.sql(".dump"))
    #expect(try quincunx.sql("PRAGMA journal_mode", store: "copy.sqlite") == "delete")
    #expect(!quincunx.exists("copy.sqlite-wal"))
    #expect(
      try quincunx("run", "tiny.yaml", "--store", "copy.sqlite").output
        == "nothing to run: all 3 runs are stored\n")
  }

  @Test func nothingIsReplacedUnasked() throws {
    let quincunx = try toolWithRuns()
    try quincunx.write("precious", to: "copy.sqlite")
    let refused = try quincunx("backup", "copy.sqlite")
    #expect(refused.code == 2)
    #expect(refused.errors.contains("there is such a file already; --force replaces it"))
    #expect(try quincunx.contents(of: "copy.sqlite") == Data("precious".utf8))
    #expect(try quincunx("backup", "copy.sqlite", "--force").code == 0)
    #expect(try quincunx.sql("SELECT count(*) FROM run", store: "copy.sqlite") == "3")

    _ = try quincunx.shell(
      "ln -s quincunx.sqlite link.sqlite; echo log >other.sqlite-wal; mkdir dir")
    let refusals = [
      ("quincunx.sqlite", "this is the store itself"), ("link.sqlite", "this is the store itself"),
      ("other.sqlite", "other.sqlite-wal stands beside it"), ("dir", "this is a folder"),
      ("none/x.sqlite", "the folder to put the result store in does not exist"),
    ]
    for (file, sentence) in refusals {
      let outcome = try quincunx("backup", file, "--force")
      #expect(outcome.code == 2, "\(file)")
      #expect(outcome.errors.contains(sentence), "\(file): \(outcome.errors)")
    }
    #expect(try quincunx("backup").code == 2)
    #expect(try quincunx("backup", "a", "b").code == 2)
    #expect(try quincunx.shell("ls | grep partial").output == "")
  }

  @Test func aCopyMadeDuringARunHasWholeRunsAndIsAsNewAsItsStart() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    let run = try quincunx.start(["run", "tiny.yaml", "--seeds", "1000000", "--quiet"])
    defer { run.process.terminate() }
    let count = ".timeout 5000\nSELECT count(*) FROM run"
    func stored(_ store: String = "quincunx.sqlite") throws -> Int {
      try #require(Int(try quincunx.shell("printf '\(count)' | sqlite3 \(store)").output.trimmed))
    }
    for _ in 0..<200 where !quincunx.exists("quincunx.sqlite-wal") { usleep(50_000) }
    while try stored() < 500 { usleep(50_000) }
    for copy in ["one.sqlite", "two.sqlite"] {
      let before = try stored()
      let made = try quincunx("backup", copy)
      let after = try stored()
      #expect(made.code == 0, "\(made.errors)")
      #expect(run.process.isRunning && after > before, "runs are written meanwhile")
      #expect((before...after).contains(try stored(copy)))
      #expect(try quincunx.sql("PRAGMA integrity_check", store: copy) == "ok")
      #expect(try quincunx.sql("PRAGMA foreign_key_check", store: copy) == "")
      // Two steps of one measure in each.
      let partial = try quincunx.sql(
        """
        SELECT count(*) FROM run
        WHERE (SELECT count(*) FROM measured_value WHERE run = run.id) <> 2
        """, store: copy)
      #expect(partial == "0")
    }
  }

  @Test func damageIsNotCopied() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml", "--seeds", "300", "--quiet").code == 0)
    try quincunx.overwriteRootPage(of: "measured_value")
    let refused = try quincunx("backup", "copy.sqlite")
    #expect(refused.code == 1)
    #expect(refused.errors.contains("the result store is damaged"))
    #expect(try quincunx.shell("ls | grep copy").output == "")
  }

  /// To be brought up to date, a store must be written; before that one wants a copy.
  @Test func anOlderStoreIsCopiedAsItIs() throws {
    let quincunx = try CommandLineTool()
    let old = packageFolder.appendingPathComponent("Tests/StoreTests/Golden/version-1.sqlite").path
    let made = try quincunx("backup", "copy.sqlite", "--store", old)
    #expect(made.code == 0, "\(made.errors)")
    #expect(try quincunx.sql("PRAGMA user_version", store: "copy.sqlite") == "1")
    try quincunx.write("no database at all", to: "text.sqlite")
    try quincunx.sql("CREATE TABLE song (title)", store: "songs.sqlite")
    for store in ["text.sqlite", "songs.sqlite", "none.sqlite"] {
      #expect(try quincunx("backup", "x.sqlite", "--store", store).code == 2, "\(store)")
      #expect(!quincunx.exists("x.sqlite"))
    }
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}

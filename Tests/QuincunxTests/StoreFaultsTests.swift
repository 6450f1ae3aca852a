import Foundation
import Testing

/// Whether a script may become another user, and make a small disk of its own.
private func succeeds(_ script: String) -> Bool {
  let outcome = try? CommandLineTool().shell(script)
  return outcome?.code == 0
}

private let canBecomeNobody = succeeds("test $(id -u) = 0 && setpriv --reuid 65534 true")
private let canMount = succeeds(
  "mkdir disk && unshare -m sh -c 'mount -t tmpfs -o size=1m none disk'")

@Suite struct StoreFaultsTests {
  static let readers = ["status", "plan", "analyse", "figures", "claims", "dump", "verify"]

  private func toolWithStudy() throws -> CommandLineTool {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    return quincunx
  }

  /// What every command says of a file at `x.sqlite`; none may change it.
  private func expect(_ sentence: String, code: Int32 = 2, of quincunx: CommandLineTool) throws {
    let before = try? quincunx.contents(of: "x.sqlite")
    for command in Self.readers + ["run", "reproduce"] {
      let words = [command] + (command == "status" ? [] : ["tiny.yaml"])
      let outcome = try quincunx.start(words + ["--store", "x.sqlite"]).outcome()
      #expect(outcome.code == code, "\(command)")
      #expect(outcome.complaints.count == 1, "\(command)")
      #expect(outcome.errors.contains("x.sqlite: \(sentence)"), "\(command): \(outcome.errors)")
    }
    #expect((try? quincunx.contents(of: "x.sqlite")) == before)
  }

  @Test func aTextIsNoStore() throws {
    let quincunx = try toolWithStudy()
    try quincunx.write(String(repeating: "no database at all\n", count: 100), to: "x.sqlite")
    try expect("this is not an SQLite file", of: quincunx)
  }

  @Test func anotherProgramsFileIsLeftAlone() throws {
    let quincunx = try toolWithStudy()
    try quincunx.sql("CREATE TABLE song (title)", store: "x.sqlite")
    try expect("this SQLite file belongs to another program", of: quincunx)
  }

  @Test func aNewerStoreIsLeftAlone() throws {
    let quincunx = try toolWithStudy()
    #expect(try quincunx("run", "tiny.yaml", "--store", "x.sqlite").code == 0)
    try quincunx.sql("PRAGMA user_version = 99", store: "x.sqlite")
    try expect("the result store has schema version 99", of: quincunx)
    #expect(try quincunx.sql("SELECT count(*) FROM run", store: "x.sqlite") == "3")
  }

  @Test func aFolderIsNoStore() throws {
    let quincunx = try toolWithStudy()
    _ = try quincunx.shell("mkdir x.sqlite")
    try expect("this is a folder", of: quincunx)
  }

  @Test func aMissingStoreIsMadeOnlyByRunning() throws {
    let quincunx = try toolWithStudy()
    for command in Self.readers where command != "plan" {
      let words = command == "status" ? [command] : [command, "tiny.yaml"]
      let outcome = try quincunx.start(words).outcome()
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("quincunx.sqlite: there is no such result store"))
    }
    #expect(try quincunx("plan", "tiny.yaml").output.contains("3 runs planned, 3 to run"))
    #expect(!quincunx.exists("quincunx.sqlite"))
    let outcome = try quincunx("run", "tiny.yaml", "--store", "none/x.sqlite")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("the folder to put the result store in does not exist"))
    #expect(!quincunx.exists("none"))
  }

  @Test func aStudyThatWasNeverRunIsSaidToBeMissing() throws {
    let quincunx = try toolWithStudy()
    try quincunx.write(tinyStudy, to: "other.yaml")
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    for command in ["analyse", "figures", "claims", "dump", "verify"] {
      let outcome = try quincunx(command, "other.yaml")
      #expect(outcome.code == 2)
      #expect(outcome.complaints.count == 1)
      #expect(outcome.errors.contains("no study “other” is stored; known: tiny"))
    }
    #expect(try quincunx("plan", "other.yaml").code == 0)
    #expect(try quincunx.sql("SELECT count(*) FROM study") == "1")
  }

  /// The tables stand on the first pages, so that the damage is met while reading.
  @Test func damageIsToldInASentence() throws {
    let quincunx = try toolWithStudy()
    #expect(
      try quincunx("run", "tiny.yaml", "--seeds", "300", "--quiet", "--store", "x.sqlite").code == 0
    )
    try quincunx.overwriteRootPage(of: "measured_value", store: "x.sqlite")
    let bytes = try quincunx.contents(of: "x.sqlite")
    for command in ["analyse", "dump", "verify", "claims", "figures"] {
      let outcome = try quincunx(command, "tiny.yaml", "--store", "x.sqlite")
      #expect(outcome.code == 1, "\(command)")
      #expect(outcome.complaints.count == 1)
      #expect(outcome.errors.contains("x.sqlite: the result store is damaged"), "\(outcome.errors)")
    }
    #expect(try quincunx.contents(of: "x.sqlite") == bytes)
  }

  @Test(.enabled(if: canBecomeNobody, "needs root, to become a user without permission"))
  func aStoreWithoutPermissionIsReadAndNotWritten() throws {
    let quincunx = try toolWithStudy()
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    let made = try quincunx.shell(
      """
      cp "$(command -v quincunx)" tool && chmod 755 . tool && chmod 644 *.yaml *.sqlite* &&
      sqlite3 quincunx.sqlite 'PRAGMA journal_mode = DELETE'
      """)
    try #require(made.code == 0, "\(made.errors)")
    let become = "setpriv --reuid 65534 --clear-groups ./tool"
    let run = try quincunx.shell("\(become) run tiny.yaml --seeds 5")
    #expect(run.code == 2)
    #expect(run.complaints.count == 1)
    #expect(run.errors.contains("quincunx.sqlite: the result store cannot be written"))
    let fresh = try quincunx.shell("\(become) run tiny.yaml --store fresh.sqlite")
    #expect(fresh.code == 2)
    #expect(fresh.errors.contains("fresh.sqlite: the result store cannot be opened"))
    let read = try quincunx.shell("\(become) analyse tiny.yaml")
    #expect(read.code == 0, "\(read.errors)")
    let drawn = try quincunx.shell("\(become) figures tiny.yaml")
    #expect(drawn.code == 1)
    #expect(drawn.complaints.count == 1)
    #expect(drawn.errors.contains("cannot write"))
    #expect(try quincunx.sql("SELECT count(*) FROM run") == "3")
  }

  @Test(.enabled(if: canMount, "needs root, to mount a small disk of its own"))
  func aFullDiskKeepsTheRunsThatWereReported() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy.replacing("seeds: 3", with: "seeds: 20000"), to: "tiny.yaml")
    let outcome = try quincunx.shell(
      """
      mkdir disk && unshare -m sh -c 'mount -t tmpfs -o size=1m none disk &&
        { quincunx run tiny.yaml --store disk/x.sqlite; echo "code $?"; cp disk/x.sqlite* .; }'
      """)
    #expect(outcome.output.contains("code 1"))
    #expect(outcome.complaints.last?.contains("disk/x.sqlite: the disk is full") == true)
    let line = try #require(outcome.complaints.first { $0.contains(" done, ") })
    let reported = try #require(Int(line.prefix { $0.isNumber }))
    #expect(reported > 0)
    #expect(
      try quincunx.sql("SELECT count(*) FROM run", store: "x.sqlite") == String(reported))
    #expect(try quincunx.sql("PRAGMA integrity_check", store: "x.sqlite") == "ok")
  }

  /// A study long enough to have something done to its store under way.
  private func startLongRun(_ quincunx: CommandLineTool) throws -> Started {
    try quincunx.write(
      tinyStudy.replacing("seeds: 3", with: "seeds: 400")
        .replacing("environmentSteps: 40", with: "environmentSteps: 1000"), to: "long.yaml")
    let started = try quincunx.start(["run", "long.yaml", "--workers", "1"])
    let deadline = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < deadline {
      let answer = try quincunx.shell(
        "test -e quincunx.sqlite && sqlite3 -batch -cmd '.timeout 2000' quincunx.sqlite "
          + "'SELECT count(*) > 2 FROM run'")
      if answer.output == "1\n" { return started }
    }
    Issue.record("no run was stored in a minute")
    return started
  }

  private func reported(_ outcome: CommandLineTool.Outcome) throws -> Int {
    let line = try #require(outcome.complaints.last { $0.contains(" done, ") })
    return try #require(Int(line.prefix { $0.isNumber }))
  }

  @Test func aStoreThatIsDeletedUnderWayEndsTheRun() throws {
    let quincunx = try CommandLineTool()
    let started = try startLongRun(quincunx)
    _ = try quincunx.shell("rm quincunx.sqlite")
    let outcome = try started.outcome()
    #expect(outcome.code == 1)
    #expect(
      outcome.complaints.last?.contains(
        "quincunx.sqlite: the result store was moved, deleted or replaced while it was in use")
        == true)
    #expect(!quincunx.exists("quincunx.sqlite"))
    #expect(try quincunx("run", "long.yaml", "--seeds", "5", "--quiet").code == 0)
    #expect(try quincunx.sql("SELECT count(*) FROM run; PRAGMA integrity_check") == "5\nok")
  }

  @Test func aStoreThatIsMovedAwayKeepsWhatWasReported() throws {
    let quincunx = try CommandLineTool()
    let started = try startLongRun(quincunx)
    _ = try quincunx.shell("mkdir away && mv quincunx.sqlite* away")
    let outcome = try started.outcome()
    #expect(outcome.code == 1)
    let kept = try #require(
      Int(try quincunx.sql("SELECT count(*) FROM run", store: "away/quincunx.sqlite")))
    #expect(try kept >= reported(outcome))
  }

  /// Permissions are asked for when a file is opened, so that the run goes on to its end.
  @Test func aStoreThatIsMadeReadOnlyUnderWayLosesNothing() throws {
    let quincunx = try CommandLineTool()
    let started = try startLongRun(quincunx)
    _ = try quincunx.shell("chmod 444 quincunx.sqlite*; chmod 555 .")
    let outcome = try started.outcome()
    _ = try quincunx.shell("chmod 755 .; chmod 644 quincunx.sqlite*")
    #expect(outcome.code == 0)
    #expect(try reported(outcome) == 400)
    #expect(try quincunx.sql("SELECT count(*) FROM run; PRAGMA integrity_check") == "400\nok")
  }

  /// SQLite drops what follows the first frame that is not whole. Those runs are executed again.
  @Test(arguments: [1, 2, 3])
  func aTruncatedLogCostsOnlyWhatItHeld(quarters: Int) throws {
    let quincunx = try CommandLineTool()
    let started = try startLongRun(quincunx)
    kill(started.process.processIdentifier, SIGKILL)
    _ = try started.outcome()
    let log = quincunx.folder.appendingPathComponent("quincunx.sqlite-wal")
    let bytes = try Data(contentsOf: log)
    try #require(bytes.count > 40_000)
    try bytes.prefix(bytes.count * quarters / 4 + 100).write(to: log)
    try FileManager.default.removeItem(
      at: quincunx.folder.appendingPathComponent("quincunx.sqlite-shm"))
    let rest = try quincunx("run", "long.yaml", "--quiet")
    #expect(rest.code == 0, "\(rest.errors)")
    #expect(try quincunx.sql("PRAGMA integrity_check; PRAGMA foreign_key_check") == "ok")
    #expect(try quincunx("run", "long.yaml", "--quiet", "--store", "whole.sqlite").code == 0)
    let dumps = try ["quincunx.sqlite", "whole.sqlite"].map {
      try quincunx("dump", "long.yaml", "--store", $0).output
    }
    #expect(dumps[0] == dumps[1])
  }

  /// As after a clock that was an hour, or a century, ahead.
  @Test func datesInTheFutureChangeNothing() throws {
    let quincunx = try toolWithStudy()
    #expect(try quincunx("run", "tiny.yaml", "--quiet").code == 0)
    let before = try quincunx("dump", "tiny.yaml").output
    try quincunx.sql(
      """
      UPDATE run SET started = '2126-11-21T00:00:00.000Z';
      INSERT INTO process VALUES (NULL, 'pin', 'elsewhere', 1, 1, 1, '2126-11-21T00:00:00.000Z', 5,
        '2026-11-21T00:00:00.000Z', 7)
      """)
    #expect(try quincunx("run", "tiny.yaml").output == "nothing to run: all 3 runs are stored\n")
    let more = try quincunx("run", "tiny.yaml", "--seeds", "5", "--quiet")
    #expect(more.code == 0)
    let status = try quincunx("status")
    #expect(status.code == 0)
    #expect(!status.output.contains("runs/s"))
    #expect(try quincunx("run", "tiny.yaml", "--quiet").code == 0)
    #expect(try quincunx("dump", "tiny.yaml").output == before)
  }

  @Test func aPlanOfAHundredThousandRunsIsExpanded() throws {
    let quincunx = try toolWithStudy()
    let outcome = try quincunx("plan", "tiny.yaml", "--seeds", "100000")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("100000 runs planned, 100000 to run"))
  }

  @Test func aStoreOfVersionOneIsBroughtUpToDateByRunning() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "other.yaml")
    try FileManager.default.copyItem(
      at: packageFolder.appendingPathComponent("Tests/StoreTests/Golden/version-1.sqlite"),
      to: quincunx.folder.appendingPathComponent("quincunx.sqlite"))
    let old = try quincunx("status")
    #expect(old.code == 2)
    #expect(old.errors.contains("version 1 and must be brought to version 3 first; quincunx run"))
    #expect(try quincunx("run", "other.yaml").code == 0)
    let lines = try quincunx("status").output.split(separator: "\n")
    let counts = lines.map { $0.split(separator: " ").prefix(5).joined(separator: " ") }
    #expect(counts.contains("tiny 15 9 6 0"))
    #expect(counts.contains("other 3 3 0 0"))
  }
}

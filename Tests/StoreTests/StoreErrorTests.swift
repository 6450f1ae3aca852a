import Foundation
import Testing

@testable import Store

@Suite struct StoreErrorTests {
  private func failure(_ path: String, _ access: ResultStore.Access = .readWrite) -> StoreError? {
    storeError { () throws(StoreError) in _ = try ResultStore(path: path, access: access) }
  }

  @Test func missingFileIsNotCreatedByReading() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/none.sqlite"
      let error = try #require(failure(path, .readOnly))
      #expect(error.problem == .missingFile)
      #expect(error.isUserMistake)
      #expect(error.description == "\(path): there is no such result store")
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func missingFolderAndFolderAreNamed() throws {
    try inTemporaryFolder { folder in
      let missing = failure(folder + "/none/results.sqlite")
      #expect(missing?.problem == .missingFolder)
      for access in [ResultStore.Access.readWrite, .readOnly] {
        let error = failure(folder, access)
        #expect(error?.problem == .isFolder)
        #expect(error?.isUserMistake == true)
      }
    }
  }

  @Test func otherBytesAreNotADatabase() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/notes.txt"
      let text = String(repeating: "These are notes, not a database.\n", count: 100)
      try text.write(toFile: path, atomically: false, encoding: .utf8)
      for access in [ResultStore.Access.readWrite, .readOnly] {
        let error = try #require(failure(path, access))
        #expect(error.problem == .notADatabase)
        #expect(error.code == 26)
        #expect(error.isUserMistake)
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }
  }

  @Test func damagedPagesAreAFault() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/results.sqlite"
      do {
        let store = try ResultStore(path: path)
        try store.register(.sample())
      }
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      // The first page holds the header and the root of the schema; everything else is lost.
      bytes.replaceSubrange(4096..., with: [UInt8](repeating: 0xA5, count: bytes.count - 4096))
      try bytes.write(to: URL(fileURLWithPath: path))
      let error = try #require(
        storeError { () throws(StoreError) in
          _ = try ResultStore(path: path, access: .readOnly).resultTable(study: "reliability")
        })
      #expect(error.problem == .corrupt)
      #expect(!error.isUserMistake)
    }
  }

  @Test func filesOfOtherProgramsAreLeftUntouched() throws {
    for setting in ["PRAGMA application_id = 1196437808", "PRAGMA user_version = 3", "SELECT 1"] {
      try inTemporaryFolder { folder in
        let path = folder + "/other.sqlite"
        do {
          let other = try Connection(path: path, access: .readWrite, busyMilliseconds: 0)
          try other.execute("CREATE TABLE note (text TEXT); \(setting)")
        }
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let error = try #require(failure(path))
        let isNamed = setting.contains("application_id")
        #expect(error.problem == .otherApplication(id: isNamed ? 1_196_437_808 : 0))
        #expect(error.isUserMistake)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
      }
    }
  }

  @Test func newerStoreSaysWhichVersionToUse() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/results.sqlite"
      do {
        let store = try ResultStore(path: path)
        try store.register(.sample())
        try store.write(.sample("ros", seed: 1, .failed(reason: "diverged")))
        try store.connection.execute("PRAGMA user_version = 7")
      }
      for access in [ResultStore.Access.readWrite, .readOnly] {
        let error = try #require(failure(path, access))
        #expect(error.problem == .newerSchema(found: 7, known: 3, writer: "1.2.0"))
        #expect(error.isUserMistake)
        #expect(
          error.description == """
            \(path): the result store has schema version 7, but this quincunx knows versions up \
            to 3; use quincunx 1.2.0, which wrote its last run, or newer
            """)
      }
    }
  }

  @Test func newerStoreWithoutRunsStillSaysWhatToDo() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/results.sqlite"
      do {
        let store = try ResultStore(path: path)
        try store.connection.execute(
          "DROP VIEW v_run; DROP TABLE provenance; PRAGMA user_version = 4")
      }
      let error = try #require(failure(path))
      #expect(error.problem == .newerSchema(found: 4, known: 3, writer: nil))
      #expect(error.description.hasSuffix("use the newer quincunx that wrote it"))
    }
  }

  @Test func storeOpenedForReadingRefusesToWrite() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/results.sqlite"
      do { _ = try ResultStore(path: path) }
      let store = try ResultStore(path: path, access: .readOnly)
      let error = storeError { () throws(StoreError) in try store.register(.sample()) }
      #expect(error?.problem == .readOnly)
      #expect(error?.isUserMistake == true)
    }
  }

  /// The superuser may write anywhere, so that permissions say nothing.
  @Test(.enabled(if: geteuid() != 0))
  func fileWithoutWritePermissionIsReadOnly() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/results.sqlite"
      do { _ = try ResultStore(path: path) }
      try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
      #expect(failure(path)?.problem == .readOnly)
      #expect(failure(path, .readOnly) == nil)
    }
  }

  @Test(.enabled(if: geteuid() != 0))
  func folderWithoutWritePermissionCannotHoldAStore() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/results.sqlite"
      do { _ = try ResultStore(path: path) }
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
      defer {
        try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
      }
      for path in [path, folder + "/new.sqlite"] {
        let error = try #require(failure(path))
        #expect([.readOnly, .cannotOpen].contains(error.problem))
        #expect(error.isUserMistake)
      }
    }
  }

  @Test func fullDiskLosesOnlyTheRunBeingWritten() throws {
    try withStore { store in
      try store.register(.sample(seeds: 1...100))
      let pages = try store.connection.statement("PRAGMA page_count").firstInteger()
      try store.connection.execute("PRAGMA max_page_count = \(pages + 2)")
      let values = (0..<500).map { Double($0) }
      var written = 0
      var error: StoreError?
      while error == nil, written < 100 {
        error = storeError { () throws(StoreError) in
          try store.write(
            .sample("ros", seed: written + 1, .done([.sample("return", values)])))
        }
        if error == nil { written += 1 }
      }
      #expect(error?.problem == .diskFull)
      #expect(error?.isUserMistake == false)
      let counts = try store.rows(
        "SELECT (SELECT count(*) FROM run), (SELECT count(*) FROM measured_value)", columns: 2)
      #expect(counts == ["\(written)|\(500 * written)"])
      #expect(try store.complaints() == [])
      try store.connection.execute("PRAGMA max_page_count = 100000")
      try store.write(.sample("ros", seed: written + 1, .done([.sample("return", values)])))
      #expect(try store.outcomes(of: "reliability").count == written + 1)
    }
  }

  /// SQLite itself would write on, into a file without a name.
  @Test(arguments: ["rm", "mv", "replace"])
  func aStoreThatIsTakenAwayIsNoticed(how: String) throws {
    try inTemporaryFolder { folder in
      let path = folder + "/results.sqlite"
      let store = try ResultStore(path: path)
      try store.register(.sample())
      try store.write(.sample("ros", seed: 1, .done([])))
      switch how {
      case "rm": try FileManager.default.removeItem(atPath: path)
      case "mv": try FileManager.default.moveItem(atPath: path, toPath: path + ".old")
      default:
        try FileManager.default.removeItem(atPath: path)
        try Data("another file".utf8).write(to: URL(fileURLWithPath: path))
      }
      let error = storeError { () throws(StoreError) in
        try store.write(.sample("ros", seed: 2, .done([])))
      }
      #expect(error?.problem == .moved)
      #expect(error?.isUserMistake == false)
    }
  }

  @Test func lockHeldByAnotherIsReportedAsBusy() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/results.sqlite"
      let holder = try ResultStore(path: path)
      let waiting = try ResultStore(
        path: path, access: .readWrite, schema: .current, busyMilliseconds: 10)
      try holder.connection.execute("BEGIN IMMEDIATE")
      let error = storeError { () throws(StoreError) in try waiting.register(.sample()) }
      #expect(error?.problem == .busy)
      #expect(error?.isUserMistake == false)
      // Reading goes on meanwhile.
      #expect(try waiting.studies() == [])
      try holder.connection.execute("ROLLBACK")
      try waiting.register(.sample())
      #expect(try holder.studies() == ["reliability"])
    }
  }

  @Test func unknownStudyListsTheKnownOnes() throws {
    try withStore { store in
      for name in ["b", "a"] { try store.register(.sample(name: name)) }
      let errors = [
        storeError { () throws(StoreError) in _ = try store.resultTable(study: "c") },
        storeError { () throws(StoreError) in _ = try store.outcomes(of: "c") },
        storeError { () throws(StoreError) in _ = try store.summary(of: "c") },
      ]
      for error in errors {
        let error = try #require(error)
        #expect(error.problem == .unknownStudy("c", known: ["a", "b"]))
        #expect(error.isUserMistake)
        #expect(error.description.hasSuffix("no study “c” is stored; known: a, b"))
      }
    }
  }
}

import Foundation
import Testing

@testable import Store

@Suite struct ConnectionTests {
  @Test func transactionThatThrowsLeavesNothing() throws {
    try withStore { store in
      let connection = store.connection
      try connection.execute("CREATE TABLE pin (x INTEGER) STRICT")
      let error = storeError { () throws(StoreError) in
        try connection.transaction(.write) { () throws(StoreError) in
          try connection.execute("INSERT INTO pin VALUES (1)")
          try connection.execute("INSERT INTO nowhere VALUES (1)")
        }
      }
      #expect(error?.message == "no such table: nowhere")
      #expect(error?.problem == .other)
      #expect(try store.rows("SELECT count(*) FROM pin", columns: 1) == ["0"])
      // The next transaction finds no other one open.
      try connection.transaction(.write) { () throws(StoreError) in
        try connection.execute("INSERT INTO pin VALUES (2)")
      }
      #expect(try store.rows("SELECT x FROM pin", columns: 1) == ["2"])
    }
  }

  @Test(arguments: [
    "", "it's \"quoted\"; DROP TABLE run", "two\nlines\r\n", "quincunx 🎲 ⁙ é e\u{301}", "a\0b",
    "O'Brien', 1); --",
  ])
  func textsComeBackAsTheyWere(text: String) throws {
    try withStore { store in
      let echo = try store.connection.statement("SELECT ?1, typeof(?1)")
      try echo.bind(text, at: 1)
      let back = try echo.first { [$0.text(0), $0.text(1)] }
      #expect(back.map { Array($0[0].utf8) } == Array(text.utf8))
      #expect(back?[1] == "text")
    }
  }

  @Test func absentValuesAreNull() throws {
    try withStore { store in
      let echo = try store.connection.statement("SELECT ?1, ?2, ?3")
      try echo.bind(nil as Int?, at: 1)
      try echo.bind(nil as String?, at: 2)
      try echo.bind(Double.nan, at: 3)
      let areNil = try echo.first {
        [$0.optionalInteger(0) == nil, $0.optionalText(1) == nil, $0.optionalReal(2) == nil]
      }
      #expect(areNil == [true, true, true])
    }
  }

  /// Two transactions that read before they write would otherwise each spoil the other's snapshot.
  @Test func writeTransactionHoldsTheLockBeforeItReads() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/results.sqlite"
      let first = try ResultStore(path: path).connection
      let second = try Connection(path: path, access: .readWrite, busyMilliseconds: 0)
      var error: StoreError?
      try first.transaction(.write) { () throws(StoreError) in
        error = storeError { () throws(StoreError) in
          try second.transaction(.write) { () throws(StoreError) in }
        }
        try second.transaction(.read) { () throws(StoreError) in
          _ = try second.statement("SELECT count(*) FROM run").firstInteger()
        }
      }
      #expect(error?.problem == .busy)
    }
  }

  @Test func closedStoreIsASingleFile() throws {
    try inTemporaryFolder { folder in
      do {
        let store = try ResultStore(path: folder + "/results.sqlite")
        try store.register(.sample())
        _ = try store.resultTable(study: "reliability")
      }
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files == ["results.sqlite"])
    }
  }

  @Test func statementsArePreparedOnce() throws {
    try withStore { store in
      let first = try store.connection.statement("SELECT 1")
      #expect(try store.connection.statement("SELECT 1") === first)
    }
  }
}

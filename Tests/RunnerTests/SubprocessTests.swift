import Testing

@testable import Runner

@Suite struct SubprocessTests {
  @Test func outputErrorsAndCodeAreKept() throws {
    let shell = try #require(Subprocess("sh", ["-c", "echo out; echo err >&2; exit 3"]))
    #expect(shell.output == "out\n")
    #expect(shell.errors == "err\n")
    #expect(shell.code == 3 && !shell.succeeded)
    #expect(try #require(Subprocess("true", [])).succeeded)
  }

  @Test func aSignalIsANegativeCode() throws {
    #expect(try #require(Subprocess("sh", ["-c", "kill -9 $$"])).code == -9)
  }

  @Test func aProgramThatIsNotThereIsNil() {
    #expect(Subprocess("no-such-program-anywhere", []) == nil)
  }

  /// More than pipes hold, on both of them: neither may keep the other waiting.
  @Test func longOutputsDoNotBlock() throws {
    let script = "head -c 300000 /dev/zero | tr '\\0' e >&2; head -c 300000 /dev/zero | tr '\\0' o"
    let shell = try #require(Subprocess("sh", ["-c", script]))
    #expect(shell.output.utf8.count == 300_000 && shell.errors.utf8.count == 300_000)
  }

  @Test func thereIsNothingToRead() throws {
    #expect(try #require(Subprocess("cat", [])).output.isEmpty)
  }
}

import Foundation
import Testing

@Suite struct VersionTests {
  private func file(_ name: String) throws -> String {
    try String(contentsOf: packageFolder.appendingPathComponent(name), encoding: .utf8)
  }

  /// What `--version` prints behind the name, as in `quincunx 0.1.0, vector code for ...`.
  private func version() throws -> String {
    let outcome = try CommandLineTool()("--version")
    let words = outcome.output.split { $0 == " " || $0 == "," }
    try #require(outcome.code == 0 && words.count > 1 && words[0] == "quincunx")
    return String(words[1])
  }

  @Test func theCitationNamesTheVersionOfTheTool() throws {
    let stated = try #require(try file("CITATION.cff").firstMatch(of: /(?m)^version: (\S+)$/))
    #expect(try version() == String(stated.1))
  }

  @Test func theChangesBeginWithTheVersionOfTheTool() throws {
    let newest = try #require(try file("CHANGELOG.md").firstMatch(of: /(?m)^## ([0-9.]+)/))
    #expect(try version() == String(newest.1))
  }

  @Test func theLicenceIsTheOneThatTheCitationNames() throws {
    let stated = try #require(try file("CITATION.cff").firstMatch(of: /(?m)^license: (\S+)$/))
    #expect(try file("LICENSE").hasPrefix("\(stated.1) License\n"))
  }
}

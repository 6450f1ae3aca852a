import Foundation
import Store
import Testing

@testable import Runner

@Suite struct ProvenanceTests {
  @Test func theMachineIsNamed() throws {
    let provenance = Provenance.current(
      version: "1.2.3", executable: URL(fileURLWithPath: "/nowhere/quincunx"))
    #expect(provenance.version == "1.2.3")
    #expect(provenance.compiler.hasPrefix("Swift 6."))
    let release = try String(contentsOfFile: "/etc/os-release", encoding: .utf8)
    #expect(release.contains(provenance.os))
    #expect(!provenance.host.contains("\0") && provenance.host != "unknown")
    #expect(provenance.gitCommit == nil && provenance.dirty == nil)
  }

  /// The executable lies deep in the checkout; a changed source makes the tree dirty, a changed
  /// figure does not.
  @Test func uncommittedSourcesAreNoticed() throws {
    let checkout = FileManager.default.temporaryDirectory
      .appendingPathComponent("quincunx-provenance-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: checkout) }
    let folders = ["Sources/a", ".build/release", "figures"]
    for folder in folders {
      try FileManager.default.createDirectory(
        at: checkout.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    func write(_ text: String, _ path: String) throws {
      try Data(text.utf8).write(to: checkout.appendingPathComponent(path))
    }
    func git(_ arguments: String...) throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["git", "-C", checkout.path] + arguments
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0)
    }
    try write("one", "Sources/a/a.swift")
    try write("one", "figures/f.svg")
    try git("init", "--quiet")
    try git("add", "Sources", "figures")
    try git(
      "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "one")
    func provenance() -> Provenance {
      Provenance.current(
        version: "1", executable: checkout.appendingPathComponent(".build/release/quincunx"))
    }
    #expect(provenance().gitCommit?.count == 40)
    #expect(provenance().dirty == false)
    try write("two", "figures/f.svg")
    #expect(provenance().dirty == false)
    try write("two", "Sources/a/a.swift")
    #expect(provenance().dirty == true)
  }

  @Test func anInstalledToolHasTheCommitThatWasWrittenDown() throws {
    let prefix = FileManager.default.temporaryDirectory
      .appendingPathComponent("quincunx-provenance-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: prefix) }
    let folder = prefix.appendingPathComponent("share/quincunx")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    func source(_ text: String) throws -> Provenance {
      try Data(text.utf8).write(to: folder.appendingPathComponent("commit"))
      return Provenance.current(
        version: "1", executable: prefix.appendingPathComponent("bin/quincunx"))
    }
    let clean = try source("0123abcd\n")
    #expect(clean.gitCommit == "0123abcd" && clean.dirty == false)
    #expect(try source("0123abcd dirty\n").dirty == true)
    #expect(try source("").gitCommit == nil)
  }
}

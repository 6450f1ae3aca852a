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
}

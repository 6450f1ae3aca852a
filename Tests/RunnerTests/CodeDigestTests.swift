import Foundation
import Testing

@testable import Runner

@Suite struct CodeDigestTests {
  private func withCopy(
    _ change: (inout Data) throws -> Void, _ body: (String?) throws -> Void
  ) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("quincunx-digest-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    var program = try Data(contentsOf: URL(fileURLWithPath: "/bin/ls"))
    try change(&program)
    try program.write(to: file)
    try body(codeDigest(of: file))
  }

  private static let digest = codeDigest(of: URL(fileURLWithPath: "/bin/ls"))

  @Test func aProgramHasADigest() throws {
    let digest = try #require(Self.digest)
    #expect(digest.wholeMatch(of: /[0-9a-f]{64}/) != nil)
    #expect(codeDigest(of: URL(fileURLWithPath: "/bin/cat")) != digest)
  }

  /// Debug information lies behind what is loaded, as this does.
  @Test func whatIsNotLoadedChangesNothing() throws {
    try withCopy {
      $0 += Data("comments".utf8)
    } _: {
      #expect($0 == Self.digest)
    }
  }

  @Test func aConstantIsCode() throws {
    try withCopy { program in
      let word = try #require(program.range(of: Data("--help".utf8)))
      program.replaceSubrange(word, with: Data("--hell".utf8))
    } _: { digest in
      #expect(digest != nil && digest != Self.digest)
    }
  }

  @Test func aFileThatIsNoProgramHasNone() throws {
    #expect(codeDigest(of: URL(fileURLWithPath: "/etc/passwd")) == nil)
    #expect(codeDigest(of: URL(fileURLWithPath: "/nowhere")) == nil)
    try withCopy {
      $0 = $0.prefix(100)
    } _: {
      #expect($0 == nil)
    }
    try withCopy {
      $0 = $0.prefix($0.count / 2)
    } _: {
      #expect($0 == nil)
    }
  }
}

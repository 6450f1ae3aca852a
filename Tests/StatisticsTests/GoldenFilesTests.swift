import Foundation
import TestSupport
import Testing

/// All golden files are read to the last key, or a key left out says why.
@Suite struct GoldenFilesTests {
  /// By file, then key.
  static let leftOut: [String: [String: String]] = [
    "binomial_intervals": [
      "p_hat": "k/n, which needs no function",
      "wald": "an interval that covers 64 % at p = 0.95; none of ours",
    ],
    "binomial_difference_intervals": ["difference": "k1/n1 − k2/n2, which needs no function"],
    "end_to_end": [
      "iid": "a name that the input gives", "adaptive": "a name that the input gives",
      "quota": "a name that the input gives", "verdict": "read with the rates",
    ],
  ]

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// The file of each name and the text of every test file that opens it.
  private static func sources(of name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "swift" && $0.path != #filePath }
      .map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
      .filter { $0.contains("GoldenCases(\"\(name)\")") }
  }

  private static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      at: folder.appendingPathComponent("Golden"), includingPropertiesForKeys: nil
    ).map { $0.deletingPathExtension().lastPathComponent }.sorted()
  }

  @Test func allAreThere() throws {
    let names = try Self.names()
    #expect(names.count == 29)
    #expect(try names.reduce(0) { try $0 + GoldenCases($1).cases.count } == 439)
  }

  /// Whether a test names a key is read off its text, where an interpolation stands for any name.
  @Test func everyExpectedKeyIsNamedByATestOfItsFile() throws {
    for name in try Self.names() {
      let literals = Set(try Self.sources(of: name).flatMap(stringLiterals))
      #expect(!literals.isEmpty, "no test opens \(name)")
      let patterns = try literals.filter { $0.contains("\\(") }.compactMap(Self.pattern)
      let leftOut = Self.leftOut[name] ?? [:]
      let keys = Set(try GoldenCases(name).cases.flatMap { Self.keys($0["expected"]) })
      let unread = keys.filter { key in
        !literals.contains(key) && patterns.allSatisfy { (try? $0.wholeMatch(in: key)) == nil }
      }
      #expect(unread.isSubset(of: leftOut.keys), "\(name)")
      #expect(keys.isSuperset(of: leftOut.keys), "\(name)")
    }
    #expect(Set(Self.leftOut.keys).isSubset(of: try Self.names()))
  }

  private static func keys(_ golden: Golden) -> [String] {
    golden.keys.flatMap { [$0] + keys(golden[$0]) } + golden.list.flatMap(keys)
  }

  private func stringLiterals(_ text: String) -> [String] {
    text.matches(of: #/"((?:[^"\\\n]|\\.)*)"/#).map { String($0.output.1) }
  }

  /// Nil for a literal with too little text to tell one key from another.
  private static func pattern(_ literal: String) throws -> Regex<AnyRegexOutput>? {
    let parts = literal.split(
      separator: #/\\\([A-Za-z.]*\)/#, omittingEmptySubsequences: false)
    guard parts.count > 1, parts.reduce(0, { $0 + $1.count }) >= 2,
      parts.allSatisfy({ $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } })
    else { return nil }
    return try Regex(parts.joined(separator: ".*"))
  }
}

import Foundation
import Testing

/// The fenced blocks of one language in docs/gradients.md.
private func blocks(of language: String) throws -> [String] {
  let page = packageFolder.appendingPathComponent("docs/gradients.md")
  return try String(contentsOf: page, encoding: .utf8)
    .components(separatedBy: "```\(language)\n").dropFirst()
    .map { $0.components(separatedBy: "```")[0] }
}

@Suite struct GradientsPageTests {
  /// The first study of the page with one run of each condition, and every query.
  @Test func queriesOfThePageAnswerWithRows() throws {
    let quincunx = try CommandLineTool()
    let study = try #require(try blocks(of: "yaml").first)
    try quincunx.write(
      study.replacing("batches: 200", with: "batches: 2"), to: "my.yaml")
    #expect(try quincunx("run", "my.yaml", "--seeds", "1", "--quiet").code == 0)
    let queries = try blocks(of: "sql")
    #expect(queries.count == 1)
    for query in queries {
      #expect(try !quincunx.sql(query).isEmpty, "no row: \(query)")
    }
  }
}

import Foundation
import Testing

@Suite struct GradientsPageTests {
  /// The first study of the page with one run of each condition, and every query.
  @Test func queriesOfThePageAnswerWithRows() throws {
    let blocks = try MarkdownPage("docs/gradients.md").blocks
    let study = try #require(blocks.first { $0.language == "yaml" })
    let quincunx = try CommandLineTool()
    try quincunx.write(
      study.text.replacing("batches: 200", with: "batches: 2"), to: "my.yaml")
    #expect(try quincunx("run", "my.yaml", "--seeds", "1", "--quiet").code == 0)
    let queries = blocks.filter { $0.language == "sql" }
    #expect(queries.count == 1)
    for query in queries {
      #expect(try !quincunx.sql(query.text).isEmpty, "no row: \(query.text)")
    }
  }
}

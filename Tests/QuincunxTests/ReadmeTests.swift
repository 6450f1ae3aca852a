import Foundation
import Testing

@Suite struct ReadmeTests {
  @Test func everyQueryAnswersWithRows() throws {
    let queries = try MarkdownPage("README.md").blocks.filter { $0.language == "sql" }
    #expect(queries.count == 5)
    let quincunx = try CommandLineTool()
    let smoke = packageFolder.appendingPathComponent("studies/smoke.yaml").path
    #expect(try quincunx("run", smoke, "--seeds", "1", "--quiet").code == 0)
    for query in queries {
      #expect(try !quincunx.sql(query.text).isEmpty, "no row: README.md:\(query.line)")
    }
  }
}

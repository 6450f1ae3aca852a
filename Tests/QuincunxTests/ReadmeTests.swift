import Foundation
import Testing

/// The fenced blocks of README.md that are marked as SQL.
private let queries: [String] = {
  let readme = packageFolder.appendingPathComponent("README.md")
  guard let text = try? String(contentsOf: readme, encoding: .utf8) else { return [] }
  return text.components(separatedBy: "```sql\n").dropFirst().map {
    $0.components(separatedBy: "```")[0]
  }
}()

@Suite struct ReadmeTests {
  @Test(.disabled(if: queries.isEmpty, "README.md has no block of SQL yet"))
  func everyQueryAnswersWithRows() throws {
    #expect(queries.count >= 5)
    let quincunx = try CommandLineTool()
    let smoke = packageFolder.appendingPathComponent("studies/smoke.yaml").path
    #expect(try quincunx("run", smoke, "--seeds", "1", "--quiet").code == 0)
    for query in queries {
      #expect(try !quincunx.sql(query).isEmpty, "no row: \(query)")
    }
  }
}

import Foundation
import Testing

@Suite struct StatisticsPageTests {
  /// What stands behind each `$ ` of a block, and the lines below it.
  private func calls(_ block: MarkdownPage.Block) -> [(command: String, output: String)] {
    guard block.text.hasPrefix("$ ") else { return [] }
    return "\n\(block.text)".components(separatedBy: "\n$ ").dropFirst().map { call in
      let lines = call.components(separatedBy: "\n")
      return (lines[0], lines.dropFirst().joined(separator: "\n"))
    }
  }

  @Test func everyCommandOfThePagePrintsWhatThePageShows() throws {
    let page = try MarkdownPage("docs/statistics.md")
    let quincunx = try CommandLineTool()
    for block in page.blocks {
      if let file = block.file { try quincunx.write(block.text, to: file) }
    }
    let calls = page.blocks.flatMap(calls)
    #expect(calls.count >= 16)
    for call in calls {
      let outcome = try quincunx.shell(call.command)
      let difference = firstDifference(between: call.output, and: outcome.output)
      #expect(difference == nil, "\(call.command)\n\(outcome.output)\(outcome.errors)")
    }
  }
}

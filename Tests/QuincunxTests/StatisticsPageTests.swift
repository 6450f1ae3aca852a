import Foundation
import Testing

/// A fenced block of docs/statistics.md: the word behind the fence, and the lines.
private struct Block {
  let language: String
  let text: String

  static func all() throws -> [Block] {
    let page = packageFolder.appendingPathComponent("docs/statistics.md")
    let parts = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```")
    // Inside a fence is every second part.
    return stride(from: 1, to: parts.count, by: 2).map { place in
      let lines = parts[place].components(separatedBy: "\n")
      return Block(language: lines[0], text: lines.dropFirst().joined(separator: "\n"))
    }
  }

  /// What stands behind each `$ `, and the lines below it.
  var calls: [(command: String, output: String)] {
    guard text.hasPrefix("$ ") else { return [] }
    return "\n\(text)".components(separatedBy: "\n$ ").dropFirst().map { call in
      let lines = call.components(separatedBy: "\n")
      let output = lines.dropFirst().joined(separator: "\n")
      return (lines[0], output.trimmingCharacters(in: .newlines))
    }
  }
}

@Suite struct StatisticsPageTests {
  @Test func everyCommandOfThePagePrintsWhatThePageShows() throws {
    let blocks = try Block.all()
    let runs = try #require(blocks.first { $0.language == "csv" })
    let study = try #require(blocks.first { $0.language == "yaml" })
    let quincunx = try CommandLineTool()
    try quincunx.write(runs.text, to: "runs.csv")
    try quincunx.write(study.text, to: "seeds.yaml")
    let calls = blocks.flatMap(\.calls)
    #expect(calls.count >= 16)
    for call in calls {
      let outcome = try quincunx.shell(call.command)
      let printed = outcome.output.trimmingCharacters(in: .newlines)
      #expect(printed == call.output, "\(call.command)\n\(outcome.errors)")
    }
  }
}

import Foundation
import Testing

/// `docs/tutorial.md`, gone through as a reader does.
@Suite struct TutorialTests {
  /// Blocks with `make` install the program; `make walk` executes those, too.
  @Test func everyCommandPrintsWhatThePageShows() throws {
    let page = try MarkdownPage("docs/tutorial.md")
    let quincunx = try CommandLineTool()
    var last: (commands: String, outcome: CommandLineTool.Outcome)?
    var compared = 0
    // What reports say beside the rest while somebody works on the sources, and what slow machines
    // say of their progress.
    let ofUncommittedCode =
      /warning: \d+ runs? \w+ made with uncommitted changes,\s+so that no commit\s+holds the code\n\n?/
    let progress = /(?m)^\d+ done, \d+ failed, [1-9]\d* left .*\n/
    for block in page.blocks {
      let place = "docs/tutorial.md:\(block.line)"
      switch block.language {
      case "sh" where block.text.contains("make "): last = nil
      case "sh":
        let outcome = try quincunx.shell("exec 2>&1; set -e; " + block.text)
        #expect(outcome.code == 0, "\(place): \(outcome.output)")
        last = (block.text, outcome)
      case "yaml":
        try quincunx.write(block.text, to: try #require(block.file, "\(place): name the file"))
      case "text":
        let shown = try #require(last, "\(place): no command stands before").outcome.output
        let printed = shown.replacing(ofUncommittedCode, with: "").replacing(progress, with: "")
        let difference = firstDifference(between: block.text, and: printed)
        #expect(difference == nil, "\(place): not printed is \(difference ?? "")\n\(shown)")
        let literal = block.text.replacing("...\n", with: "").filter { $0 != "…" }
        #expect(literal.count > 20, "\(place): too little is left to compare")
        compared += 1
      default: Issue.record("\(place): what is a block of \(block.language)?")
      }
    }
    #expect(compared == 10)
    let drawing = String(
      decoding: try quincunx.contents(of: "figures/mine/successCurve.svg"), as: UTF8.self)
    for label in ["stag hunt", "onPolicy", "maProps (learningRate 0.03)"] {
      #expect(drawing.contains(">\(label)<"), "\(label) is not in the figure")
    }
  }

  @Test func aWrongNumberOnAPageIsFound() {
    let output = "a 1\nb 2\nc took 3 s\n"
    #expect(firstDifference(between: "a 1\n...\nc took … s\n", and: output) == nil)
    #expect(firstDifference(between: output, and: output) == nil)
    #expect(firstDifference(between: "...\nb 3\n...\n", and: output) == "b 3")
    #expect(firstDifference(between: "b 2\n...\n", and: output) == "b 2")
    #expect(firstDifference(between: "a 1\nb 2\n", and: output) == "the end")
    #expect(firstDifference(between: "...\nc took … min\n", and: output) == "c took … min")
  }
}

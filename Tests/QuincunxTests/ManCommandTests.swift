import Foundation
import Testing

@Suite struct ManCommandTests {
  /// Sections that man(7) asks for, each command, and each option of it.
  @Test func thePageHasEveryCommandAndOption() throws {
    let quincunx = try CommandLineTool()
    let page = try quincunx("man")
    #expect(page.code == 0)
    let lines = page.output.split(separator: "\n").map(String.init)
    let sections = lines.filter { $0.hasPrefix(".SH ") }.map { String($0.dropFirst(4)) }
    #expect(
      sections == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "EXIT STATUS", "ENVIRONMENT", "FILES",
        "EXAMPLES", "SEE ALSO",
      ])
    let entries = lines.filter { $0.hasPrefix(".SS ") }.map { String($0.dropFirst(4)) }
    #expect(entries == CommandsTests.names)
    for name in CommandsTests.names {
      let entry = page.output.components(separatedBy: ".SS \(name)\n")[1]
        .components(separatedBy: "\n.S")[0]
      let told = entry.split(separator: "\n").filter { $0.hasPrefix(".BI ") }.map {
        $0.dropFirst(4).replacing("\\-", with: "-").prefix { $0 != " " }
      }
      let known = try options(of: name, quincunx)
      #expect(told.map { String($0) } == known)
    }
  }

  @Test(.enabled(if: has("mandoc"), "needs mandoc"))
  func mandocHasNothingToSay() throws {
    let lint = try CommandLineTool().shell("quincunx man > page && mandoc -T lint page")
    #expect(lint.code == 0)
    #expect(lint.output + lint.errors == "")
  }

  @Test(.enabled(if: has("groff"), "needs groff"))
  func groffHasNothingToSay() throws {
    let groff = try CommandLineTool().shell("quincunx man | groff -man -ww -z -Tutf8")
    #expect(groff.code == 0)
    #expect(groff.output + groff.errors == "")
  }

  /// A hyphen where a line ends would be copied with it.
  @Test(.enabled(if: has("groff"), "needs groff"))
  func pathsAreShownAsTheyAreTyped() throws {
    let page = try CommandLineTool().shell("quincunx man | groff -man -Tutf8 -rLL=60n")
    #expect(page.output.contains(" ~/.local/share/bash-completion/completions/quincunx\n"))
  }
}

/// Those that `--help` lists.
func options(of command: String, _ quincunx: CommandLineTool) throws -> [String] {
  try quincunx(command, "--help").output.split(separator: "\n").compactMap {
    $0.firstMatch(of: /^  (--[a-z-]+)/).map { String($0.1) }
  }
}

/// Whether a program is installed.
func has(_ program: String) -> Bool {
  (try? CommandLineTool().shell("command -v \(program)").code) == 0
}

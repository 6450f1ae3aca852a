import Testing

@Suite struct CommandsTests {
  static let names = [
    "init", "reproduce", "run", "submit", "merge", "plan", "status", "analyse", "rates", "figures",
    "claims", "report", "import", "export", "query", "list", "show", "play", "verify", "doctor",
    "dump",
    "backup", "salvage", "bundle", "completion", "man",
  ]

  @Test func theOverviewNamesEveryCommandAndExitCode() throws {
    let quincunx = try CommandLineTool()
    let asked = try quincunx("--help")
    #expect(asked.code == 0)
    for name in Self.names { #expect(asked.output.contains("\n  \(name) ")) }
    for code in ["0 done", "1 some runs failed", "2 the input was wrong", "130 interrupted"] {
      #expect(asked.output.replacing("\n", with: " ").contains(code))
    }
    #expect(try quincunx("help").output == asked.output)
    #expect(try quincunx("help", "--help").output == asked.output)
    let bare = try quincunx()
    #expect(bare.code == 2)
    #expect(bare.output == asked.output)
  }

  @Test(arguments: names)
  func everyCommandExplainsItself(_ name: String) throws {
    let quincunx = try CommandLineTool()
    let help = try quincunx(name, "--help")
    #expect(help.code == 0)
    #expect(help.output.hasPrefix("usage: quincunx \(name) "))
    #expect(help.errors.isEmpty)
    #expect(try quincunx("help", name).output == help.output)
  }

  @Test func anUnknownInstructionSetIsRefused() throws {
    let quincunx = try CommandLineTool()
    let refused = try quincunx("list", environment: ["QUINCUNX_INSTRUCTIONS": "sse9"])
    #expect(refused.code == 2)
    let sentence =
      "QUINCUNX_INSTRUCTIONS is sse9; it may be one of baseline, avx2, avx512, or unset"
    #expect(refused.complaints == ["quincunx: " + sentence])
    #expect(try quincunx("list", environment: ["QUINCUNX_INSTRUCTIONS": "baseline"]).code == 0)
  }

  @Test func theVersionIsPrinted() throws {
    let quincunx = try CommandLineTool()
    let outcome = try quincunx("--version")
    #expect(outcome.code == 0)
    #expect(outcome.output.wholeMatch(of: /quincunx \d+\.\d+\.\d+, vector code for \w+\n/) != nil)
    let baseline = try quincunx("--version", environment: ["QUINCUNX_INSTRUCTIONS": "baseline"])
    #expect(baseline.output.hasSuffix(", vector code for baseline\n"))
  }
}

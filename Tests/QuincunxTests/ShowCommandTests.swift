import Testing

@Suite struct ShowCommandTests {
  /// The command is given to a shell as it is printed, here with a store that needs quotes.
  @Test func theCommandThatReproducesARunWorks() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    let store = "it's $(touch canary).sqlite"
    #expect(try quincunx("run", "tiny.yaml", "--store", store).code == 0)
    let shown = try quincunx("show", "2", "--store", store)
    #expect(shown.code == 0)
    for line in ["learner        reinforce\n", "outcome        done, 2 values\n"] {
      #expect(shown.output.contains(line))
    }
    let command = try #require(
      shown.output.split(separator: "\n").first { $0.hasPrefix("  quincunx verify ") })
    let verified = try quincunx.shell(String(command))
    #expect(verified.code == 0, "\(verified.errors)")
    #expect(verified.output == "all values are equal, bit for bit\n")
    #expect(!quincunx.exists("canary"))
  }

  @Test func anUnknownRunIsTheUsersMistake() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    for id in ["0", "4", "9223372036854775807"] {
      let outcome = try quincunx("show", id)
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("the store has no run \(id)"))
    }
  }
}

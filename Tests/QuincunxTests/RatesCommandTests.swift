import Foundation
import Testing

/// Fixed policies whose errors the test overwrites, and one condition that learns.
private let study = """
  question: How fast?
  seeds: 6
  games: [motivating]
  samplers: [onPolicy]
  measures: [optimumProbability, jointKL, jointTotalVariation]
  grids:
    - policies: [tabular]
      experiment: { fixedPolicy: { samples: [10, 20, 40, 80, 160, 320, 640, 1280] } }
    - policies: [tabular]
      learners: [reinforce]
      experiment: { training: { environmentSteps: 40, batch: 20 } }

  """

@Suite struct RatesCommandTests {
  @Test func aStoredFloorIsTold() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(study, to: "speed.yaml")
    #expect(try quincunx("run", "speed.yaml", "--quiet").code == 0)
    // 1/m² with a floor, and a factor per run.
    try quincunx.sql(
      """
      UPDATE measured_value SET value = (100.0 / step / step + 0.01)
        * (1 + 0.1 * (SELECT seed FROM v_run WHERE v_run.run = measured_value.run))
      """)
    let outcome = try quincunx("rates", "speed.yaml", "--measure", "jointKL")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines[0] == "speed: how jointKL falls with the number of samples m")
    let row = try #require(lines.first { $0.contains("  onPolicy  ") })
    #expect(row.contains("6/6       0  10…1280 (8)      2.1      0  -0.94"))
    #expect(row.contains("a/m² + c") && row.contains("yes") && row.hasSuffix("1/m²"))
    #expect(
      lines.contains(
        "1   1/m²: the mean over runs follows a/m² + c to rounding, slope −2, widened by 0.25, holds −2 and"
      ))
    #expect(outcome.output.contains("1 condition left out that learns"))

    let json = try quincunx("rates", "speed.yaml", "--format", "json")
    let parsed = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(parsed?.map { $0["measure"] as? String } == ["jointKL", "jointTotalVariation"])
    let conditions = try #require(parsed?[0]["conditions"] as? [[String: Any]])
    #expect(conditions[0]["verdict"] as? String == "1/m²")
    #expect(conditions[0]["chosen"] as? String == "a/m² + c")
    // One heading for both measures.
    let csv = try quincunx("rates", "speed.yaml", "--format", "csv").output.split(separator: "\n")
    #expect(csv.count { $0.hasPrefix("game,") } == 1)
    #expect(csv.count { $0.contains(",verdict,") } == 2)
    #expect(
      try quincunx("rates", "speed", "--format", "markdown").output.contains("| 1 | motivating"))
  }

  @Test func mistakesAreNamed() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(study, to: "speed.yaml")
    #expect(try quincunx("run", "speed.yaml", "--quiet").code == 0)
    for (words, sentence) in [
      (
        ["--measure", "jointkl"],
        "speed has no values of jointkl, did you mean \"jointKL\"? recorded: jointKL, jointTotalVariation, optimumProbability"
      ),
      (["--agent", "3"], "speed has no values of jointKL, jointTotalVariation for agent 3"),
      (["--format", "html"], "--format is one of text, csv, json, latex, markdown"),
    ] {
      let outcome = try quincunx.start(["rates", "speed.yaml"] + words).outcome()
      #expect(outcome.code == 2 && outcome.output.isEmpty)
      #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    }
  }
}

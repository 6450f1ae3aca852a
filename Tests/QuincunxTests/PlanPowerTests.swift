import Testing

@Suite struct PlanPowerTests {
  private let study = tinyStudy.replacing("[onPolicy]", with: "[onPolicy, ros, props]")

  private func cells(_ text: String, after heading: String) -> [[Substring]] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.contains(heading) }.dropFirst(2).prefix { !$0.isEmpty }
      .map { $0.split(separator: " ") }
  }

  /// 0.295 and 93 are golden values; the powers and seeds of Fisher's test SciPy enumerates alike.
  @Test func seedsForADifferenceAndAWidthAreFound() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(study.replacing("seeds: 3", with: "seeds: 10"), to: "tiny.yaml")
    let plan = try quincunx(
      "plan", "tiny.yaml", "--power", "0.8", "--difference", "0.5,0.9", "--half-width", "0.1")
    #expect(plan.code == 0)
    #expect(plan.output.contains("The family is 2 comparisons with onPolicy"))
    let tests = cells(plan.output, after: "seeds for 0.80, of 2")
    #expect(tests.map { $0.suffix(4) }.first == ["0.295", "0.209", "23", "27"])
    #expect(tests.count == 3)
    let widths = cells(plan.output, after: "seeds for 0.1")
    #expect(widths.first == ["0.5", "0.263", "93"])
  }

  @Test func aSingleComparisonNeedsNoCorrection() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    let plan = try quincunx("plan", "tiny.yaml", "--power", "0.9")
    #expect(plan.output.contains("The family is a single comparison;"))
    #expect(!plan.output.contains("Bonferroni"))
    // Three seeds tell nothing from anything.
    #expect(cells(plan.output, after: "seen from").allSatisfy { $0.suffix(2) == ["–", "–"] })
    let stated = try quincunx("plan", "tiny.yaml", "--comparisons", "12")
    #expect(stated.output.contains("The family is 12 comparisons, as stated"))
  }

  @Test func aStudyUnderWayIsShownWithASequence() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(study, to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml", "--seeds", "2").code == 0)
    let plan = try quincunx("plan", "tiny.yaml", "--half-width", "0.45")
    let rows = cells(plan.output, after: "valid at every look")
    #expect(rows.map { $0.first } == ["onPolicy", "ros", "props"])
    // Two failures of two: the sequence's high end solves 0.05/3 = (1 − p)², 0.87.
    #expect(rows.allSatisfy { $0.contains("0/2") && $0.contains("0.87]") })
    #expect(plan.output.contains("2 seeds"))
    #expect(try quincunx("plan", "tiny.yaml").output.contains("Power") == false)
  }

  @Test func aStudyWithoutLearningHasNothingToTest() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      tinyStudy.replacing("learners: [reinforce]\n", with: "")
        .replacing("measures: [optimumProbability]\n", with: "")
        .replacing(
          "{ training: { environmentSteps: 40, batch: 20 } }",
          with: "{ fixedPolicy: { samples: [4] } }"
        )
        .replacing("figures: [successCurve]\n", with: ""), to: "fixed.yaml")
    let plan = try quincunx("plan", "fixed.yaml", "--power", "0.8")
    #expect(plan.code == 0, "\(plan.errors)")
    #expect(plan.output.contains("no condition learns"))
  }

  @Test func impossibleWishesAreRefused() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    for (option, value) in [
      ("--power", "1"), ("--power", "0"), ("--power", "most"), ("--difference", "0.5"),
      ("--difference", "0.5,1.2"), ("--half-width", "0"), ("--half-width", "nan"),
      ("--comparisons", "0"),
    ] {
      let plan = try quincunx("plan", "tiny.yaml", option, value)
      #expect(plan.code == 2 && plan.complaints.count == 1, "\(option) \(value)")
      #expect(plan.errors.contains("\(option) needs"))
    }
  }
}

import Testing

@Suite struct PlanMismatchTests {
  private let study = """
    question: Is it the same plan?
    seeds: 2
    games: [motivating]
    policies: [tabular]
    samplers: [onPolicy]
    learners: [reinforce]
    experiment: { training: { environmentSteps: 8, batch: 4 } }
    """

  /// A report on runs that the file no longer plans would be about another study.
  @Test(arguments: ["analyse", "claims", "figures", "dump", "verify"])
  func reportsRefuseThePlanOfAnotherFile(command: String) throws {
    let tool = try CommandLineTool()
    try tool.write(study, to: "s.yaml")
    #expect(try tool("run", "s.yaml").code == 0)
    #expect(try tool(command, "s.yaml").code == 0)
    try tool.write(study.replacing("seeds: 2", with: "seeds: 3"), to: "s.yaml")
    let changed = try tool(command, "s.yaml")
    #expect(changed.code == 2)
    #expect(changed.errors.contains("the store holds another plan of s than its file"))
    #expect(try tool(command, "s.yaml", "--seeds", "2").code == 0)
    #expect(try tool("run", "s.yaml").code == 0)
    #expect(try tool(command, "s.yaml").code == 0)
  }
}

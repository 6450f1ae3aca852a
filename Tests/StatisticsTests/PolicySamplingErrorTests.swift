import Statistics
import TestSupport
import Testing

@Suite struct PolicySamplingErrorTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("policy_sampling_error")
    for item in golden.cases {
      let input = item["input"]
      let error = try #require(
        policySamplingError(
          counts: input["counts"].matrix.map { $0.map { Int($0) } }, policy: input["pi"].matrix))
      let split = try #require(
        jointSamplingError(
          counts: input["joint_counts"].matrix.joined().map { Int($0) },
          policies: [input["pi1"].numbers, input["pi2"].numbers]))
      let got = [
        "weighted_kl": error.weighted,
        "unweighted_kl": error.unweighted,
        "visited": Double(error.visited),
        "max_kl": error.greatest,
        "joint_kl": split.joint,
        "empirical_mutual_information": split.mutualInformation,
      ]
      #expect(item["expected"].keys == (got.keys + ["agent_kl"]).sorted())
      for (name, value) in got {
        #expect(try golden.agree(value, item, "expected", name), "\(name)")
      }
      #expect(try golden.agree(split.agents, item, "expected", "agent_kl"))
    }
  }

  /// Three agents that always play alike: each is on target, and two bits are shared by chance.
  @Test func dependenceOfThreeAgentsIsTheirTotalCorrelation() throws {
    let fair = [0.5, 0.5]
    let split = try #require(
      jointSamplingError(counts: [2, 0, 0, 0, 0, 0, 0, 2], policies: [fair, fair, fair]))
    #expect(split.agents == [0, 0, 0])
    #expect(close(split.mutualInformation, 2 * 0.6931471805599453, relative: 1e-15))
    #expect(split.joint == split.mutualInformation)
  }

  /// The first agent's action is the slow one: it played 0 three times of four.
  @Test func lastAgentVariesFastest() throws {
    let split = try #require(
      jointSamplingError(
        counts: [1, 1, 1, 0, 0, 1], policies: [[0.75, 0.25], [0.25, 0.25, 0.5]]))
    #expect(split.agents == [0, 0])
  }

  @Test func impossibleActionsAreInfiniteAndNothingIsUndefined() throws {
    let error = try #require(
      policySamplingError(counts: [[0, 1], [1, 1]], policy: [[1, 0], [0.5, 0.5]]))
    #expect(error.weighted == .infinity && error.unweighted == .infinity)
    #expect(error.greatest == .infinity && error.visited == 2)
    let split = try #require(
      jointSamplingError(counts: [0, 1, 0, 1], policies: [[0.5, 0.5], [1, 0]]))
    #expect(split.joint == .infinity && split.agents == [0, .infinity])
    #expect(split.mutualInformation == 0)
    #expect(policySamplingError(counts: [[0, 0]], policy: [[1, 0]]) == nil)
    #expect(jointSamplingError(counts: [0, 0], policies: [[1, 0]]) == nil)
  }
}

import Testing

@testable import Studies

private func plan(_ text: String) throws(InvalidStudy) -> Plan {
  try study("question: x\nseeds: 2\n" + text).plan
}

/// Game, policy, sampler, learner and experiment of every condition.
private func labels(_ plan: Plan) -> [String] {
  plan.conditions.map(\.labels).map {
    [$0.game, $0.policy, $0.sampler, $0.learner, $0.experiment].joined(separator: " | ")
  }
}

@Suite struct PlanTests {
  @Test func aGridIsAProductWithLearnersFastest() throws {
    let plan = try plan(
      """
      games: [motivating, {numbered: {index: {sweep: [1, 19]}}}]
      policies: [tabular]
      samplers: [onPolicy, {maProps: {clip: {sweep: [0.3, 1]}}}]
      learners: [ippo, mappo]
      experiment: {training: {batch: {sweep: [20, 10]}}}
      """)
    let labels = labels(plan)
    // 2 experiments × 3 games × 1 policy × 3 samplers × 2 learners.
    #expect(labels.count == 36)
    #expect(
      Array(labels.prefix(7)) == [
        "motivating | tabular | onPolicy | ippo | training",
        "motivating | tabular | onPolicy | mappo | training",
        "motivating | tabular | maProps (clip 0.3) | ippo | training",
        "motivating | tabular | maProps (clip 0.3) | mappo | training",
        "motivating | tabular | maProps | ippo | training",
        "motivating | tabular | maProps | mappo | training",
        "numbered | tabular | onPolicy | ippo | training",
      ])
    #expect(labels[35] == "numbered (index 19) | tabular | maProps | mappo | training (batch 10)")
    #expect(plan.runs.count == 72)
    #expect(plan.runs.prefix(3).map(\.seed) == [1, 2, 1])
    #expect(plan.runs[1].condition.labels == plan.conditions[0].labels)
    #expect(plan.runs[2].condition.labels == plan.conditions[1].labels)
  }

  @Test func conditionsArePairsWithoutAProduct() throws {
    let plan = try plan(
      """
      games: [motivating]
      conditions:
        - {sampler: onPolicy, learner: ippo}
        - {sampler: {maProps: {clip: {sweep: [0.1, 0.2]}}}, learner: mappo}
      experiment: training
      """)
    #expect(
      labels(plan) == [
        "motivating | perceptron | onPolicy | ippo | training",
        "motivating | perceptron | maProps (clip 0.1) | mappo | training",
        "motivating | perceptron | maProps (clip 0.2) | mappo | training",
      ])
  }

  @Test func gridsLayTheirKeysOverTheOnesAbove() throws {
    let plan = try plan(
      """
      games: [motivating]
      policies: [tabular]
      samplers: [onPolicy, ros]
      learners: [mappo]
      experiment: training
      grids:
        - {}
        - learners: [ippo]
          games: [numbered]
        - conditions: [{sampler: props, learner: reinforce}]
        - learners:
          experiment: {fixedPolicy: {samples: [10, 20]}}
        - samplers: [onPolicy]
      """)
    #expect(
      labels(plan) == [
        "motivating | tabular | onPolicy | mappo | training",
        "motivating | tabular | ros | mappo | training",
        "numbered | tabular | onPolicy | ippo | training",
        "numbered | tabular | ros | ippo | training",
        "motivating | tabular | props | reinforce | training",
        "motivating | tabular | onPolicy |  | fixedPolicy (samples [10,20])",
        "motivating | tabular | ros |  | fixedPolicy (samples [10,20])",
      ])
  }

  @Test func samplersTakeThePlaceOfConditionsAbove() throws {
    let plan = try plan(
      """
      games: [motivating]
      conditions: [{sampler: onPolicy, learner: ippo}]
      experiment: training
      grids: [{}, {samplers: [ros], learners: [mappo]}]
      """)
    #expect(labels(plan).map { $0.split(separator: " | ")[2] } == ["onPolicy", "ros"])
  }

  @Test func equalConditionsOfOverlappingGridsAreKeptOnce() throws {
    let plan = try plan(
      """
      samplers: [onPolicy]
      learners: [mappo]
      measures: [optimumProbability, episodeReturn]
      experiment: training
      grids:
        - games: [motivating, numbered]
        - games: [{numbered: {index: {sweep: [2, 1]}}}]
          measures: [episodeReturn, optimumProbability]
      """)
    #expect(plan.conditions.map(\.labels.game) == ["motivating", "numbered", "numbered (index 2)"])
  }

  @Test func orderOfKeysAndStyleDoNotReachTheIdentity() throws {
    let one = try plan(
      """
      games: [{numbered: {index: 3}}]
      samplers: [{maProps: {clip: 1, epochs: 2}}]
      learners: [mappo]
      experiment: {training: {batch: 20, environmentSteps: 240}}
      """)
    let other = try plan(
      """
      experiment: training
      learners: [mappo: {}]
      samplers:
        - maProps:
            epochs: 2
            clip: 1.0
      games:
        - numbered: {"index": 0x3}
      """)
    #expect(one.runs.map(\.identity) == other.runs.map(\.identity))
  }

  /// A plan may have a million of them.
  @Test func runsAreSmall() {
    #expect(MemoryLayout<Run>.stride <= 16)
  }
}

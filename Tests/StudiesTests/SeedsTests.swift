import Testing

@testable import Studies

@Suite struct SeedsTests {
  private func study(_ seeds: String) throws -> Study {
    try Study(
      text: """
        question: Which seeds?
        \(seeds)
        games: [motivating]
        samplers: [onPolicy]
        learners: [mappo]
        experiment: { training: {} }
        """, name: "seeds", file: "seeds.yaml")
  }

  @Test func seedsBeginAtOneOrWhereTheStudySays() throws {
    #expect(try study("seeds: 3").plan.seeds == 1...3)
    #expect(try study("seeds: 3\nfirstSeed: 1001").plan.seeds == 1001...1003)
  }

  @Test func aQuickLookKeepsTheFirstSeed() throws {
    let quick = try study("seeds: 50\nfirstSeed: 1001").with(seeds: 2)
    #expect(quick.plan.seeds == 1001...1002)
    #expect(quick.plan.runs.map(\.seed) == [1001, 1002])
  }
}

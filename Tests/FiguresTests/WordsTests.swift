import Statistics
import Testing

@testable import Figures

@Test(arguments: [
  ("success", "success"), ("jointTotalVariation", "joint total variation"),
  ("jointKL", "joint KL"), ("KLDivergence", "KL divergence"),
  ("meanKLOfAgents", "mean KL of agents"),
])
func measuresAreWordsWithAcronymsInCapitals(measure: String, expected: String) {
  #expect(words(of: measure) == expected)
}

@Test func divergencesAreInNatsAndOtherMeasuresHaveNoUnit() {
  #expect(words(of: .init("jointKL")) == "joint KL (nats)")
  #expect(words(of: .init("marginalKL", agent: 2)) == "marginal KL of agent 2 (nats)")
  #expect(words(of: .init("totalVariation", agent: 1)) == "total variation of agent 1")
}

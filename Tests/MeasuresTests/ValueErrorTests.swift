import Measures
import Specifications
import Testing

@Suite struct ValueErrorTests {
  private let coin = [[0.5, 0.5]]
  private func steps(_ rewards: [Double], ends: [Int]) -> [OneAgentStep] {
    rewards.enumerated().map {
      OneAgentStep(reward: $1, ending: ends.contains($0) ? .terminated : .none)
    }
  }

  /// Returns 3 and 5 of the finished episodes, mean 4, against 5: (4/5 − 1)².
  @Test func theMeanReturnOfFinishedEpisodesCounts() throws {
    var measure = ValueError()
    measure.value = 5
    let moment = oneAgentMoment(coin, steps([1, 2, 5, 100], ends: [1, 2]))
    #expect(abs(try #require(number(measure.values(at: moment))) - 0.04) < 1e-15)
    measure.value = -4
    #expect(measure.values(at: moment) == .joint(4))
    measure.value = 4
    #expect(measure.values(at: moment) == .joint(0))
  }

  @Test func withoutAFinishedEpisodeTheEstimateIsZero() {
    #expect(
      ValueError().values(at: oneAgentMoment(coin, steps([7, 7], ends: []))) == .joint(1))
  }

  @Test func aValueOfZeroHasNoRelativeError() {
    var problems: [Problem] = []
    let node = Node.record([.init("valueError", .record([.init("value", 0.node)]))])
    #expect(measureCatalogue.decode(node, path: "measures", problems: &problems) == nil)
    #expect(problems.map(\.description).first?.contains("other than 0") == true)
  }

  /// Five steps in two episodes; the sixth step's episode goes on.
  @Test func lengthsAreThoseOfFinishedEpisodes() {
    let moment = oneAgentMoment(coin, steps([0, 0, 0, 0, 0, 0], ends: [1, 4]))
    #expect(EpisodeLength().values(at: moment) == .joint(2.5))
    #expect(EpisodeLength().values(at: oneAgentMoment(coin, steps([0], ends: []))) == .none)
  }
}

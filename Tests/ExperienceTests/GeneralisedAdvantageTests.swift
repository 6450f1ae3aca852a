import Experience
import Foundation
import Games
import TestSupport
import Testing

@Suite struct GeneralisedAdvantageTests {
  /// Worked by hand in the golden file: γ = .9, λ = .8, no end, bootstrapped from the last value.
  @Test func agreesWithTheHandWorkedCase() throws {
    let golden = try Golden("mappo", in: .module)["gae_hand"]
    let values = golden["values"].numbers
    let (advantages, returns) = generalisedAdvantages(
      rewards: golden["rewards"].numbers, values: Array(values.dropLast()),
      nextValues: Array(values.dropFirst()), endings: [.none, .none, .none],
      discount: try #require(golden["gamma"].number), decay: try #require(golden["lambda"].number))
    for (got, want) in zip(
      advantages + returns, (golden["advantages"].numbers + golden["returns"].numbers))
    {
      #expect(close(got, want, absolute: 1e-9))
    }
    #expect(advantages.count == 3)
  }

  /// The recorded buffer holds two environments and two agents with resets inside; a mask of 0
  /// after a step means that the episode ended there.
  @Test func agreesWithTheRecordedBuffer() throws {
    let golden = try Golden("mappo", in: .module)["gae"]
    let wanted = try #require(
      golden["cases"].list.first {
        $0["value_norm"].flag == false && $0["use_proper_time_limits"].flag == false
      })
    for environment in 0..<2 {
      for agent in 0..<2 {
        func series(_ node: Golden) -> [Double] {
          node.list.compactMap { $0[environment][agent].number }
        }
        let values = series(golden["value_preds"])
        let masks = series(golden["masks"])
        let (advantages, returns) = generalisedAdvantages(
          rewards: series(golden["rewards"]), values: Array(values.dropLast()),
          nextValues: Array(values.dropFirst()),
          endings: masks.dropFirst().map { $0 == 0 ? .terminated : .none },
          discount: try #require(golden["gamma"].number),
          decay: try #require(golden["lambda"].number))
        #expect(
          zip(returns, series(wanted["returns"])).allSatisfy { close($0, $1, absolute: 1e-9) })
        #expect(
          zip(advantages, series(wanted["advantages_raw"])).allSatisfy {
            close($0, $1, absolute: 1e-9)
          })
        #expect(returns.count == 6)
      }
    }
  }

  /// By hand, γ = .5, λ = 1: the truncated first step bootstraps 8, the terminal second does not.
  @Test func truncationBootstrapsAndTerminationDoesNot() {
    let (advantages, _) = generalisedAdvantages(
      rewards: [1, 2], values: [0, 0], nextValues: [8, 8], endings: [.truncated, .terminated],
      discount: 0.5, decay: 1)
    #expect(advantages == [5, 2])
  }

  @Test func returnsStopAtEpisodeEnds() {
    let returns = discountedReturns(
      rewards: [1, 2, 4, 8], endings: [.none, .terminated, .none, .none], discount: 0.5)
    #expect(returns == [2, 2, 8, 8])
  }
}

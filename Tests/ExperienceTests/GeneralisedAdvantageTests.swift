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

  /// The recorded program has no observation behind a time limit, so it gives such a step the
  /// advantage zero; here that is a step whose bootstrapped value makes its error zero. What comes
  /// before it in the episode must not know of what comes after.
  @Test func agreesWithTheRecordedTimeLimits() throws {
    let golden = try Golden("mappo", in: .module)["gae"]
    let wanted = try #require(
      golden["cases"].list.first {
        $0["value_norm"].flag == false && $0["use_proper_time_limits"].flag == true
      })
    let discount = try #require(golden["gamma"].number)
    var limits = 0
    for environment in 0..<2 {
      for agent in 0..<2 {
        func series(_ node: Golden) -> [Double] {
          node.list.compactMap { $0[environment][agent].number }
        }
        let (rewards, values) = (series(golden["rewards"]), series(golden["value_preds"]))
        let (masks, limited) = (series(golden["masks"]), series(golden["bad_masks"]))
        var nextValues = Array(values.dropFirst())
        let endings: [Ending] = rewards.indices.map { step in
          guard masks[step + 1] == 0 else { return .none }
          guard limited[step + 1] == 0 else { return .terminated }
          limits += 1
          nextValues[step] = (values[step] - rewards[step]) / discount
          return .truncated
        }
        let (advantages, returns) = generalisedAdvantages(
          rewards: rewards, values: Array(values.dropLast()), nextValues: nextValues,
          endings: endings, discount: discount, decay: try #require(golden["lambda"].number))
        for (got, want) in zip(
          advantages + returns, series(wanted["advantages_raw"]) + series(wanted["returns"]))
        {
          #expect(close(got, want, absolute: 1e-9))
        }
        #expect(advantages.count == 6)
      }
    }
    #expect(limits == 2)
  }

  /// By hand, γ = .5, λ = 1: the truncated first step bootstraps 8, the terminal second does not.
  @Test func truncationBootstrapsAndTerminationDoesNot() {
    let (advantages, _) = generalisedAdvantages(
      rewards: [1, 2], values: [0, 0], nextValues: [8, 8], endings: [.truncated, .terminated],
      discount: 0.5, decay: 1)
    #expect(advantages == [5, 2])
  }

  @Test func returnsStopAtEpisodeEnds() {
    var batch = Batch(space: JointActionSpace([1, 1]))
    let rewards: [[Double]] = [[1, 8], [2, 4], [4, 2], [8, 1]]
    for (reward, ending) in zip(rewards, [.none, .terminated, .none, .none] as [Ending]) {
      batch.append(
        observation: 0, jointAction: 0, rewards: reward, ending: ending, nextObservation: 0)
    }
    #expect(discountedReturns(of: batch, discount: 0.5) == [2, 10, 2, 4, 8, 2.5, 8, 1])
  }
}

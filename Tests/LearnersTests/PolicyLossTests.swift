import Foundation
import Policies
import TestSupport
import Testing

@testable import Learners

@Suite struct PolicyLossTests {
  /// PyTorch's autograd gave the recorded losses and gradients; an action that is not available
  /// has the logit −1e10.
  @Test func agreesWithTheRecordedLosses() throws {
    let golden = try Golden("mappo", in: .module)["policy_loss"]
    let entropyCoefficient = try #require(golden["entropy_coef"].number)
    let logits = zip(golden["logits"].matrix, golden["available"].matrix).map { row, available in
      zip(row, available).map { $1 == 0 ? -1e10 : $0 }
    }
    let cases = golden["cases"].list.filter { $0["active_masks"].flag == false }
    #expect(cases.count == 2)
    for recorded in cases {
      let loss = PolicyLoss(
        clip: try #require(recorded["clip"].number), entropyCoefficient: entropyCoefficient)
      var total = 0.0
      for (sample, row) in logits.enumerated() {
        let action = try #require(golden["actions"][sample].number)
        let (value, slopes) = evaluate(
          loss, logits: row, action: Int(action),
          oldLogProbability: try #require(golden["old_log_probs"][sample].number),
          advantage: try #require(golden["advantages"][sample].number),
          weight: 1 / Double(logits.count))
        total += value
        for (got, want) in zip(slopes, recorded["dtotal_dlogits"][sample].numbers) {
          #expect(close(got, want, absolute: 1e-9))
        }
      }
      #expect(close(total, recorded["total_loss"].number, absolute: 1e-9))
    }
  }

  private func evaluate(
    _ loss: PolicyLoss, logits: [Double], action: Int, oldLogProbability: Double,
    advantage: Double, weight: Double
  ) -> (loss: Double, slopes: [Double]) {
    evaluate(
      loss, logits: logits, samples: [(action, advantage)],
      oldLogProbabilities: logits.indices.map { $0 == action ? oldLogProbability : 0 },
      weight: weight)
  }

  private func evaluate(
    _ loss: PolicyLoss, logits: [Double], samples: [(action: Int, advantage: Double)],
    oldLogProbabilities: [Double], weight: Double
  ) -> (loss: Double, slopes: [Double]) {
    var logProbabilities = logits
    var probabilities = logits
    var terms = oldLogProbabilities.map { PolicyLoss.Terms(oldLogProbability: $0) }
    for (action, advantage) in samples { terms[action].add(advantage: advantage) }
    let value = logProbabilities.withUnsafeMutableBufferPointer { logProbabilities in
      probabilities.withUnsafeMutableBufferPointer { probabilities in
        logSoftmax(logProbabilities, probabilities: probabilities)
        return terms.withUnsafeMutableBufferPointer { terms in
          loss.evaluate(
            logProbabilities: UnsafeBufferPointer(logProbabilities),
            probabilities: UnsafeBufferPointer(probabilities), terms: terms, weight: weight)
        }
      }
    }
    return (value, terms.map(\.slope))
  }

  /// Samples that share an observation are added up before anything is computed; it must come to
  /// the same as one after the other, with gains and losses, clipped and not, of every action.
  @Test func samplesAddUp() {
    let loss = PolicyLoss(clip: 0.2, entropyCoefficient: 0.01)
    let logits = [0.5, -0.3, 0.1]
    let old = [-1.5, -1.6, -0.9]
    let samples = [(0, 1.0), (0, -2.0), (0, 0.5), (1, -1.0), (1, 3.0), (2, 0.25), (2, -0.125)]
    let together = evaluate(
      loss, logits: logits, samples: samples, oldLogProbabilities: old, weight: 1.0 / 7)
    var sum = 0.0
    var slopes = [0.0, 0, 0]
    for sample in samples {
      let alone = evaluate(
        loss, logits: logits, samples: [sample], oldLogProbabilities: old, weight: 1.0 / 7)
      sum += alone.loss
      for action in slopes.indices { slopes[action] += alone.slopes[action] }
    }
    #expect(close(together.loss, sum, absolute: 1e-15))
    #expect(zip(together.slopes, slopes).allSatisfy { close($0, $1, absolute: 1e-15) })
  }

  /// Uniform over two actions, old probability 1/4, so ρ = 2: by hand, A = 1 is cut off at
  /// −1.2 without a slope, A = −1 costs 2 and has the slope −A ρ (1 − π) = 1.
  @Test func clipStopsOnlyImprovements() {
    let loss = PolicyLoss(clip: 0.2, entropyCoefficient: 0)
    let half = [log(0.5), log(0.5)]
    let better = evaluate(
      loss, logits: half, action: 0, oldLogProbability: log(0.25), advantage: 1, weight: 1)
    #expect(close(better.loss, -1.2, absolute: 1e-15))
    #expect(better.slopes == [0, 0])
    let worse = evaluate(
      loss, logits: half, action: 0, oldLogProbability: log(0.25), advantage: -1, weight: 1)
    #expect(close(worse.loss, 2, absolute: 1e-15))
    #expect(close(worse.slopes[0], 1, absolute: 1e-15))
    #expect(close(worse.slopes[1], -1, absolute: 1e-15))
  }

  @Test func valueLossAgreesWithTheRecordedOnes() throws {
    let golden = try Golden("mappo", in: .module)["value_loss"]
    let values = golden["values"].numbers
    let cases = golden["cases"].list.filter {
      $0["active_masks"].flag == false && $0["huber"].flag == false
    }
    #expect(cases.count == 2)
    for recorded in cases {
      // Without clipping is a clip that nothing reaches.
      let clip = recorded["clipped"].flag == true ? try #require(golden["clip"].number) : .infinity
      var total = 0.0
      for sample in values.indices {
        let (loss, slope) = clippedValueLoss(
          value: values[sample], oldValue: try #require(golden["old_values"][sample].number),
          target: try #require(golden["returns"][sample].number), clip: clip)
        total += loss / 8
        #expect(close(slope / 8, recorded["dloss_dvalue"][sample].number, absolute: 1e-9))
      }
      #expect(values.count == 8)
      #expect(close(total, recorded["loss"].number, absolute: 1e-9))
    }
  }

  /// By hand: mean 3, sample standard deviation 2.
  @Test func standardisesWithTheSampleDeviation() {
    var advantages = [1.0, 3, 5]
    standardise(&advantages)
    #expect(zip(advantages, [-1.0, 0, 1]).allSatisfy { abs($0 - $1) < 1e-8 })
  }

  /// 0.1 + 0.2 is not 0.3, and a mean of equal numbers need not be that number: without care the
  /// rounding error is divided by an equally small deviation and becomes of order one.
  @Test(arguments: [0.1 + 0.2, 1.0 / 3, -1e17 / 7, 0, .leastNonzeroMagnitude], [1, 2, 5, 11, 20])
  func equalAdvantagesBecomeExactZeros(value: Double, count: Int) {
    var advantages = [Double](repeating: value, count: count)
    standardise(&advantages)
    #expect(advantages == [Double](repeating: 0, count: count))
  }

  /// Values that differ by rounding alone stay far below one: here by 5.6e-17 against 1e-8.
  @Test func roundingNoiseStaysSmall() {
    var advantages = [0.3, 0.1 + 0.2, 0.3, 0.3, 0.1 + 0.2]
    standardise(&advantages)
    #expect(advantages.allSatisfy { abs($0) < 1e-7 })
  }

  @Test func nothingStaysNothing() {
    var advantages: [Double] = []
    standardise(&advantages)
    #expect(advantages.isEmpty)
  }
}

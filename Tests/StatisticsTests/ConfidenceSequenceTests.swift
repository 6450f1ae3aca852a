import Randomness
import Statistics
import TestSupport
import Testing

@Suite struct ConfidenceSequenceTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("sequential_confidence")
    for item in golden.cases {
      let input = item["input"]
      let interval = confidenceSequence(
        successes: try input["k"].int, trials: try input["n"].int,
        confidence: 1 - (try input["alpha"].double), a: try input["a"].double,
        b: try input["b"].double)
      #expect(try golden.agree(interval.low, item, "expected", "lower"), "\(input)")
      #expect(try golden.agree(interval.high, item, "expected", "upper"), "\(input)")
    }
  }

  @Test func saysNothingBeforeTheFirstTrial() {
    #expect(confidenceSequence(successes: 0, trials: 0) == Interval(low: 0, high: 1))
  }

  /// Looked at after each of 200 trials, Wilson's interval misses a fair coin some time in about a
  /// third of the simulations; this one may in at most a twentieth.
  @Test func holdsTheTruthAtAllTimesAtOnce() {
    var stream = RandomStream(root: 1, path: ["confidence sequence coverage"])
    let simulations = 1000
    var cache: [[Interval]] = []
    for trials in 0...200 {
      cache.append((0...trials).map { confidenceSequence(successes: $0, trials: trials) })
    }
    var missed = 0
    var wilsonMissed = 0
    for _ in 0..<simulations {
      var successes = 0
      var (held, wilsonHeld) = (true, true)
      for trials in 1...200 {
        if stream.uniform() < 0.5 { successes += 1 }
        if !cache[trials][successes].contains(0.5) { held = false }
        if wilsonInterval(successes: successes, trials: trials)?.contains(0.5) == false {
          wilsonHeld = false
        }
      }
      if !held { missed += 1 }
      if !wilsonHeld { wilsonMissed += 1 }
    }
    #expect(missed <= simulations / 20)
    #expect(wilsonMissed > simulations / 5)
  }
}

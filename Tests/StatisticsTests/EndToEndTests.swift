import Statistics
import TestSupport
import Testing

/// A whole report from its rows, crashed runs among them; the rates are in `ConvergenceRateTests`.
@Suite struct EndToEndTests {
  struct Row {
    let algorithm: String
    let seed: Int
    /// Nil for a crashed run.
    let final: Double?
  }

  struct Sample {
    let seeds: [Int]
    /// Of completed runs.
    let finals: [Double]
    /// Of every intended run: a crashed one is a failure.
    let successes: [Bool]

    init(_ rows: [Row], threshold: Double) {
      seeds = rows.map(\.seed)
      finals = rows.compactMap(\.final)
      successes = rows.map { ($0.final ?? -.infinity) >= threshold }
    }

    var count: Int { successes.count { $0 } }
  }

  private func samples(_ input: Golden) throws -> [(name: String, sample: Sample)] {
    let rows = try input["rows"].list.map { row in
      let ok = row["status"].text == "ok"
      return Row(
        algorithm: try #require(row["algorithm"].text), seed: try row["seed"].int,
        final: ok ? try row["final"].double : nil)
    }
    let threshold = try input["threshold"].double
    return input["algorithms"].list.compactMap(\.text).map { name in
      (name, Sample(rows.filter { $0.algorithm == name }, threshold: threshold))
    }
  }

  @Test func everyAlgorithmIsReportedWithItsCrashedRuns() throws {
    let golden = try GoldenCases("end_to_end")
    for item in golden.cases {
      let samples = try samples(item["input"])
      let reported = item["expected"]["by_algorithm"]
      #expect(samples.map(\.name).sorted() == reported.keys)
      for (name, sample) in samples {
        let expected = reported[name]
        let runs = sample.successes.count
        let completed = sample.finals.count
        // A crashed run has no final score, so all successes are among the completed runs.
        #expect(try golden.agree(Double(runs), expected, "runs"))
        #expect(try golden.agree(Double(completed), expected, "completed"))
        #expect(try golden.agree(Double(sample.count), expected, "successes"))
        #expect(
          try golden.agree(Double(sample.count) / Double(runs), expected, "success_intent"))
        #expect(
          try golden.agree(
            completed == 0 ? nil : Double(sample.count) / Double(completed), expected,
            "success_completed"))
        #expect(
          try golden.agree(
            wilsonInterval(successes: sample.count, trials: runs), expected, "wilson95_intent"))
        #expect(try golden.agree(interquartileMean(sample.finals), expected, "iqm_final"))
      }
    }
  }

  @Test func everyPairIsComparedWithItsCrashedRuns() throws {
    let golden = try GoldenCases("end_to_end")
    for item in golden.cases {
      let samples = try samples(item["input"])
      let pairs = samples.indices.flatMap { first in
        samples[(first + 1)...].map { (samples[first], $0) }
      }
      let expected = item["expected"]["pairwise"].list
      try #require(expected.count == pairs.count)
      var mcNemar: [Double] = []
      var fisher: [Double] = []
      for ((x, y), expected) in zip(pairs, expected) {
        #expect(expected["first"].text == x.name && expected["second"].text == y.name)
        let (one, other) = (x.sample, y.sample)
        let (n1, n2) = (one.successes.count, other.successes.count)
        let difference = Double(one.count) / Double(n1) - Double(other.count) / Double(n2)
        #expect(try golden.agree(difference, expected, "difference"))
        let interval = newcombeInterval(
          firstSuccesses: one.count, firstTrials: n1, secondSuccesses: other.count,
          secondTrials: n2)
        #expect(try golden.agree(interval, expected, "newcombe95"))

        let outcomes = paired(one, other)
        #expect(try golden.agree(Double(outcomes.onlyFirst), expected, "only_first"))
        #expect(try golden.agree(Double(outcomes.onlySecond), expected, "only_second"))
        mcNemar.append(mcNemarExactP(outcomes))
        #expect(try golden.agree(mcNemar.last, expected, "mcnemar_p"))
        let test = fisherTest(
          firstSuccesses: one.count, firstTrials: n1, secondSuccesses: other.count,
          secondTrials: n2)
        fisher.append(try #require(test).twoSided)
        #expect(try golden.agree(fisher.last, expected, "fisher_p"))
        #expect(
          try golden.agree(
            probabilityOfImprovement([one.finals], over: [other.finals]), expected, "poi"))
      }
      let adjusted = zip(holmAdjusted(mcNemar), holmAdjusted(fisher))
      for ((mcNemar, fisher), expected) in zip(adjusted, expected) {
        #expect(try golden.agree(mcNemar, expected, "mcnemar_p_holm"))
        #expect(try golden.agree(fisher, expected, "fisher_p_holm"))
      }
    }
  }

  /// By the value of the seed, not by its place.
  private func paired(_ one: Sample, _ other: Sample) -> PairedOutcomes {
    let partners = Dictionary(uniqueKeysWithValues: zip(other.seeds, other.successes))
    let pairs = zip(one.seeds, one.successes).compactMap { seed, success in
      partners[seed].map { (success, $0) }
    }
    return PairedOutcomes(first: pairs.map(\.0), second: pairs.map(\.1))
  }
}

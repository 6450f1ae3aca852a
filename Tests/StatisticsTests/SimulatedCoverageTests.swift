import Foundation
import Randomness
import Statistics
import Testing

/// Coverage of the other intervals at nominal 95 %, on data sets drawn from named streams.
///
/// Where theory promises a level it is met within four standard errors; where it does not, the
/// coverage found is held against the shortfall that the method's words own up to.
@Suite struct SimulatedCoverageTests {
  enum Law: String, Sendable {
    case normal
    case exponential

    /// One value of mean 0 and variance 1.
    func draw(_ stream: inout RandomStream) -> Double {
      switch self {
      case .normal: stream.normal()
      case .exponential: -log(1 - stream.uniform()) - 1
      }
    }

    func sample(_ count: Int, _ stream: inout RandomStream) -> [Double] {
      (0..<count).map { _ in draw(&stream) }
    }
  }

  private static func stream(_ name: String, _ number: Int) -> RandomStream {
    RandomStream(root: 96, path: ["coverage", name, "\(number)"])
  }

  private static func row(
    _ method: String, _ setting: String, simulations: Int = 2000,
    holds: (inout RandomStream) -> Bool
  ) -> Coverage {
    simulatedCoverage(method, setting, simulations: simulations) { number in
      var stream = stream("\(method), \(setting)", number)
      return holds(&stream)
    }
  }

  // MARK: - Exact where the values are normal

  static let exactForNormal: [Coverage] = [
    row("Student's t", "5 normal values") {
      tInterval(Law.normal.sample(5, &$0))?.contains(0) == true
    },
    row("Welch", "6 and 12 normal values, deviations 1 and 3") {
      let x = Law.normal.sample(6, &$0)
      let y = Law.normal.sample(12, &$0).map { 3 * $0 }
      return welchInterval(x, y)?.contains(0) == true
    },
    row("variance", "10 normal values") {
      varianceInterval(Law.normal.sample(10, &$0))?.contains(1) == true
    },
    row("variance ratio", "8 and 12 normal values") {
      let x = Law.normal.sample(8, &$0)
      return VarianceRatio(x, Law.normal.sample(12, &$0))?.interval.contains(1) == true
    },
    row("Pearson correlation", "10 normal pairs, correlation 0.6") {
      let x = Law.normal.sample(10, &$0)
      let noise = Law.normal.sample(10, &$0)
      return pearsonInterval(x, zip(x, noise).map { 0.6 * $0 + 0.8 * $1 })?.contains(0.6) == true
    },
  ]

  @Test func normalValuesAreCoveredAtTheNominalLevel() {
    for row in Self.exactForNormal { #expect(row.agrees(with: 0.95), "\(row)") }
  }

  static let skewed: [Coverage] = [
    row("Student's t", "10 exponential values") {
      tInterval(Law.exponential.sample(10, &$0))?.contains(0) == true
    },
    row("variance", "10 exponential values") {
      varianceInterval(Law.exponential.sample(10, &$0))?.contains(1) == true
    },
  ]

  @Test func skewedValuesAreCoveredLess() throws {
    try #require(Self.skewed.count == 2)
    #expect((0.88...0.92).contains(Self.skewed[0].mean), "\(Self.skewed[0])")
    #expect((0.7...0.8).contains(Self.skewed[1].mean), "\(Self.skewed[1])")
  }

  // MARK: - Exact whatever the distribution

  /// With the level that the interval states of itself.
  static let orderStatistics: [(row: Coverage, stated: Double)] = [
    (
      row("median", "10 exponential values") {
        medianInterval(Law.exponential.sample(10, &$0))?.interval.contains(log(2) - 1) == true
      },
      medianInterval((0..<10).map(Double.init))?.confidence ?? .nan
    ),
    (
      row("tolerance", "60 uniform values, 0.9 of all") { stream in
        let x = (0..<60).map { _ in stream.uniform() }
        let interval = toleranceInterval(x, content: 0.9)?.interval
        return interval.map { $0.high - $0.low >= 0.9 } == true
      },
      toleranceInterval((0..<60).map(Double.init), content: 0.9)?.confidence ?? .nan
    ),
  ]

  @Test func orderStatisticsCoverAtTheLevelTheyState() {
    for (row, stated) in Self.orderStatistics {
      #expect(stated >= 0.95 && row.agrees(with: stated), "\(row), stated \(stated)")
    }
  }

  static let band = row("profile band", "20 uniform scores, all thresholds") { stream in
    let x = (0..<20).map { _ in stream.uniform() }
    let width = profileBandHalfWidth(count: 20)
    // Furthest from the true share 1 − t just before and at a score.
    let above = performanceProfile(scores: x, thresholds: x) ?? []
    let atLeast = performanceProfile(scores: x, thresholds: x, inclusive: true) ?? []
    return x.indices.allSatisfy {
      abs(above[$0] - (1 - x[$0])) <= width && abs(atLeast[$0] - (1 - x[$0])) <= width
    }
  }

  /// The constant is Massart's, sharp for many scores.
  @Test func theBandHoldsTheWholeProfile() {
    #expect(Self.band.mean >= 0.95 - 4 * 0.0049 && Self.band.mean < 0.98, "\(Self.band)")
  }

  // MARK: - Bootstrap

  static let bootstrap: [Coverage] = [Law.normal, .exponential].flatMap { law in
    [5, 10].flatMap { count in bootstrapRows(law, count) }
  }

  /// Percentile, basic and BCa of the same replicates.
  private static func bootstrapRows(_ law: Law, _ count: Int) -> [Coverage] {
    let simulations = 500
    var held = [0, 0, 0]
    for number in 0..<simulations {
      var stream = stream("bootstrap \(law) \(count)", number)
      let x = law.sample(count, &stream)
      guard let estimate = mean(x), let jackknife = jackknifeReplicates(x, statistic: mean),
        let replicates = meanReplicates([x], resamples: 300, stream: &stream)
      else { continue }
      let intervals = [
        percentileInterval(replicates: replicates, confidence: 0.95),
        basicInterval(estimate: estimate, replicates: replicates),
        BCa(estimate: estimate, replicates: replicates, jackknife: jackknife)?.interval,
      ]
      for (method, interval) in intervals.enumerated() where interval?.contains(0) == true {
        held[method] += 1
      }
    }
    return zip(["percentile", "basic", "BCa"], held).map { name, held in
      Coverage(
        method: "\(name) bootstrap of a mean", setting: "\(count) \(law) values",
        mean: Double(held) / Double(simulations), simulations: simulations)
    }
  }

  /// 84 % and 78 % with five normal and exponential values, 90 % and 86 % with ten.
  @Test func fewRunsAreCoveredLessByEveryBootstrap() {
    let expected = [("5 normal", 0.84), ("5 exp", 0.78), ("10 normal", 0.9), ("10 exp", 0.86)]
    for (setting, coverage) in expected {
      let rows = Self.bootstrap.filter { $0.setting.hasPrefix(setting) }
      #expect(rows.count == 3)
      for row in rows where row.method.hasPrefix("percentile") {
        #expect(row.agrees(with: coverage), "\(row)")
      }
      for row in rows { #expect(row.mean < 0.93 && row.mean > 0.7, "\(row)") }
    }
  }

  static let interquartile: [Coverage] = [
    row("interquartile mean", "one task, 10 normal scores", simulations: 400) { stream in
      let x = Law.normal.sample(10, &stream)
      return interquartileMeanInterval([x], resamples: 300, stream: &stream)?.contains(0) == true
    },
    row("interquartile mean", "4 tasks, 5 normal scores each", simulations: 400) { stream in
      let tasks = (0..<4).map { task in
        Law.normal.sample(5, &stream).map { $0 + Double(task) }
      }
      return interquartileMeanInterval(tasks, resamples: 300, stream: &stream)?.contains(1.5)
        == true
    },
  ]

  static let improvement: [Coverage] = [10, 20].map { count in
    row(
      "probability of improvement", "\(count) against \(count) normal scores, one apart",
      simulations: 400
    ) { stream in
      let x = Law.normal.sample(count, &stream).map { $0 + 1 }
      let y = Law.normal.sample(count, &stream)
      // Φ(1/√2).
      return probabilityOfImprovementInterval([x], over: [y], resamples: 300, stream: &stream)?
        .contains(0.760250) == true
    }
  }

  @Test func stratifiedBootstrapsCoverNearlyAtTheLevel() throws {
    for row in Self.interquartile + Self.improvement {
      #expect(row.mean > 0.85 && row.mean < 0.97, "\(row)")
    }
    // More runs, nearer to the level.
    try #require(Self.improvement.count == 2)
    #expect(Self.improvement[1].agrees(with: 0.95), "\(Self.improvement[1])")
  }

  // MARK: - Looking after every run

  /// The probability that every look from `first` to `last` trials holds the truth, exactly: paths
  /// of successes that were once not held are dropped.
  static func heldThroughout(
    _ probability: Double, looks: ClosedRange<Int>, interval: (Int, Int) -> Interval?
  ) -> Double {
    var alive = [1.0]
    for trials in 1...looks.upperBound {
      var next = [Double](repeating: 0, count: trials + 1)
      for (successes, chance) in alive.enumerated() {
        next[successes] += chance * (1 - probability)
        next[successes + 1] += chance * probability
      }
      if looks.contains(trials) {
        for successes in next.indices
        where interval(successes, trials)?.contains(probability) != true { next[successes] = 0 }
      }
      alive = next
    }
    return alive.reduce(0, +)
  }

  static let looking: [Coverage] = [
    ("Wilson, looked at after every run", { wilsonInterval(successes: $0, trials: $1) }),
    (
      "Clopper-Pearson, looked at after every run",
      { clopperPearsonInterval(successes: $0, trials: $1) }
    ),
    (
      "confidence sequence, looked at after every run",
      { confidenceSequence(successes: $0, trials: $1) }
    ),
  ].map { (name: String, interval: @escaping (Int, Int) -> Interval?) in
    let held = [0.5, 0.7, 0.9].map {
      heldThroughout($0, looks: 5...50, interval: interval)
    }
    return Coverage(
      method: name, setting: "n = 5...50, p = 0.5, 0.7 and 0.9",
      mean: held.reduce(0, +) / 3, minimum: held.min())
  }

  @Test func onlyTheSequenceSurvivesLooking() throws {
    try #require(Self.looking.count == 3)
    #expect(Self.looking[0].mean < 0.85)
    #expect((Self.looking[2].minimum ?? 0) >= 0.95)
    for p in [0.02, 0.2, 0.5, 0.95] {
      let held = Self.heldThroughout(p, looks: 1...120) {
        confidenceSequence(successes: $0, trials: $1)
      }
      #expect(held >= 0.95, "p = \(p)")
    }
    // The exact test of a fair coin after each run from 5 to 50 rejects it 17 % of the time, the
    // sequence 2.3 %.
    let test = Self.heldThroughout(0.5, looks: 5...50) {
      clopperPearsonInterval(successes: $0, trials: $1)
    }
    #expect(abs(1 - test - 0.17) < 0.005)
    let sequence = Self.heldThroughout(0.5, looks: 5...50) {
      confidenceSequence(successes: $0, trials: $1)
    }
    #expect(abs(1 - sequence - 0.023) < 0.0006)
  }

  // MARK: - Slopes over runs

  static let slopes: [Coverage] = {
    let simulations = 200
    let m = (1...100).map { Double(10 * $0) }
    let x = (0..<10).flatMap { _ in m.map { log($0) } }
    var held = (pooled: 0, twoStage: 0)
    for number in 0..<simulations {
      var stream = stream("slopes", number)
      // Checkpoints of one run carry most of the last one's deviation.
      let runs = (0..<10).map { _ in
        var deviation = stream.normal()
        return m.map { m in
          deviation = 0.9 * deviation + (1 - 0.81).squareRoot() * stream.normal()
          return exp(-log(m) + 0.3 * deviation)
        }
      }
      let pooled = linearRegression(x: x, y: runs.joined().map { log($0) })
      if pooled?.slopeInterval?.contains(-1) == true { held.pooled += 1 }
      if convergenceRate(m: m, runs: runs).interval?.contains(-1) == true { held.twoStage += 1 }
    }
    let setting = "10 runs of 100 checkpoints, autocorrelation 0.9"
    return [
      ("one line through all points", held.pooled), ("mean of the runs' slopes", held.twoStage),
    ]
    .map {
      Coverage(
        method: "slope, \($0.0)", setting: setting, mean: Double($0.1) / Double(simulations),
        simulations: simulations)
    }
  }()

  @Test func checkpointsAreNoReplications() throws {
    try #require(Self.slopes.count == 2)
    #expect(Self.slopes[0].mean < 0.6, "\(Self.slopes[0])")
    #expect(Self.slopes[1].agrees(with: 0.95), "\(Self.slopes[1])")
  }
}

import Analysis
import Statistics

/// Half the width of a 95 % interval in standard errors.
private let reach95 = normalQuantile(0.975)
/// What rounding may do to values that should be equal.
private let rounding = 1e-9

extension Claim {
  /// The claim held against the stored runs.
  ///
  /// A point agrees if |ours − published| is at most `readingError` plus z standard errors of the
  /// difference, √(se² + se²) of ours and the published. z is `standardErrors`, or the two-sided
  /// 5 % quantile divided among the points (Bonferroni): Student's with n − 1 degrees of freedom for
  /// means and slopes, normal for fractions and correlations. Ours is sd/√n; for fractions the
  /// half-width of Wilson's interval over 1.96, which is positive even where all or none
  /// succeed, for correlations that of Bonett and Wright; none for a single run. The
  /// published one is the width of its interval over 3.92, or our spread over the root of its
  /// number of runs, or none.
  public func result(in table: ResultTable) -> ClaimResult {
    let wanted = Set(conditions.map(\.specification))
    let places = table.conditions.indices.filter {
      wanted.contains(table.conditions[$0].specification)
    }
    let intended = places.map(table.runs(of:))
    let failed = intended.joined().count { table.runs[$0].state == .failed }
    guard places.count == wanted.count, intended.allSatisfy({ !$0.isEmpty }),
      intended.joined().allSatisfy({ table.runs[$0].state != .missing })
    else {
      return ClaimResult(claim: self, points: [], failedRuns: failed, verdict: .notRun)
    }
    let quantity = ResultTable.Quantity(statistic.measure, agent: agent)
    if case .verdict(let published) = published {
      let analysis = table.rateAnalysis(of: places[0], quantity: quantity)
      let point = verdictPoint(published, analysis)
      return ClaimResult(
        claim: self, points: [point], failedRuns: failed,
        verdict: point.agrees ? .agrees : .differs)
    }
    let done = intended.joined().filter { table.runs[$0].state == .done }
    let points = points(of: quantity, places, done: done, failed: failed, in: table)
    let agrees = !points.isEmpty && points.allSatisfy(\.agrees)
    return ClaimResult(
      claim: self, points: points, failedRuns: failed, verdict: agrees ? .agrees : .differs)
  }

  /// What ours is held against.
  private enum Target {
    case number(Double)
    case between(Interval)
  }

  private func points(
    of quantity: ResultTable.Quantity, _ places: [Int], done: [Int], failed: Int,
    in table: ResultTable
  ) -> [ClaimResult.Point] {
    let series = done.map { table.series[$0][quantity] ?? .init(steps: [], values: []) }
    let recorded = Set(series.flatMap(\.steps)).sorted()
    let last = statistic.step ?? recorded.last ?? 0
    let targets: [(step: Int, target: Target)]
    switch published {
    case .verdict: return []
    case .number(let value): targets = [(last, .number(value))]
    case .between(let bounds): targets = [(last, .between(bounds))]
    case .numbers(let numbers): targets = numbers.map { ($0.step, .number($0.value)) }
    case .uniformMultinomial(let jointActions):
      targets = recorded.compactMap { step in
        uniformExpectation(of: statistic.measure, jointActions: jointActions, draws: step)
          .map { (step, .number($0)) }
      }
    }
    return targets.map { step, target in
      let ours: Ours
      switch statistic {
      case .mean: ours = Ours(mean: series.compactMap { $0.value(at: step) })
      case .successFraction(_, let threshold):
        let values = series.compactMap { $0.value(at: step) }
        ours = Ours(successes: values.count { $0 >= threshold }, trials: series.count + failed)
      case .ratio(_, let other):
        let pairs = pairs(series, other, done, step, in: table)
        ours = Ours(mean: pairs.map { $0.x / $0.y })
      case .slope, .verdict: ours = Ours(rate(of: series, at: recorded))
      case .rankCorrelation(_, let other, _):
        let pairs = pairs(series, other, done, step, in: table)
        ours = Ours(correlationOf: pairs.map(\.x), pairs.map(\.y))
      case .slopeAgainst(let setting, _, let step):
        let sweep = ConditionSweep.sweeps(along: setting, in: table, among: places).first
        ours = Ours(sweep?.growth(of: quantity, at: step, in: table))
      }
      switch target {
      case .number(let value): return point(ours, step, value, among: targets.count)
      case .between(let bounds): return point(ours, step, bounds)
      }
    }
  }

  /// The values of a measure beside those of another at a step, of the runs that have both.
  private func pairs(
    _ series: [ResultTable.Series], _ other: String, _ done: [Int], _ step: Int,
    in table: ResultTable
  ) -> [(x: Double, y: Double)] {
    let others = done.map { table.series[$0][.init(other, agent: agent)]?.value(at: step) }
    return zip(series, others).compactMap { one, other in
      other.flatMap { y in one.value(at: step).map { (x: $0, y: y) } }
    }
  }

  /// The rate over all recorded steps.
  private func rate(of series: [ResultTable.Series], at steps: [Int]) -> ConvergenceRate {
    // Only infinite values go unrecorded, and a rate leaves them out.
    convergenceRate(
      m: steps.map(Double.init),
      runs: series.map { one in steps.map { one.value(at: $0) ?? .infinity } })
  }

  private func verdictPoint(
    _ published: RateVerdict, _ analysis: RateAnalysis?
  ) -> ClaimResult.Point {
    let ours = analysis?.judgement
    return ClaimResult.Point(
      step: nil, published: .rate(published), ours: ours?.verdict.map { .rate($0) },
      interval: ours?.interval, runs: analysis?.slope.runsUsed ?? 0, allowance: nil,
      agrees: ours?.verdict == published)
  }

  private func point(
    _ ours: Ours, _ step: Int, _ published: Double, among points: Int
  ) -> ClaimResult.Point {
    let theirs =
      switch precision {
      case .exact: 0.0
      case .runs(let runs): ours.spread / Double(runs).squareRoot()
      case .interval(let interval): (interval.high - interval.low) / (2 * reach95)
      }
    let z = standardErrors ?? ours.quantile(1 - 0.05 / (2 * Double(points)))
    let error = (ours.standardError * ours.standardError + theirs * theirs).squareRoot()
    let allowance = readingError + z * error
    let distance = ours.value.map { abs($0 - published) }
    return ClaimResult.Point(
      step: recordedStep(step), published: .number(published),
      ours: ours.value.map { .number($0) }, interval: ours.interval, runs: ours.runs,
      allowance: allowance, agrees: distance.map { $0 <= allowance + rounding } ?? false)
  }

  private func point(_ ours: Ours, _ step: Int, _ bounds: Interval) -> ClaimResult.Point {
    let reach = ours.interval ?? ours.value.map { Interval(low: $0, high: $0) }
    let isInside = reach.map {
      bounds.low - rounding <= $0.low && $0.high <= bounds.high + rounding
    }
    return ClaimResult.Point(
      step: recordedStep(step), published: .between(bounds),
      ours: ours.value.map { .number($0) }, interval: ours.interval, runs: ours.runs,
      allowance: nil, agrees: isInside ?? false)
  }

  /// Nil for what is over all steps.
  private func recordedStep(_ step: Int) -> Int? {
    if case .slope = statistic { nil } else { step }
  }
}

/// A statistic of stored runs with its uncertainty.
private struct Ours {
  var value: Double?
  var interval: Interval?
  var runs: Int
  var standardError: Double
  /// The standard deviation of a single run.
  var spread: Double
  /// Of Student's distribution where the standard error is itself estimated from the runs.
  var degreesOfFreedom: Int?

  func quantile(_ p: Double) -> Double {
    guard let degreesOfFreedom, degreesOfFreedom > 0 else { return normalQuantile(p) }
    return studentQuantile(p, degreesOfFreedom: Double(degreesOfFreedom))
  }

  init(mean values: [Double]) {
    value = Statistics.mean(values)
    interval = tInterval(values)
    runs = values.count
    spread = sampleStandardDeviation(values) ?? 0
    standardError = spread / Double(max(runs, 1)).squareRoot()
    degreesOfFreedom = runs - 1
  }

  /// - Parameter trials: at least 1.
  init(successes: Int, trials: Int) {
    value = Double(successes) / Double(trials)
    interval = wilsonInterval(successes: successes, trials: trials)
    runs = trials
    standardError = interval.map { ($0.high - $0.low) / (2 * reach95) } ?? 0
    let centre = interval.map { ($0.low + $0.high) / 2 } ?? 0
    spread = (centre * (1 - centre)).squareRoot()
  }

  init(correlationOf x: [Double], _ y: [Double]) {
    value = spearmanCorrelation(x, y)
    interval = spearmanInterval(x, y)
    runs = x.count
    let r = value ?? 0
    // That of its Fisher transform, times the slope of the way back.
    standardError =
      interval == nil ? 0 : (1 - r * r) * ((1 + r * r / 2) / Double(runs - 3)).squareRoot()
    spread = standardError * Double(max(runs, 1)).squareRoot()
  }

  init(_ rate: ConvergenceRate?) {
    value = rate?.slope
    interval = rate?.interval
    let count = rate?.runsUsed ?? 0
    runs = count
    let reach = rate?.interval.map { ($0.high - $0.low) / 2 }
    standardError =
      reach.map { $0 / studentQuantile(0.975, degreesOfFreedom: Double(count - 1)) } ?? 0
    spread = standardError * Double(max(runs, 1)).squareRoot()
    degreesOfFreedom = runs - 1
  }
}

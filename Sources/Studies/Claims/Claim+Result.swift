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
  /// means and slopes, normal for fractions. Ours is sd/√n; for fractions the
  /// half-width of Wilson's interval over 1.96, which is positive even where all or none
  /// succeed; none for a single run. The published one is the width of its interval over 3.92,
  /// or our spread over the root of its number of runs, or none.
  public func result(in table: ResultTable) -> ClaimResult {
    let intended = table.conditions.indices
      .filter { table.conditions[$0].specification == condition.specification }
      .flatMap(table.runs(of:))
    let failed = intended.count { table.runs[$0].state == .failed }
    guard !intended.isEmpty, intended.allSatisfy({ table.runs[$0].state != .missing }) else {
      return ClaimResult(claim: self, points: [], failedRuns: failed, verdict: .notRun)
    }
    let quantity = ResultTable.Quantity(statistic.measure, agent: agent)
    if case .verdict(let published) = published {
      let point = verdictPoint(published, analysis(of: quantity, in: table))
      return ClaimResult(
        claim: self, points: [point], failedRuns: failed,
        verdict: point.agrees ? .agrees : .differs)
    }
    let series = intended.filter { table.runs[$0].state == .done }
      .map { table.series[$0][quantity] ?? .init(steps: [], values: []) }
    let points = points(of: series, failed: failed)
    let agrees = !points.isEmpty && points.allSatisfy(\.agrees)
    return ClaimResult(
      claim: self, points: points, failedRuns: failed, verdict: agrees ? .agrees : .differs)
  }

  private func points(of series: [ResultTable.Series], failed: Int) -> [ClaimResult.Point] {
    let recorded = Set(series.flatMap(\.steps)).sorted()
    let steps: [Step]
    switch published {
    case .verdict: return []
    case .number(let value): steps = [Step(step: recorded.last ?? 0, value: value)]
    case .numbers(let numbers): steps = numbers
    case .uniformMultinomial(let jointActions):
      steps = recorded.compactMap { step in
        uniformExpectation(of: statistic.measure, jointActions: jointActions, draws: step)
          .map { Step(step: step, value: $0) }
      }
    }
    return steps.map { step in
      let ours: Ours
      switch statistic {
      case .mean: ours = Ours(mean: series.compactMap { $0.value(at: step.step) })
      case .successFraction(_, let threshold):
        let values = series.compactMap { $0.value(at: step.step) }
        ours = Ours(successes: values.count { $0 >= threshold }, trials: series.count + failed)
      case .slope, .verdict: ours = Ours(rate(of: series, at: recorded))
      }
      return point(ours, step, among: steps.count)
    }
  }

  /// The rate over all recorded steps.
  private func rate(of series: [ResultTable.Series], at steps: [Int]) -> ConvergenceRate {
    // Only infinite values go unrecorded, and a rate leaves them out.
    convergenceRate(
      m: steps.map(Double.init),
      runs: series.map { one in steps.map { one.value(at: $0) ?? .infinity } })
  }

  /// What `quincunx rates` says.
  private func analysis(
    of quantity: ResultTable.Quantity, in table: ResultTable
  ) -> RateAnalysis? {
    table.conditions.firstIndex { $0.specification == condition.specification }
      .flatMap { table.rateAnalysis(of: $0, quantity: quantity) }
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

  private func point(_ ours: Ours, _ step: Step, among points: Int) -> ClaimResult.Point {
    let theirs =
      switch precision {
      case .exact: 0.0
      case .runs(let runs): ours.spread / Double(runs).squareRoot()
      case .interval(let interval): (interval.high - interval.low) / (2 * reach95)
      }
    let z = standardErrors ?? ours.quantile(1 - 0.05 / (2 * Double(points)))
    let error = (ours.standardError * ours.standardError + theirs * theirs).squareRoot()
    let allowance = readingError + z * error
    let distance = ours.value.map { abs($0 - step.value) }
    let hasStep = if case .slope = statistic { false } else { true }
    return ClaimResult.Point(
      step: hasStep ? step.step : nil, published: .number(step.value),
      ours: ours.value.map { .number($0) }, interval: ours.interval, runs: ours.runs,
      allowance: allowance, agrees: distance.map { $0 <= allowance + rounding } ?? false)
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

  init(_ rate: ConvergenceRate) {
    value = rate.slope
    interval = rate.interval
    runs = rate.runsUsed
    let reach = rate.interval.map { ($0.high - $0.low) / 2 }
    standardError =
      reach.map { $0 / studentQuantile(0.975, degreesOfFreedom: Double(rate.runsUsed - 1)) } ?? 0
    spread = standardError * Double(max(runs, 1)).squareRoot()
    degreesOfFreedom = runs - 1
  }
}

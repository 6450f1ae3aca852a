import Randomness
import Statistics

/// A number of a group with its interval over runs.
public struct Estimate: Sendable, Equatable {
  public let value: Double
  /// Nil where the runs say nothing about the spread.
  public let interval: Interval?

  public init(value: Double, interval: Interval?) {
    self.value = value
    self.interval = interval
  }
}

/// When the runs of a group first reached the threshold; those that never did count as later than
/// any step.
public struct StepsToThreshold: Sendable, Equatable {
  public let reached: Int
  /// Done runs, and failed ones where those count.
  public let runs: Int
  /// The median run's step; infinite where more than half never got there.
  public let median: Double
  /// Between order statistics, at least 95 %; nil for up to 5 runs.
  public let interval: Interval?
}

/// What the stored runs of a group say, with the uncertainty of it.
///
/// The unit of replication is the run. With several conditions in a group, means are over
/// conditions of means over runs, the interquartile mean is over all runs, and successes are
/// counted together.
public struct GroupEstimate: Sendable, Equatable {
  public let group: ConditionGroup
  public let intended: Int
  public let done: Int
  public let failed: Int
  /// Out of done and failed runs, or of done ones where failures are left out; nil where the
  /// study declares no success.
  public let successes: Int?
  public let trials: Int
  /// Nil without trials.
  public let wilson: Interval?
  public let clopperPearson: Interval?
  /// Done runs that recorded the measure.
  public let measured: Int
  /// Of the runs' last values: Student's interval, by strata where the group has several
  /// conditions.
  public let mean: Estimate?
  /// As rliable defines it, a quarter of the runs dropped at either end, with a percentile
  /// bootstrap interval stratified by condition.
  public let interquartileMean: Estimate?
  /// Per step, over the runs' recorded steps, as `mean`.
  public let area: Estimate?
  public let stepsToThreshold: StepsToThreshold?

  public var missing: Int { intended - done - failed }
}

/// How a report is made.
public struct AnalysisOptions: Sendable, Equatable {
  /// Whose last joint value is the run's result.
  public let measure: String
  /// Nil declares no success.
  public let threshold: Double?
  /// Whether failed runs are failures of their condition, or as if they had never been begun.
  public let failuresCount: Bool
  public let resamples: Int
  /// Of the bootstrap's random streams.
  public let seed: Int

  public init(
    measure: String, threshold: Double?, failuresCount: Bool = true, resamples: Int = 2000,
    seed: Int = 0
  ) {
    precondition(resamples >= 1, "a bootstrap needs a resample")
    self.measure = measure
    self.threshold = threshold
    self.failuresCount = failuresCount
    self.resamples = resamples
    self.seed = seed
  }

  /// The random numbers of one bootstrap, named so that no other group or order changes them.
  func stream(_ name: String, _ specifications: [String]) -> RandomStream {
    RandomStream(root: UInt64(seed), path: ["analysis", measure, name] + specifications)
  }
}

/// The runs of a group with what they recorded of the measure.
struct GroupRuns {
  let group: ConditionGroup
  /// The conditions' identities.
  let specifications: [String]
  /// Per condition of the group, its intended runs by increasing seed.
  let ends: [[RunEnd]]
  /// Of the same shape; nil for a run without a curve.
  let curves: [[ResultTable.Series?]]

  init(_ group: ConditionGroup, of table: ResultTable, _ options: AnalysisOptions) {
    self.group = group
    specifications = group.conditions.map { table.conditions[$0].specification }
    ends = group.conditions.map {
      table.ends(of: $0, measure: options.measure, threshold: options.threshold)
    }
    let quantity = ResultTable.Quantity(options.measure)
    curves = group.conditions.map { condition in
      table.runs(of: condition).map { table.series[$0][quantity] }
    }
  }

  /// The last values of each condition's runs; conditions without any are left out.
  var values: [[Double]] {
    ends.map { $0.compactMap(\.value) }.filter { !$0.isEmpty }
  }

  /// Whether the runs of both end at the same steps.
  func endsTogether(with other: GroupRuns) -> Bool { lastSteps == other.lastSteps }

  private var lastSteps: Set<Int> { Set(curves.joined().compactMap { $0?.steps.last }) }

  func estimate(_ options: AnalysisOptions) -> GroupEstimate {
    let all = Array(ends.joined())
    let done = all.count { $0.state == .done }
    let failed = all.count { $0.state == .failed }
    let trials = options.failuresCount ? done + failed : done
    let successes = options.threshold.map { _ in all.count { $0.isSuccess == true } }
    let values = values
    var stream = options.stream("interquartile mean", specifications)
    let areas = zip(ends, curves).map { ends, curves in
      zip(ends, curves).compactMap { end, curve in
        end.value.flatMap { _ in curve }.flatMap(meanHeight)
      }
    }.filter { !$0.isEmpty }
    return GroupEstimate(
      group: group, intended: all.count, done: done, failed: failed, successes: successes,
      trials: trials,
      wilson: successes.flatMap { wilsonInterval(successes: $0, trials: trials) },
      clopperPearson: successes.flatMap { clopperPearsonInterval(successes: $0, trials: trials) },
      measured: values.joined().count,
      mean: StratifiedMean(values).map { Estimate(value: $0.mean, interval: $0.interval()) },
      interquartileMean: interquartileMean(Array(values.joined())).map {
        Estimate(
          value: $0,
          interval: interquartileMeanInterval(
            values, resamples: options.resamples, stream: &stream))
      },
      area: StratifiedMean(areas).map { Estimate(value: $0.mean, interval: $0.interval()) },
      stepsToThreshold: stepsToThreshold(options))
  }

  private func stepsToThreshold(_ options: AnalysisOptions) -> StepsToThreshold? {
    guard let threshold = options.threshold else { return nil }
    var steps: [Double] = []
    for (end, curve) in zip(ends.joined(), curves.joined()) {
      switch end.state {
      case .missing: break
      case .failed: if options.failuresCount { steps.append(.infinity) }
      case .done:
        let place = curve?.values.firstIndex { $0 >= threshold }
        steps.append(place.flatMap { curve?.steps[$0] }.map(Double.init) ?? .infinity)
      }
    }
    guard let median = lowerMedian(steps) else { return nil }
    // Ranks are all that counts, so the greatest number may stand for never.
    let never = Double.greatestFiniteMagnitude
    let interval = medianInterval(steps.map { min($0, never) })?.interval
    return StepsToThreshold(
      reached: steps.count { $0.isFinite }, runs: steps.count, median: median,
      interval: interval.map {
        Interval(
          low: $0.low == never ? .infinity : $0.low, high: $0.high == never ? .infinity : $0.high)
      })
  }
}

/// Area under the recorded curve by its steps, per step; nil for fewer than two points, and for
/// steps beyond 2⁵³ that no longer differ as doubles.
private func meanHeight(_ series: ResultTable.Series) -> Double? {
  let steps = series.steps.map(Double.init)
  guard zip(steps, steps.dropFirst()).allSatisfy(<) else { return nil }
  return TrainingCurve(steps: steps, values: series.values)?.normalisedArea
}

/// The middle value, or the lower of the two in the middle: always a step that a run took.
private func lowerMedian(_ steps: [Double]) -> Double? {
  steps.isEmpty ? nil : steps.sorted()[(steps.count - 1) / 2]
}

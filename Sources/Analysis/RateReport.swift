import Randomness
import Statistics

/// How one error of a study falls with the number of samples, condition by condition.
public struct RateReport: Sendable, Equatable {
  /// A condition that holds its policy fixed, and what its runs say of the rate.
  public struct Row: Sendable, Equatable {
    public let condition: ResultTable.Condition
    public let intended: Int
    public let done: Int
    public let failed: Int
    /// Over the done runs that have recorded the quantity.
    public let analysis: RateAnalysis

    /// Neither done nor failed.
    public var missing: Int { intended - done - failed }
  }

  public let study: String
  public let quantity: ResultTable.Quantity
  public let scale: ErrorScale
  /// The conditions that hold their policy fixed, in the order of the study file.
  public let rows: [Row]
  /// Conditions that learn: their errors belong to batches of one size, drawn from a policy that
  /// changes, and have no rate in m.
  public let learning: [ResultTable.Condition]
  /// Conditions of which no stored run has the quantity.
  public let unrecorded: [ResultTable.Condition]
  /// About the code behind the runs.
  public let warnings: [String]
}

/// The rates of one quantity.
/// - Parameter margin: see `RateVerdict.margin`.
/// - Parameter resamples: of whole runs, for a floor; seeded by the condition's specification.
public func rateReport(
  of table: ResultTable, quantity: ResultTable.Quantity,
  margin: Double = RateVerdict.margin, confidence: Double = 0.95, resamples: Int = 2000
) -> RateReport {
  var rows: [RateReport.Row] = []
  var analysed: [Int] = []
  var learning: [ResultTable.Condition] = []
  var unrecorded: [ResultTable.Condition] = []
  for (index, condition) in table.conditions.enumerated() {
    guard !condition.learns else {
      learning.append(condition)
      continue
    }
    let intended = table.runs(of: index)
    guard
      let analysis = table.rateAnalysis(
        of: index, quantity: quantity, margin: margin, confidence: confidence,
        resamples: resamples)
    else {
      unrecorded.append(condition)
      continue
    }
    analysed.append(index)
    rows.append(
      RateReport.Row(
        condition: condition, intended: intended.count,
        done: intended.count { table.runs[$0].state == .done },
        failed: intended.count { table.runs[$0].state == .failed }, analysis: analysis))
  }
  return RateReport(
    study: table.study, quantity: quantity, scale: ErrorScale(measure: quantity.measure),
    rows: rows, learning: learning, unrecorded: unrecorded,
    warnings: table.codeWarnings(of: analysed))
}

extension ResultTable {
  /// The rate of one quantity over the done runs of a condition that have recorded it; nil
  /// without any.
  ///
  /// The bootstrap's stream is named after the condition's specification and the quantity.
  public func rateAnalysis(
    of condition: Int, quantity: Quantity, margin: Double = RateVerdict.margin,
    confidence: Double = 0.95, resamples: Int = 2000
  ) -> RateAnalysis? {
    let series = runs(of: condition).filter { runs[$0].state == .done }
      .compactMap { self.series[$0][quantity] }
    guard !series.isEmpty else { return nil }
    let steps = Set(series.flatMap(\.steps)).filter { $0 > 0 }.sorted()
    var stream = RandomStream(
      root: 0,
      path: [
        "bootstrap of a rate", conditions[condition].specification, quantity.measure,
        "\(quantity.agent)",
      ])
    return Statistics.rateAnalysis(
      m: steps.map(Double.init),
      // The store refuses infinite values, so a step without one may have been infinite.
      runs: series.map { one in steps.map { one.value(at: $0) ?? .infinity } },
      scale: ErrorScale(measure: quantity.measure), margin: margin, confidence: confidence,
      resamples: resamples, stream: &stream)
  }
}

extension ErrorScale {
  /// Total variation is a distance; every other error is taken for a divergence.
  public init(measure: String) {
    let name = measure.lowercased()
    let distances = ["variation", "hellinger", "distance"]
    self = distances.contains(where: name.contains) ? .distance : .divergence
  }
}

import Statistics

/// How one intended run ended: what every comparison counts, and pairs by seed.
public struct RunEnd: Sendable, Hashable {
  /// An index into the table's conditions.
  public let condition: Int
  public let seed: Int
  public let state: ResultTable.State
  /// The last joint value of the measure; nil unless the run is done and has recorded it.
  public let value: Double?
  /// A failed run is no success, nor is a done one without a value; nil for a missing run, and
  /// where no success is declared.
  public let isSuccess: Bool?
}

extension ResultTable {
  /// The ends of a condition's intended runs, by increasing seed.
  /// - Parameter measure: whose last joint (agent 0) value is the run's.
  /// - Parameter threshold: a run that ends with at least this succeeds; nil declares no success.
  public func ends(of condition: Int, measure: String, threshold: Double?) -> [RunEnd] {
    runs(of: condition).map { index in
      let run = runs[index]
      let value =
        run.state == .done ? series[index][Quantity(measure)]?.values.last : nil
      let isSuccess: Bool? =
        switch run.state {
        case .missing: nil
        case .failed: threshold.map { _ in false }
        case .done: threshold.map { (value ?? -.infinity) >= $0 }
        }
      return RunEnd(
        condition: condition, seed: run.seed, state: run.state, value: value,
        isSuccess: isSuccess)
    }
  }
}

import Measures
import Statistics
import Store

/// The series that a run's measures add up to.
struct Recorder: Sendable {
  private var order: [ResultTable.Quantity] = []
  private var steps: [ResultTable.Quantity: [Int]] = [:]
  private var values: [ResultTable.Quantity: [Double]] = [:]

  /// In the order of first appearance.
  var series: [MeasuredSeries] {
    order.map { MeasuredSeries(quantity: $0, steps: steps[$0] ?? [], values: values[$0] ?? []) }
  }

  /// Keeps finite values and leaves out infinite ones, which a KL divergence may honestly be.
  mutating func record(
    _ measured: MeasuredValues, of measure: String, step: Int
  ) throws(RunFailure) {
    switch measured {
    case .none: return
    case .several(let quantities):
      for quantity in quantities { try record(quantity.values, of: quantity.name, step: step) }
    case .joint(let value): try record(value, .init(measure), step)
    case .perAgent(let agents):
      for (index, value) in agents.enumerated() {
        try record(value, .init(measure, agent: index + 1), step)
      }
    }
  }

  private mutating func record(
    _ value: Double, _ quantity: ResultTable.Quantity, _ step: Int
  ) throws(RunFailure) {
    if value.isNaN { throw .notANumber(measure: quantity.measure, step: step) }
    guard value.isFinite else { return }
    if steps[quantity] == nil { order.append(quantity) }
    steps[quantity, default: []].append(step)
    values[quantity, default: []].append(value)
  }
}

import Measures

/// Means of measured values over many moments; infinite values are left out, as they are in series.
struct MeasureMeans: Sendable {
  private struct Mean: Sendable {
    var sum = 0.0
    var count = 0

    mutating func add(_ value: Double) {
      guard value.isFinite else { return }
      sum += value
      count += 1
    }

    var value: Double { count > 0 ? sum / Double(count) : .infinity }
  }

  private var order: [String] = []
  private var joint: [String: Mean] = [:]
  private var agents: [String: [Mean]] = [:]

  mutating func add(
    _ values: MeasuredValues, of measure: String, step: Int
  ) throws(RunFailure) {
    switch values {
    case .none: return
    case .joint(let value):
      try refuseNaN([value], measure, step)
      note(measure)
      joint[measure, default: Mean()].add(value)
    case .perAgent(let values):
      try refuseNaN(values, measure, step)
      note(measure)
      for (agent, value) in values.enumerated() {
        agents[measure, default: values.map { _ in Mean() }][agent].add(value)
      }
    case .several(let quantities):
      for quantity in quantities { try add(quantity.values, of: quantity.name, step: step) }
    }
  }

  private mutating func note(_ measure: String) {
    if joint[measure] == nil, agents[measure] == nil { order.append(measure) }
  }

  private func refuseNaN(
    _ values: [Double], _ measure: String, _ step: Int
  ) throws(RunFailure) {
    if values.contains(where: \.isNaN) { throw .notANumber(measure: measure, step: step) }
  }

  /// In the order of first appearance.
  var quantities: [MeasuredValues.Quantity] {
    order.flatMap { name in
      [joint[name].map { .init(name, .joint($0.value)) }].compactMap { $0 }
        + [agents[name].map { .init(name, .perAgent($0.map(\.value))) }].compactMap { $0 }
    }
  }
}

import Foundation
import Statistics

extension RunRecord.Outcome {
  /// The SHA-256 of what a run is and measured; equal for every execution of it that agrees.
  ///
  /// Over these, one after another: the specification, the seed, the state `done` or `failed`; of
  /// a failed run the reason; of a done one every quantity, in the order of measure names (by their
  /// bytes) and then agents: the name, the agent, the number of values, each step with its value, the
  /// number of episodes, each step, number from 1 and value of an episode. Texts are UTF-8 with a zero
  /// byte behind them, integers 8 bytes and numbers the 8 bytes of an IEEE double, the least
  /// significant byte first.
  public func checksum(of key: RunKey) -> String {
    var content = Content()
    content.append(key.specification)
    content.append(key.seed)
    switch self {
    case .failed(let reason):
      content.append(ResultTable.State.failed.rawValue)
      content.append(reason)
    case .done(let series):
      content.append(ResultTable.State.done.rawValue)
      for one in series.sorted(by: { $0.quantity.precedes($1.quantity) }) { content.append(one) }
    }
    return sha256(content.bytes)
  }
}

extension ResultTable.Quantity {
  /// By the bytes of the measure's name, as SQLite sorts, and then by agent.
  fileprivate func precedes(_ other: Self) -> Bool {
    if measure == other.measure { return agent < other.agent }
    return measure.utf8.lexicographicallyPrecedes(other.measure.utf8)
  }
}

private struct Content {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ text: String) {
    bytes += text.utf8
    bytes.append(0)
  }

  mutating func append(_ integer: Int) { append([word(integer)]) }

  mutating func append(_ series: MeasuredSeries) {
    append(series.quantity.measure)
    let order = series.steps.indices.sorted { series.steps[$0] < series.steps[$1] }
    var words = [word(series.quantity.agent), word(series.values.count)]
    words.reserveCapacity(3 + 2 * order.count)
    for index in order {
      words.append(word(series.steps[index]))
      words.append(word(series.values[index]))
    }
    words.append(word(series.episodes.reduce(0) { $0 + $1.count }))
    for index in order where !series.episodes.isEmpty {
      for (number, value) in series.episodes[index].enumerated() {
        words += [word(series.steps[index]), word(number + 1), word(value)]
      }
    }
    append(words)
  }

  private mutating func append(_ words: [UInt64]) {
    words.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  private func word(_ integer: Int) -> UInt64 { UInt64(bitPattern: Int64(integer)).littleEndian }

  /// SQLite keeps no sign of zero.
  private func word(_ value: Double) -> UInt64 { (value + 0).bitPattern.littleEndian }
}

extension ResultStore {
  /// The stored checksum of a run and that of its rows as they are now; the first is nil where
  /// a version before 3 of the schema stored the run.
  ///
  /// Nil where there is no such run.
  public func checksums(ofRun id: Int64) throws(StoreError) -> (stored: String?, actual: String)? {
    try connection.transaction(.read) { () throws(StoreError) in try storedChecksums(ofRun: id) }
  }

  /// To be called in a transaction.
  func storedChecksums(
    ofRun id: Int64
  ) throws(StoreError) -> (stored: String?, actual: String)? {
    let row = try connection.statement(
      """
      SELECT specification, seed, state, reason, checksum
      FROM run JOIN condition ON condition.id = run.condition WHERE run.id = ?1
      """)
    try row.bind(Int(id), at: 1)
    let found = try row.first { row in
      (
        key: RunKey(specification: row.text(0), seed: row.integer(1)), state: row.text(2),
        reason: row.optionalText(3), checksum: row.optionalText(4)
      )
    }
    guard let found else { return nil }
    let outcome: RunRecord.Outcome =
      found.state == ResultTable.State.done.rawValue
      ? .done(try measuredSeries(ofRun: id)) : .failed(reason: found.reason ?? "")
    return (found.checksum, outcome.checksum(of: found.key))
  }

  /// Everything that is stored of a run's measures.
  public func series(
    ofRun id: Int64
  ) throws(StoreError) -> [ResultTable.Quantity: ResultTable.Series] {
    try SeriesReader(connection, measures: nil, agents: .all).series(ofRun: Int(id))
  }

  /// Everything that is stored of a run's measures, with their episodes.
  public func measuredSeries(ofRun id: Int64) throws(StoreError) -> [MeasuredSeries] {
    let episodes = try episodes(ofRun: id)
    return try series(ofRun: id).map { quantity, series in
      let own = episodes[quantity]
      return MeasuredSeries(
        quantity: quantity, steps: series.steps, values: series.values,
        episodes: own.map { own in series.steps.map { own[$0] ?? [] } } ?? [])
    }
  }
}

import Exchange
import Foundation
import Statistics
import Store
import Studies

/// A store under examination: its runs, and a second opinion by executing them again.
@MainActor
final class Patient {
  struct StoredRun {
    let id: Int64
    /// The id of its condition.
    let condition: Int64
    let specification: String
    let seed: Int
    let isDone: Bool
    /// Seconds since 1970; nil where the text is no time.
    let started: Double?
    let seconds: Double
    let provenance: Int64
    let isImported: Bool
  }

  /// What the values of a done run are like.
  struct Shape {
    /// Equal for equal values, whatever the seed.
    let content: String
    let steps: [ResultTable.Quantity: [Int]]
    /// Of quantities that stay the same over at least two steps.
    let constants: [ResultTable.Quantity: Double]
    let hasRightChecksum: Bool
  }

  let store: ResultStore
  /// In the order of their ids.
  let runs: [StoredRun]
  /// By run; none of those that could not be read.
  let shapes: [Int64: Shape]
  /// Runs of which nobody could say whether they are as they should be.
  private(set) var undecided: Set<Int64> = []

  private var opinions: [Int64: Bool] = [:]
  /// Seconds that executing again may still take, by what the runs took.
  private var patience = 60.0

  init(_ store: ResultStore) throws {
    self.store = store
    let rows = try store.answer(
      """
      SELECT run.id, run.condition, specification, seed, state,
        (julianday(started) - 2440587.5) * 86400, seconds, provenance
      FROM run JOIN condition ON condition.id = run.condition ORDER BY run.id
      """
    ).rows
    runs = rows.map { row in
      StoredRun(
        id: row[0].integer ?? 0, condition: row[1].integer ?? 0, specification: row[2].text ?? "",
        seed: Int(row[3].integer ?? 0), isDone: row[4].text == ResultTable.State.done.rawValue,
        started: row[5].real, seconds: row[6].real ?? 0, provenance: row[7].integer ?? 0,
        isImported: ImportedCondition(specification: row[2].text ?? "") != nil)
    }
    var shapes: [Int64: Shape] = [:]
    for run in runs where run.isDone {
      shapes[run.id] = try? Shape(of: run, in: store)
    }
    self.shapes = shapes
  }

  /// The rows of a query, for rules that need no more.
  func rows(_ sql: String) throws -> [[QueryAnswer.Cell]] { try store.answer(sql).rows }

  /// The done runs of each condition, in the order of their ids.
  var doneByCondition: [[StoredRun]] {
    let done = runs.filter { shapes[$0.id] != nil }
    return Dictionary(grouping: done, by: \.condition).sorted { $0.key < $1.key }.map(\.value)
  }

  /// Whether executing a run again gives what is stored; nil where that cannot be tried: for runs of
  /// other tools and versions, and where it would take long.
  func isRepeatable(_ run: StoredRun) -> Bool? {
    if let known = opinions[run.id] { return known }
    guard !run.isImported, run.seconds < patience,
      let stored = try? store.series(ofRun: run.id)
    else {
      undecided.insert(run.id)
      return nil
    }
    patience -= max(run.seconds, 0)
    guard
      let found = try? differences(
        specification: run.specification, seed: run.seed, stored: stored)
    else {
      undecided.insert(run.id)
      return nil
    }
    opinions[run.id] = found.isEmpty
    return found.isEmpty
  }
}

extension Patient.Shape {
  fileprivate init(of run: Patient.StoredRun, in store: ResultStore) throws {
    let series = try store.measuredSeries(ofRun: run.id)
    let outcome = RunRecord.Outcome.done(series)
    content = outcome.checksum(of: RunKey(specification: "", seed: 0))
    let actual = outcome.checksum(of: RunKey(specification: run.specification, seed: run.seed))
    let row = try store.answer("SELECT checksum FROM run WHERE id = \(run.id)").rows.first
    hasRightChecksum = row?.first?.text.map { $0 == actual } ?? true
    var (steps, constants): ([ResultTable.Quantity: [Int]], [ResultTable.Quantity: Double]) =
      ([:], [:])
    for one in series {
      steps[one.quantity] = one.steps
      if one.values.count > 1, one.values.allSatisfy({ $0 == one.values[0] }) {
        constants[one.quantity] = one.values[0]
      }
    }
    self.steps = steps
    self.constants = constants
  }
}

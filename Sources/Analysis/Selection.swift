import Specifications
import Statistics

/// Which conditions of a study are looked at, and which of them are taken together.
public struct Selection: Sendable, Equatable {
  /// A condition is looked at if it has the value, or if it has not.
  public struct Filter: Sendable, Equatable {
    public let key: ConditionKey
    public let value: String
    public let isNegated: Bool

    public init(key: ConditionKey, value: String, isNegated: Bool = false) {
      self.key = key
      self.value = value
      self.isNegated = isNegated
    }
  }

  /// Values of one key are alternatives; filters of different keys, and negated ones, all hold.
  public let filters: [Filter]
  /// Conditions with equal values under all of these are one group; nil keeps every condition
  /// apart, whatever tells it from the others.
  public let keys: [ConditionKey]?

  /// Every condition that learns. A policy that is held fixed succeeds or not before the first
  /// sample.
  public static let learning = Selection(filters: [
    Filter(key: ConditionKey(.learner), value: "", isNegated: true),
    Filter(key: ConditionKey(.experiment), value: "gradient", isNegated: true),
  ])

  public init(filters: [Filter] = [], keys: [ConditionKey]? = nil) {
    self.filters = filters
    self.keys = keys
  }

  /// The keys that label groups.
  public var labels: [ConditionKey] { keys ?? ConditionAxis.allCases.map { ConditionKey($0) } }

  func includes(_ condition: ResultTable.Condition) -> Bool {
    filters.allSatisfy { filter in
      let alternatives =
        filter.isNegated ? [filter] : filters.filter { $0.key == filter.key && !$0.isNegated }
      return alternatives.contains {
        $0.key.matches($0.value, of: condition) != $0.isNegated
      }
    }
  }

  /// The table of the conditions that are looked at, with their runs.
  public func restricted(_ table: ResultTable) -> ResultTable {
    let kept = table.conditions.indices.filter { includes(table.conditions[$0]) }
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($0.element, $0.offset) })
    var runs: [ResultTable.Run] = []
    var series: [[ResultTable.Quantity: ResultTable.Series]] = []
    for (run, values) in zip(table.runs, table.series) {
      guard let place = places[run.condition] else { continue }
      runs.append(
        ResultTable.Run(condition: place, seed: run.seed, state: run.state, code: run.code))
      series.append(values)
    }
    return ResultTable(
      study: table.study, conditions: kept.map { table.conditions[$0] }, runs: runs,
      series: series)
  }

  /// The groups in the order of their first conditions.
  public func groups(of table: ResultTable) -> [ConditionGroup] {
    var groups: [ConditionGroup] = []
    var places: [[String]: Int] = [:]
    for (index, condition) in table.conditions.enumerated() where includes(condition) {
      let values = labels.map { $0.value(of: condition) ?? "" }
      let identity = keys == nil ? values + [condition.specification] : values
      if let place = places[identity] {
        groups[place].conditions.append(index)
      } else {
        places[identity] = groups.count
        groups.append(ConditionGroup(values: values, conditions: [index]))
      }
    }
    return groups
  }
}

/// Conditions whose runs are looked at together; each of them is a task with runs of its own.
public struct ConditionGroup: Sendable, Equatable {
  /// One per key of the selection; empty where its conditions have no such setting.
  public let values: [String]
  /// Indices into the table's conditions, increasing.
  public internal(set) var conditions: [Int]
}

import Statistics

/// Conditions that are equal but for the number that one setting has.
public struct ConditionSweep: Sendable, Equatable {
  /// A condition, and the number that its setting has.
  public struct Member: Sendable, Equatable {
    /// What the setting is.
    public let value: Double
    /// An index into the table's conditions.
    public let condition: Int
  }

  /// What the members have in common: neither labels nor specification know the setting.
  public let condition: ResultTable.Condition
  /// By increasing value, all different.
  public let members: [Member]

  /// The sweeps in the order of their first conditions; conditions without a number for the
  /// setting are in none.
  public static func sweeps(
    along key: ConditionKey, in table: ResultTable, among conditions: [Int]
  ) -> [ConditionSweep] {
    var order: [ResultTable.Condition] = []
    var members: [String: [Member]] = [:]
    for index in conditions {
      let condition = table.conditions[index]
      guard let value = key.number(of: condition), let rest = key.removed(from: condition) else {
        continue
      }
      if members[rest.specification] == nil { order.append(rest) }
      members[rest.specification, default: []].append(Member(value: value, condition: index))
    }
    return order.map { rest in
      ConditionSweep(
        condition: rest,
        members: (members[rest.specification] ?? []).sorted { $0.value < $1.value })
    }
  }

  /// The exponent of the power of the setting by which a quantity grows: one log-log slope per
  /// seed that every member has a value of, summarised over seeds.
  ///
  /// - Parameter step: where the quantity is read; nil reads each member at its last step.
  /// - Returns: nil where a setting or a value is not above zero, which has no logarithm: seeds that
  ///   happen to have one would not stand for the others.
  public func growth(
    of quantity: ResultTable.Quantity, at step: Int?, in table: ResultTable
  ) -> ConvergenceRate? {
    guard members.allSatisfy({ $0.value > 0 }) else { return nil }
    let bySeed = members.map { member -> [Int: Double] in
      let values = table.runs(of: member.condition).compactMap { run -> (Int, Double)? in
        guard table.runs[run].state == .done, let series = table.series[run][quantity],
          let value = step.map({ series.value(at: $0) }) ?? series.values.last
        else { return nil }
        return (table.runs[run].seed, value)
      }
      return Dictionary(values, uniquingKeysWith: { first, _ in first })
    }
    let shared = (bySeed.first ?? [:]).keys.sorted().filter { seed in
      bySeed.allSatisfy { $0[seed] != nil }
    }
    let rate = convergenceRate(
      m: members.map(\.value), runs: shared.map { seed in bySeed.compactMap { $0[seed] } })
    return rate.pointsExcluded == 0 ? rate : nil
  }
}

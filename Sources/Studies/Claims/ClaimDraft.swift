import Analysis
import Specifications
import Statistics

/// A claim as it is written, before its condition is looked up.
struct ClaimDraft: Sendable {
  enum Statistic: String, CaseIterable, Sendable {
    case mean, successFraction, slope, ratio, verdict, rankCorrelation, slopeAgainst
  }

  let place: Placed<Node>
  let source: String
  let pattern: ConditionPattern
  let statistic: Statistic
  /// Empty for success fractions, which use the study's; two for a ratio or rank correlation.
  let measures: [Placed<String>]
  /// Of a success fraction.
  let threshold: Double
  /// Of a slope against a setting.
  let setting: ConditionKey?
  /// Of statistics of several conditions, if one is named.
  let step: Placed<Int>?
  /// Nil for the joint policy.
  let agent: Placed<Int>?
  /// A value, or bounds.
  let published: Placed<Node>
  let isBetween: Bool
  let precision: Claim.Precision
  let readingError: Double
  let standardErrors: Double?
  let differs: String?

  static let keys =
    ["source", "where"] + Statistic.allCases.map(\.rawValue)
    + ["agent", "published", "between", "runs", "interval", "readingError", "standardErrors"]
    + ["differs"]

  /// Nil if a problem was added.
  init?(_ item: Placed<Node>, catalogues: Catalogues, problems: inout [Problem]) {
    let known = problems.count
    guard
      let section = Section(item.value, path: item.path, known: Self.keys, problems: &problems)
    else { return nil }
    isBetween = section["between"] != nil
    for key in ["source", isBetween ? "between" : "published"] where section[key] == nil {
      problems.append(section.missing(key))
    }
    if isBetween,
      let other = ["published", "runs", "interval", "readingError", "standardErrors"]
        .first(where: { section[$0] != nil })
    {
      problems.append(section.problem(.inconsistent("a claim has between or \(other), not both")))
    }
    let source = section.value("source", problems: &problems) as Placed<String>?
    let pattern =
      section["where"].map {
        ConditionPattern($0, catalogues: catalogues, problems: &problems)
      } ?? .any
    let written = Statistic.allCases.filter { section[$0.rawValue] != nil }
    if written.count != 1 {
      let choices = Statistic.allCases.map(\.rawValue).joined(separator: ", ")
      problems.append(
        section.problem(.inconsistent("a claim has exactly one of \(choices)")))
    }
    let statistic = written.first ?? .mean
    var threshold: Placed<Double>?
    var inner: Section?
    switch statistic {
    case .successFraction:
      measures = []
      threshold = section.value(
        statistic.rawValue, Success.thresholds, problems: &problems)
    case .mean, .slope, .verdict:
      let measure: Placed<String>? = section.value(statistic.rawValue, problems: &problems)
      measures = [measure].compactMap(\.self)
    case .rankCorrelation:
      inner = Self.inner(section, statistic, keys: ["measures", "step"], problems: &problems)
      measures = inner.map { Self.two("measures", of: $0, problems: &problems) } ?? []
    case .ratio: measures = Self.two(statistic.rawValue, of: section, problems: &problems)
    case .slopeAgainst:
      inner = Self.inner(
        section, statistic, keys: ["setting", "measure", "step"], problems: &problems)
      let measure: Placed<String>? = inner?.value("measure", problems: &problems)
      measures = [measure].compactMap(\.self)
    }
    setting = inner.flatMap { Self.setting($0, statistic, problems: &problems) }
    step = inner?.value("step", Constraint<Int>.atLeast(0), problems: &problems)
    agent = section.value("agent", .atLeast(0), problems: &problems)
    precision = Self.precision(section, problems: &problems)
    readingError = section.value("readingError", .atLeast(0), problems: &problems)?.value ?? 0
    standardErrors = section.value("standardErrors", .above(0), problems: &problems)?.value
    differs = (section.value("differs", problems: &problems) as Placed<String>?)?.value
    guard problems.count == known, let source,
      let published = section[isBetween ? "between" : "published"]
    else {
      return nil
    }
    place = Placed(value: item.value, mark: item.mark, path: item.path)
    self.source = source.value
    self.pattern = pattern
    self.statistic = statistic
    self.threshold = threshold?.value ?? 1
    self.published = published
  }

  /// Two different measures.
  private static func two(
    _ key: String, of section: Section, problems: inout [Problem]
  ) -> [Placed<String>] {
    let two = section.value(
      key, Constraint<[String]>("two measures") { $0.count == 2 && $0[0] != $0[1] },
      problems: &problems)
    return (two?.value ?? []).enumerated().map { number, measure in
      Placed(value: measure, mark: two?.mark, path: "\(two?.path ?? "")[\(number)]")
    }
  }

  /// The mapping behind a statistic that needs more than a measure.
  private static func inner(
    _ section: Section, _ statistic: Statistic, keys: [String], problems: inout [Problem]
  ) -> Section? {
    guard let node = section[statistic.rawValue],
      let inner = Section(node.value, path: node.path, known: keys, problems: &problems)
    else { return nil }
    for key in keys where key != "step" && inner[key] == nil {
      problems.append(inner.missing(key))
    }
    return inner
  }

  /// Nil for statistics that need none, or if a problem was added.
  private static func setting(
    _ inner: Section, _ statistic: Statistic, problems: inout [Problem]
  ) -> ConditionKey? {
    guard statistic == .slopeAgainst else { return nil }
    let isSetting = Constraint<String>("an axis and its setting, as in game.agents") {
      ConditionKey($0).map { !$0.isWholeAxis } ?? false
    }
    return inner.value("setting", isSetting, problems: &problems).flatMap {
      ConditionKey($0.value)
    }
  }

  private static func precision(
    _ section: Section, problems: inout [Problem]
  ) -> Claim.Precision {
    let runs = section.value("runs", Constraint<Int>.atLeast(1), problems: &problems)
    let ends = section.value(
      "interval",
      Constraint<[Double]>("two numbers, the lower first") { $0.count == 2 && $0[0] <= $0[1] },
      problems: &problems)
    switch (runs?.value, ends?.value) {
    case (_?, _?):
      problems.append(section.problem(.inconsistent("a claim has runs or interval, not both")))
      return .exact
    case (let runs?, nil): return .runs(runs)
    case (nil, let ends?): return .interval(Interval(low: ends[0], high: ends[1]))
    case (nil, nil): return .exact
    }
  }
}

import Specifications
import Statistics

/// A claim as it is written, before its condition is looked up.
struct ClaimDraft: Sendable {
  enum Statistic: String, CaseIterable, Sendable {
    case mean, successFraction, slope, verdict
  }

  let place: Placed<Node>
  let source: String
  let pattern: ConditionPattern
  let statistic: Statistic
  /// Nil for success fractions, which use the study's.
  let measure: Placed<String>?
  /// Of a success fraction.
  let threshold: Double
  let agent: Int
  let published: Placed<Node>
  let precision: Claim.Precision
  let readingError: Double
  let standardErrors: Double?
  let differs: String?

  static let keys =
    ["source", "where"] + Statistic.allCases.map(\.rawValue)
    + ["agent", "published", "runs", "interval", "readingError", "standardErrors", "differs"]

  /// Nil if a problem was added.
  init?(_ item: Placed<Node>, catalogues: Catalogues, problems: inout [Problem]) {
    let known = problems.count
    guard
      let section = Section(item.value, path: item.path, known: Self.keys, problems: &problems)
    else { return nil }
    for key in ["source", "published"] where section[key] == nil {
      problems.append(section.missing(key))
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
    let threshold: Placed<Double>?
    switch statistic {
    case .successFraction:
      measure = nil
      threshold = section.value(
        statistic.rawValue, Success.thresholds, problems: &problems)
    case .mean, .slope, .verdict:
      measure = section.value(statistic.rawValue, problems: &problems)
      threshold = nil
    }
    agent = section.value("agent", .atLeast(0), problems: &problems)?.value ?? 0
    precision = Self.precision(section, problems: &problems)
    readingError = section.value("readingError", .atLeast(0), problems: &problems)?.value ?? 0
    standardErrors = section.value("standardErrors", .above(0), problems: &problems)?.value
    differs = (section.value("differs", problems: &problems) as Placed<String>?)?.value
    guard problems.count == known, let source, let published = section["published"] else {
      return nil
    }
    place = Placed(value: item.value, mark: item.mark, path: item.path)
    self.source = source.value
    self.pattern = pattern
    self.statistic = statistic
    self.threshold = threshold?.value ?? 1
    self.published = published
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

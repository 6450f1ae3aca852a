import Analysis
import Foundation
import Specifications
import Statistics
import Store
import Studies

extension Option {
  fileprivate static let by = Option(
    "--by", "KEY,...", "take conditions together that are equal under these keys, such as sampler")
  fileprivate static let measure = Option(
    "--measure", "NAME", "the measure whose last value is a run's result (the success measure)")
  fileprivate static let threshold = Option(
    "--success", "VALUE", "a run succeeds that ends with at least this (the study's threshold)")
  fileprivate static let baseline = Option(
    "--baseline", "KEY=VALUE", "what to compare with, as in learner=mappo (the study's baseline)")
  fileprivate static let completedOnly = Option(
    "--completed-only", nil, "leave failed runs out instead of counting them as failures")
  fileprivate static let resamples = Option(
    "--resamples", "B", in: 100...1_000_000, "bootstrap resamples (2000)")
  fileprivate static let bootstrapSeed = Option(
    "--bootstrap-seed", "N", in: 0...Int.max, "seed of the bootstrap (0)")
  static let reportFormat = Option(
    "--format", "FORMAT", is: .word(of: ReportFormat.self),
    "text, csv, json, latex or markdown (text)")
}

let analyseCommand = Command(
  name: "analyse",
  summary: "Success, results and comparisons of a study's stored runs, with intervals and words.",
  operands: "STUDY...", takes: .study(orStored: true),
  options: [
    .store, .seeds, .by, .filters, .measure, .threshold, .baseline, .completedOnly, .resamples,
    .bootstrapSeed, .reportFormat,
  ] + Option.progress
) { arguments in
  let format = try reportFormat(arguments)
  let stored = try StoredStudies(arguments)
  guard format != .csv || stored.studies.count == 1 else {
    throw UsageError("--format csv takes one study, for the columns follow from its settings")
  }
  let progress = try arguments.progress(of: "analyse", "study", total: stored.studies.count)
  defer { progress.end() }
  var reports: [String] = []
  for study in stored.studies {
    progress.begin(study.description.name)
    defer { progress.finish() }
    let measure = arguments.text(.measure) ?? study.description.successMeasure
    let table = try stored.table(of: study, measures: [measure], agents: .joint)
    if study.holdsPoliciesFixed(in: table), !arguments.has(.measure) {
      complain(
        "\(study.description.name) holds every policy fixed; quincunx rates says how its sampling "
          + "error falls, and --measure compares a measure's last values")
      continue
    }
    let recorded = try stored.store.measures(of: study.description.name)
    let report = try analysis(
      of: table, study.description, measure: measure, recorded: recorded, arguments)
    reports.append(report.written(as: format))
  }
  print(reports.joined(separator: format == .json ? "\n" : "\n\n"))
  return 0
}

extension StoredStudy {
  /// Whether no condition learns, so that there is no success to speak of.
  func holdsPoliciesFixed(in table: ResultTable) -> Bool {
    !table.conditions.isEmpty && !table.conditions.contains(where: \.learns)
  }
}

/// Refuses a measure that no stored run has values of, unless nothing is stored yet.
func require(_ measure: String, of study: String, recorded: [String]) throws {
  guard !recorded.contains(measure), !recorded.isEmpty else { return }
  throw UsageError(
    "\(study) has no values of \(measure)"
      + knownNames(near: measure, among: recorded, "recorded:"))
}

func reportFormat(_ arguments: Arguments) throws -> ReportFormat {
  try arguments.choice(.reportFormat) ?? .text
}

/// What `reproduce` prints of a finished study: the conditions that learn, compared, and the rates of
/// those that hold their policy fixed.
func printReports(of table: ResultTable, _ study: StudyDescription) {
  if table.conditions.contains(where: \.learns) {
    let report = AnalysisReport(
      of: table, study: study, selection: .learning,
      options: AnalysisOptions(measure: study.successMeasure, threshold: study.successThreshold))
    print("\n\(report.briefText)")
    if !report.comparisons.isEmpty {
      print("quincunx analyse \(study.name) says in words what each comparison shows.")
    }
  }
  for measure in ["jointKL", "jointTotalVariation"] {
    let report = rateReport(of: table, quantity: ResultTable.Quantity(measure))
    guard !report.rows.isEmpty else { continue }
    print("\n\(report.briefText)\nquincunx rates \(study.name) shows the laws behind this.")
  }
}

/// The report that the options ask for.
private func analysis(
  of table: ResultTable, _ study: StudyDescription, measure: String, recorded: [String],
  _ arguments: Arguments
) throws -> AnalysisReport {
  try require(measure, of: study.name, recorded: recorded)
  let threshold: Double?
  if let text = arguments.text(.threshold) {
    guard let value = Double(text), value.isFinite else {
      throw UsageError("--success needs a number, not \"\(text)\"")
    }
    threshold = value
  } else {
    threshold = measure == study.successMeasure ? study.successThreshold : nil
  }
  var filters = try filters(arguments, in: table)
  if !arguments.has(.measure), !filters.contains(where: { $0.key.axis == .learner }),
    table.conditions.contains(where: \.learns)
  {
    filters += Selection.learning.filters
  }
  let keys = try arguments.text(.by).map { text in
    try text.split(separator: ",").map { try key(String($0), in: table) }
  }
  let selection = Selection(filters: filters, keys: keys)
  let baseline = try arguments.text(.baseline).map { text in
    let (key, value, isNegated) = try equation(text, of: .baseline, in: table)
    guard !isNegated, selection.labels.contains(key) else {
      throw UsageError(
        "--baseline \(text): \(key.text) does not tell groups apart; add --by \(key.text)")
    }
    // Groups are held against the one that is called exactly so.
    let known = values(of: key, in: table)
    guard known.contains(value) else {
      throw UsageError("--baseline \(text): \(key.text) is \(listed(known))")
    }
    return AnalysisReport.Baseline(key: key, value: value)
  }
  guard !selection.groups(of: table).isEmpty else {
    throw UsageError("no condition of \(study.name) is left")
  }
  return AnalysisReport(
    of: table, study: study, selection: selection, baseline: baseline,
    options: AnalysisOptions(
      measure: measure, threshold: threshold,
      failuresCount: !arguments.has(.completedOnly),
      resamples: arguments.number(.resamples) ?? 2000,
      seed: arguments.number(.bootstrapSeed) ?? 0))
}

import Analysis
import Specifications
import Statistics

extension Option {
  fileprivate static let error = Option(
    "--measure", "NAME", "the error whose rate is judged (every sampling error of the joint policy)"
  )
  fileprivate static let agent = Option(
    "--agent", "N", in: 0...1_000_000, "whose error: 0 is the joint policy, 1 the first agent (0)")
}

let ratesCommand = Command(
  name: "rates",
  summary: "How errors fall with the number of samples: slopes, laws, floors and a verdict.",
  operands: "STUDY...", takes: .study(orStored: true),
  options: [.store, .seeds, .filters, .error, .agent, .reportFormat] + Option.progress
) { arguments in
  let format = try reportFormat(arguments)
  let stored = try StoredStudies(arguments)
  let agent = arguments.number(.agent) ?? 0
  let progress = try arguments.progress(of: "rates", "study", total: stored.studies.count)
  defer { progress.end() }
  var reports: [RateReport] = []
  for study in stored.studies {
    progress.begin(study.description.name)
    defer { progress.finish() }
    let name = study.description.name
    let measures = try measures(recorded: stored.store.measures(of: name), of: name, arguments)
    let whole = try stored.table(of: study, measures: measures)
    let table = Selection(filters: try filters(arguments, in: whole)).restricted(whole)
    let quantities = Set(table.series.flatMap(\.keys))
    let found = measures.map { ResultTable.Quantity($0, agent: agent) }
      .filter(quantities.contains)
    guard let first = measures.first else { continue }
    if found.isEmpty, arguments.has(.agent), !quantities.isEmpty {
      let agents = Set(quantities.map(\.agent)).sorted().map(String.init).joined(separator: ", ")
      throw UsageError(
        "\(name) has no values of \(measures.joined(separator: ", ")) for agent \(agent); "
          + "recorded are agents \(agents)")
    }
    let asked = found.isEmpty ? [ResultTable.Quantity(first, agent: agent)] : found
    reports += asked.map { rateReport(of: table, quantity: $0) }
  }
  print(written(reports, as: format))
  return 0
}

/// What is asked for, or the recorded errors between a batch and the policy.
private func measures(
  recorded: [String], of study: String, _ arguments: Arguments
) throws -> [String] {
  let usual = ["jointKL", "jointTotalVariation", "marginalTotalVariation"]
  guard let measure = arguments.text(.error) else {
    let known = usual.filter(recorded.contains)
    guard known.isEmpty, !recorded.isEmpty else { return known.isEmpty ? ["jointKL"] : known }
    throw UsageError(
      "\(study) has no \(usual.joined(separator: ", ")); name an error with --measure: "
        + recorded.joined(separator: ", "))
  }
  try require(measure, of: study, recorded: recorded)
  return [measure]
}

private func written(_ reports: [RateReport], as format: ReportFormat) -> String {
  switch format {
  case .text, .latex, .markdown:
    reports.map { $0.written(as: format) }.joined(separator: "\n\n")
  case .csv:
    // One line of headings.
    reports.enumerated().map { index, report in
      let lines = report.written(as: format).split(
        separator: "\n", omittingEmptySubsequences: false)
      return lines.dropFirst(index == 0 ? 0 : 1).joined(separator: "\n")
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  case .json: Node(.list(reports.map(\.node))).canonicalJSON
  }
}

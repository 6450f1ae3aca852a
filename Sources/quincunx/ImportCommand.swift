import Analysis
import Exchange
import Foundation
import Specifications
import Statistics
import Store
import Studies

extension Option {
  fileprivate static let name = Option("--as", "NAME", "what the study is called in the store")
  fileprivate static let format = Option(
    "--format", "FORMAT", is: .word(of: ImportedFile.Format.self),
    "marl-eval or csv (as the file's name ends: .json, .csv or .tsv)")
  fileprivate static let measure = Option(
    "--measure", "METRIC", "the metric that runs are judged by (the first that is no time)")
  fileprivate static let success = Option(
    "--success", "METRIC>=X", "a run succeeds whose last METRIC is at least X (none is declared)")
  fileprivate static let baseline = Option(
    "--baseline", "ALGORITHM", "the algorithm that differences are taken against")
  fileprivate static let question = Option("--question", "TEXT", "what the study asks, in prose")
  fileprivate static let separator = Option(
    "--separator", "WORD", is: .word(of: CSVColumns.Separator.self),
    "csv: comma, semicolon or tab (comma; tab for .tsv)")
  fileprivate static let metrics = Option(
    "--metrics", "A,B,...", "csv: the columns of a file with one column per metric")

  /// The options that name a column, and what they set.
  fileprivate static let columns:
    [(option: Option, path: @Sendable (inout CSVColumns, CSVColumns.Column) -> Void)] = [
      (column("algorithm"), { $0.algorithm = $1 }), (column("task"), { $0.task = $1 }),
      (column("seed"), { $0.seed = $1 }), (column("step"), { $0.step = $1 }),
      (column("metric"), { $0.metric = $1 }), (column("value"), { $0.value = $1 }),
      (column("environment", "if there is one"), { $0.environment = $1 }),
      (
        column("status", "if there is one: a word other than done says why a run failed"),
        { $0.status = $1 }
      ),
      (column("agent", "if there is one: 0 for all agents together"), { $0.agent = $1 }),
      (
        column("episode", "if there is one: values are averaged over episodes"), { $0.episode = $1 }
      ),
    ]

  private static func column(_ name: String, _ note: String? = nil) -> Option {
    Option("--\(name)", "COLUMN", "csv: \(note.map { "\(name), \($0)" } ?? name)")
  }
}

let importCommand = Command(
  name: "import",
  summary: "Takes runs of other tools into the store, from marl-eval JSON or CSV files.",
  operands: "FILE... --as NAME", takes: .file(["json", "csv", "tsv"]),
  options: [
    .name, .format, .measure, .success, .baseline, .question, .store,
  ] + Option.columns.map(\.option) + [.metrics, .separator] + Option.progress
) { arguments in
  guard !arguments.positional.isEmpty else { throw UsageError("no file to import is named") }
  guard let name = arguments.text(.name) else {
    throw UsageError("the study needs a name: --as NAME")
  }
  guard StudyName.isAllowed(name) else { throw UsageError(badStudyName(name)) }
  var settings = ImportSettings(study: name, provenance: provenanceOfImports())
  settings.question = arguments.text(.question)
  settings.baseline = arguments.text(.baseline)
  settings.measure = arguments.text(.measure)
  if let text = arguments.text(.success) {
    let (measure, threshold) = try success(text)
    guard settings.measure ?? measure == measure else {
      throw UsageError("--success and --measure name two metrics; runs are judged by one")
    }
    settings.measure = measure
    settings.successThreshold = threshold
  }
  // All files are read before the store is touched, so that a bad one leaves no trace.
  var files: [ImportedFile] = []
  var problems: [ImportProblem] = []
  // Reading each file is a step, and storing what they hold the last.
  let progress = try arguments.progress(
    of: "import", "step", total: arguments.positional.count + 1)
  defer { progress.end() }
  for path in arguments.positional {
    progress.next("reading \(path)")
    let (format, bytes) = (try format(of: path, arguments), try bytes(of: path))
    let columns = try columns(of: path, arguments)
    do throws(ImportFailure) {
      switch format {
      case .marlEval: files.append(try ImportedFile(marlEval: bytes, name: path))
      case .csv:
        files.append(try ImportedFile(csv: bytes, name: path, columns: columns))
      }
    } catch {
      problems += error.problems
    }
  }
  problems += files.filter(\.runs.isEmpty).map {
    ImportProblem(file: $0.name, line: nil, "it holds no run")
  }
  if let code = complain(about: problems) { return code }
  progress.next("storing the runs")
  let store = try ResultStore(path: Session.path(arguments), access: .readWriteAlone)
  let stored = try StoredImport(name, in: store)
  guard stored?.record.origin != .studyFile else {
    throw UsageError("the study \(name) has a study file here; import under another name")
  }
  try checkNames(settings, files, known: stored == nil ? [] : try store.measures(of: name), stored)
  let study: ImportedStudy
  do throws(ImportFailure) {
    study = try ImportedStudy(files, settings: settings, now: Date(), stored: stored)
  } catch {
    return complain(about: error.problems) ?? 2
  }
  try store.write(study.record, runs: study.runs)
  progress.finish()
  print(try summary(of: study, files, in: store, arguments))
  return 0
}

/// Exit code 2 where there is a problem, and all of them on standard error.
private func complain(about problems: [ImportProblem]) -> Int32? {
  guard !problems.isEmpty else { return nil }
  let text = "\(ImportFailure(problems))\nquincunx: nothing was imported\n"
  FileHandle.standardError.write(Data(text.utf8))
  return 2
}

private func format(of path: String, _ arguments: Arguments) throws -> ImportedFile.Format {
  if let format = try arguments.choice(.format, of: ImportedFile.Format.self) { return format }
  switch URL(fileURLWithPath: path).pathExtension.lowercased() {
  case "json": return .marlEval
  case "csv", "tsv": return .csv
  default:
    throw UsageError("\(path) does not say what it is; give --format marl-eval or --format csv")
  }
}

private func bytes(of path: String) throws -> [UInt8] {
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
    throw UsageError("there is no file \(path)")
  }
  guard !isFolder.boolValue, let data = FileManager.default.contents(atPath: path) else {
    throw UsageError(isFolder.boolValue ? "\(path) is a folder" : "\(path) cannot be read")
  }
  return Array(data)
}

private func columns(of path: String, _ arguments: Arguments) throws -> CSVColumns {
  var columns = CSVColumns()
  for (option, set) in Option.columns {
    if let name = arguments.text(option) { set(&columns, .named(name)) }
  }
  if let list = arguments.text(.metrics) {
    columns.metrics = list.split(separator: ",").map(String.init)
  }
  if path.lowercased().hasSuffix(".tsv") { columns.separator = .tab }
  if let word = arguments.text(.separator) {
    guard let separator = CSVColumns.Separator(rawValue: word) else {
      let words = CSVColumns.Separator.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError("--separator is one of \(words), not \"\(word)\"")
    }
    columns.separator = separator
  }
  return columns
}

/// The two sides of `METRIC>=X`.
private func success(_ text: String) throws -> (measure: String, threshold: Double) {
  let sides = text.components(separatedBy: ">=")
  guard sides.count == 2, case let measure = sides[0].trimmingCharacters(in: .whitespaces),
    !measure.isEmpty, let threshold = Double(sides[1].trimmingCharacters(in: .whitespaces)),
    threshold.isFinite
  else {
    throw UsageError("--success reads \"METRIC>=X\" with a number X, not \"\(text)\"")
  }
  return (measure, threshold)
}

/// Refuses a metric and an algorithm that no file and no earlier import has.
private func checkNames(
  _ settings: ImportSettings, _ files: [ImportedFile], known: [String],
  _ stored: StoredImport?
) throws {
  func check(_ name: String?, _ kind: String, among names: Set<String>) throws {
    guard let name, !names.contains(name) else { return }
    throw UsageError(
      "no \(kind) is called \"\(name)\"\(knownNames(near: name, among: names.sorted()))")
  }
  try check(settings.measure, "metric", among: Set(files.flatMap(\.measures) + known))
  let algorithms =
    files.flatMap { $0.runs.map(\.label.algorithm) }
    + (stored?.record.conditions.map(\.condition.learner) ?? [])
  try check(settings.baseline, "algorithm", among: Set(algorithms))
}

@MainActor
private func summary(
  of study: ImportedStudy, _ files: [ImportedFile], in store: ResultStore, _ arguments: Arguments
) throws -> String {
  let record = study.record
  let totals = try store.summary(of: record.name)
  let conditions = record.conditions.map(\.condition)
  let steps = Set(
    files.flatMap(\.runs).flatMap { run in
      if case .done(let series) = run.outcome { series.flatMap(\.steps) } else { [Int]() }
    })
  let dropped = files.reduce(0) { $0 + $1.droppedValues }
  let failed = study.runs.count {
    if case .failed = $0.outcome { true } else { false }
  }
  let criterion =
    record.successThreshold.map { "success: \(record.successMeasure) ≥ \($0)" }
    ?? "\(record.successMeasure); no success is declared (--measure, --success)"
  func list(_ words: [String]) -> String {
    let words = Set(words).sorted()
    let shown = words.prefix(12).joined(separator: ", ")
    return "\(words.count): \(shown)\(words.count > 12 ? ", ..." : "")"
  }
  let known = study.knownRuns > 0 ? ", \(study.knownRuns) were stored already" : ""
  let lost = dropped > 0 ? "\n  not kept    \(counted(dropped, "value")) of failed runs" : ""
  let suffix = arguments.text(.store).map { " --store \($0)" } ?? ""
  return """
    \(record.name): \(counted(study.runs.count, "run")) imported (\(failed) failed)\(known); the \
    study has \(totals.done) done, \(totals.failed) failed, \(totals.missing) missing
      algorithms  \(list(conditions.map(\.learner)))
      tasks       \(list(conditions.map(\.game)))
      metrics     \(list(try store.measures(of: record.name)))
      steps       \(steps.count), from \(steps.min() ?? 0) to \(steps.max() ?? 0)
      judged by   \(criterion)\(lost)

    next: quincunx analyse \(record.name)\(suffix)
    """
}

/// Of runs that another tool made: read by this version, made nobody here knows where.
private func provenanceOfImports() -> Provenance {
  Provenance(
    gitCommit: nil, dirty: nil, version: version, binary: nil,
    compiler: Provenance.unknown, os: Provenance.unknown, cpu: Provenance.unknown,
    host: Provenance.unknown)
}

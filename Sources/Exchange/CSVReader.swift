import Specifications
import Statistics
import Store

/// Which column of a CSV file holds what.
public struct CSVColumns: Sendable, Hashable {
  /// A column, and whether the file must have it: names the user gave must be there.
  public struct Column: Sendable, Hashable {
    let name: String
    let isRequired: Bool

    /// Under this name, and nothing if the file has none of that name.
    public static func ifPresent(_ name: String) -> Column { Column(name: name, isRequired: false) }
    /// Under this name, which the file must have.
    public static func named(_ name: String) -> Column { Column(name: name, isRequired: true) }
  }

  public var algorithm = Column.named("algorithm")
  public var task = Column.named("task")
  public var seed = Column.named("seed")
  public var step = Column.named("step")
  public var metric = Column.named("metric")
  public var value = Column.named("value")
  public var environment = Column.ifPresent("environment")
  public var status = Column.ifPresent("status")
  public var agent = Column.ifPresent("agent")
  public var episode = Column.ifPresent("episode")
  /// One column per metric, in place of `metric` and `value`; empty for a long file.
  public var metrics: [String] = []
  public var separator = Separator.comma

  /// What stands between two fields.
  public enum Separator: String, Sendable, CaseIterable {
    case comma, semicolon, tab

    var byte: UInt8 {
      switch self {
      case .comma: UInt8(ascii: ",")
      case .semicolon: UInt8(ascii: ";")
      case .tab: UInt8(ascii: "\t")
      }
    }
  }

  public init() {}
}

/// The words of a status column, in any case, of a run that came to its end.
private let doneWords: Set<String> = ["", "ok", "done", "finished", "completed", "success"]

extension ImportedFile {
  /// The runs of a CSV file with one value per row, or one column per metric; rows in any order.
  ///
  /// A row whose status is neither empty nor one of ok, done, finished, completed and success marks
  /// its run as failed for that reason; `missing` marks one that is only intended. Such rows need
  /// no step, metric and value, and the values of failed runs are counted and not kept. With an
  /// episode column, the value at a step is the mean over its episodes.
  public init(csv bytes: [UInt8], name: String, columns: CSVColumns) throws(ImportFailure) {
    let records = try csvRecords(bytes, separator: columns.separator.byte, file: name)
    var reader = try CSVReader(file: name, header: records.first, columns: columns)
    for record in records.dropFirst() { reader.read(record) }
    let runs = reader.finish()
    guard reader.problems.isEmpty else {
      throw ImportFailure(reader.problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
    }
    self.init(
      name: name, format: .csv, byteCount: bytes.count, sha256: Exchange.sha256(bytes), runs: runs,
      measures: reader.measures, firstStep: 0, droppedValues: reader.droppedValues)
  }
}

private struct CSVReader {
  private struct Run {
    let label: RunLabel
    let line: Int
    var collection = PointCollection()
    /// What the status column says of a run that did not come to its end.
    var reason: String?
  }

  /// A column of values: its place, and its metric where that is not in the row.
  private struct ValueColumn {
    let place: Int
    let metric: String?
  }

  private(set) var problems: [ImportProblem] = []
  private(set) var measures: [String] = []
  private(set) var droppedValues = 0
  private let file: String
  private let width: Int
  private let algorithm: Int
  private let task: Int
  private let seed: Int
  private let step: Int
  private let metric: Int?
  private let values: [ValueColumn]
  private let environment: Int?
  private let status: Int?
  private let agent: Int?
  private let episode: Int?
  private var runs: [Run] = []
  private var runPositions: [RunLabel: Int] = [:]
  private var quantities: [ResultTable.Quantity] = []
  private var quantityPositions: [ResultTable.Quantity: Int] = [:]

  init(file: String, header: CSVRecord?, columns: CSVColumns) throws(ImportFailure) {
    guard let header else {
      throw ImportFailure([ImportProblem(file: file, line: nil, "the file is empty")])
    }
    var problems: [ImportProblem] = []
    let names = header.fields
    for (place, name) in names.enumerated() where names[..<place].contains(name) {
      problems.append(
        ImportProblem(file: file, line: header.line, "two columns are called \"\(name)\""))
    }
    func place(_ column: CSVColumns.Column) -> Int? {
      if let place = names.firstIndex(of: column.name) { return place }
      if column.isRequired {
        let near = nearest(to: column.name, among: names).map { ", did you mean \"\($0)\"?" } ?? ";"
        let isOneColumn = names.count == 1 && names[0].contains { ";\t,".contains($0) }
        let hint = isOneColumn ? "; is the separator another one?" : ""
        problems.append(
          ImportProblem(
            file: file, line: header.line,
            "no column is called \"\(column.name)\"\(near) columns: "
              + names.joined(separator: ", ") + hint))
      }
      return nil
    }
    let isLong = columns.metrics.isEmpty
    let places = [columns.algorithm, columns.task, columns.seed, columns.step].map(place)
    metric = isLong ? place(columns.metric) : nil
    values =
      isLong
      ? place(columns.value).map { [ValueColumn(place: $0, metric: nil)] } ?? []
      : columns.metrics.compactMap { name in
        place(.named(name)).map { ValueColumn(place: $0, metric: name) }
      }
    environment = place(columns.environment)
    status = place(columns.status)
    agent = place(columns.agent)
    episode = place(columns.episode)
    guard problems.isEmpty, let algorithm = places[0], let task = places[1],
      let seed = places[2], let step = places[3]
    else { throw ImportFailure(problems) }
    (self.algorithm, self.task, self.seed, self.step) = (algorithm, task, seed, step)
    self.file = file
    width = names.count
  }

  mutating func read(_ record: CSVRecord) {
    let (fields, line) = (record.fields, record.line)
    guard fields.count == width else {
      complain(line, "\(fields.count) fields; expected \(width), as in the header")
      return
    }
    for (place, what) in [(algorithm, "algorithm"), (task, "task"), (seed, "seed")]
    where fields[place].isEmpty {
      complain(line, "the \(what) is missing")
      return
    }
    let position = run(of: record)
    let status = status.map { fields[$0] } ?? ""
    let isDone = doneWords.contains(status.lowercased())
    if !isDone, runs[position].reason == nil { runs[position].reason = status }
    let filled = values.filter { !fields[$0.place].isEmpty }
    if filled.isEmpty {
      if isDone { complain(line, "the value is missing") }
      return
    }
    guard let step = whole(fields[step], "the step", line),
      let agent = agent.map({ fields[$0].isEmpty ? 0 : whole(fields[$0], "the agent", line) }) ?? 0
    else { return }
    var number: Int?
    if let episode, !fields[episode].isEmpty {
      number = whole(fields[episode], "the episode", line)
      if number == nil { return }
    }
    for column in filled {
      let name = column.metric ?? metric.map { fields[$0] } ?? ""
      guard !name.isEmpty else {
        complain(line, "the metric is missing")
        continue
      }
      guard let value = Double(fields[column.place].trimmed) else {
        complain(line, "\(name) must be a number, not \"\(fields[column.place])\"")
        continue
      }
      guard value.isFinite else {
        complain(
          line,
          "\(name) is \(fields[column.place]); expected a finite number, or a status such as "
            + "\"diverged\" for a run that has none")
        continue
      }
      runs[position].collection.points.append(
        .init(
          quantity: quantity(.init(name, agent: agent)), step: step, episode: number, value: value,
          line: line))
    }
  }

  /// To be called once, behind the last row.
  mutating func finish() -> [ImportedRun] {
    let quantities = quantities
    return runs.map { run in
      if let reason = run.reason {
        droppedValues += run.collection.points.count
        let isMissing = reason == ResultTable.State.missing.rawValue
        if isMissing, !run.collection.points.isEmpty {
          complain(run.line, "the run has values although its status is \"missing\"")
        }
        return ImportedRun(
          label: run.label, outcome: isMissing ? .missing : .failed(reason: reason), line: run.line)
      }
      let series = run.collection.series(quantities: quantities) { complain($0, $1) }
      return ImportedRun(label: run.label, outcome: .done(series), line: run.line)
    }
  }

  private mutating func run(of record: CSVRecord) -> Int {
    let fields = record.fields
    let label = RunLabel(
      environment: environment.map { fields[$0] } ?? "", task: fields[task],
      algorithm: fields[algorithm], run: fields[seed])
    // Rows of one run stand together as a rule.
    if let last = runs.last, last.label == label { return runs.count - 1 }
    if let known = runPositions[label] { return known }
    runPositions[label] = runs.count
    runs.append(Run(label: label, line: record.line))
    return runs.count - 1
  }

  private mutating func quantity(_ quantity: ResultTable.Quantity) -> Int {
    if let known = quantityPositions[quantity] { return known }
    quantityPositions[quantity] = quantities.count
    quantities.append(quantity)
    if !measures.contains(quantity.measure) { measures.append(quantity.measure) }
    return quantities.count - 1
  }

  /// A number of at least 0 without a fraction, also as `1e6` or `1000.0`.
  private mutating func whole(_ field: String, _ what: String, _ line: Int) -> Int? {
    let word = field.trimmed
    if let number = Int(word) ?? Double(word).flatMap({ Int(exactly: $0) }), number >= 0 {
      return number
    }
    complain(
      line,
      field.isEmpty
        ? "\(what) is missing" : "\(what) must be a whole number of at least 0, not \"\(field)\"")
    return nil
  }

  private mutating func complain(_ line: Int, _ sentence: String) {
    problems.append(ImportProblem(file: file, line: line, sentence))
  }
}

extension String {
  /// Without blanks around it.
  fileprivate var trimmed: Substring {
    guard utf8.first == UInt8(ascii: " ") || utf8.last == UInt8(ascii: " ") else {
      return self[...]
    }
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}

import Analysis
import Exchange
import Foundation
import Specifications
import Store
import Studies

extension Option {
  fileprivate static let format = Option(
    "--format", "FORMAT", is: .word(of: Format.self), "marl-eval, csv, rliable-csv or npy")
  fileprivate static let measure = Option(
    "--measure", "M",
    "only this measure (all; for rliable-csv and npy the one that runs are judged by)")
  fileprivate static let to = Option(
    "--to", "PATH", is: .file([]),
    "a file, standard output without it; for rliable-csv and npy a folder")
}

private enum Format: String, CaseIterable {
  case marlEval = "marl-eval"
  case csv
  case rliableCSV = "rliable-csv"
  case npy
}

let exportCommand = Command(
  name: "export", summary: "Writes a stored study for other tools.",
  operands: "STUDY | STUDY.yaml --format FORMAT",
  takes: .study(orStored: true),
  options: [.format, .measure, .to, .store] + Option.progress
) { arguments in
  guard arguments.positional.count == 1 else {
    throw UsageError("export takes one study: its name in the store, or its file")
  }
  guard let format = try arguments.choice(.format, of: Format.self) else {
    let names = Format.allCases.map(\.rawValue)
    throw UsageError("export needs --format FORMAT, one of \(names.joined(separator: ", "))")
  }
  let stored = try StoredStudies(arguments)
  let (store, study) = (stored.store, stored.studies[0])
  let name = study.description.name
  let progress = try arguments.progress(of: "export", "study", total: 1)
  defer { progress.end() }
  progress.begin(name)
  defer { progress.finish() }
  // Refuses a file that was changed since its runs were planned.
  for warning in try stored.table(of: study, measures: []).codeWarnings {
    complain("warning: \(warning)")
  }
  let known = try store.measures(of: name)
  if let measure = arguments.text(.measure), !known.contains(measure) {
    throw UsageError(
      "\(name) has no measure \"\(measure)\"\(knownNames(near: measure, among: known))")
  }
  switch format {
  case .csv, .marlEval:
    let study = try ExportedStudy(name, in: store, measures: arguments.text(.measure).map { [$0] })
    try write(format == .csv ? study.csv : study.marlEval, arguments)
    if format == .marlEval {
      note(study.withoutValues, "not in the file, for marl-eval has no place for them")
    }
    return 0
  case .rliableCSV, .npy:
    guard let folder = arguments.text(.to) else {
      throw UsageError("\(format.rawValue) is one file per algorithm: give --to FOLDER")
    }
    let measure = try arguments.text(.measure) ?? store.description(of: name).successMeasure
    let study = try ExportedStudy(name, in: store, measures: [measure])
    return try write(study.scores(measure), format, to: URL(fileURLWithPath: folder))
  }
}

/// To the file of `--to`, or to standard output.
private func write(_ text: String, _ arguments: Arguments) throws {
  guard let path = arguments.text(.to) else {
    FileHandle.standardOutput.write(Data(text.utf8))
    return
  }
  try write(Data(text.utf8), to: URL(fileURLWithPath: path))
  print("wrote \(path)")
}

private func write(_ data: Data, to file: URL) throws {
  do {
    try data.write(to: file, options: .atomic)
  } catch {
    throw UsageError("\(file.relativePath) cannot be written; check the folder and the disk")
  }
}

/// One file per algorithm, and an index that says what they hold; 1 where one has no row.
private func write(_ scores: ScoreMatrices, _ format: Format, to folder: URL) throws -> Int32 {
  do {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  } catch {
    throw UsageError("\(folder.relativePath) cannot be made a folder")
  }
  let files = fileNames(scores.matrices.map(\.algorithm))
  var index: [Node] = []
  for (matrix, stem) in zip(scores.matrices, files) {
    let name = "\(stem).\(format == .npy ? "npy" : "csv")"
    try write(
      format == .npy ? Data(matrix.npy) : Data(matrix.csv.utf8),
      to: folder.appendingPathComponent(name))
    index.append(
      .record([
        .init("algorithm", Node(.text(matrix.algorithm))), .init("file", Node(.text(name))),
        .init("seeds", Node(.list(matrix.seeds.map { Node(.integer($0)) }))),
        .init("tasks", Node(.list(matrix.tasks.map { Node(.text($0)) }))),
      ]))
    print("\(name): \(counted(matrix.seeds.count, "run")) × \(counted(matrix.tasks.count, "task"))")
  }
  let words = Node.record([
    .init("leftOut", Node(.list(scores.leftOut.map { Node(.text($0)) }))),
    .init("matrices", Node(.list(index))), .init("measure", Node(.text(scores.measure))),
  ])
  try write(
    Data((words.canonicalJSON + "\n").utf8), to: folder.appendingPathComponent("index.json"))
  note(scores.leftOut, "left out, for rliable wants a score of every run on every task")
  if Set(scores.matrices.map(\.tasks)).count > 1 {
    complain(
      "the algorithms ran on different tasks, which index.json lists: compare on shared ones")
  }
  guard scores.matrices.allSatisfy({ !$0.seeds.isEmpty }) else {
    complain("an algorithm has no seed with \(scores.measure) on every task")
    return 1
  }
  return 0
}

/// Names for files: what a shell or a path treats specially becomes `_`, and no two are equal.
private func fileNames(_ algorithms: [String]) -> [String] {
  var taken: Set<String> = []
  return algorithms.map { algorithm in
    let plain = String(
      algorithm.map { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) ? $0 : "_" })
    // On some disks, names that differ in case alone are one.
    var name = plain
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(plain)_\(number)"
      number += 1
    }
    return name
  }
}

/// Sentences on standard error, behind what they have in common.
private func note(_ sentences: [String], _ heading: String) {
  guard !sentences.isEmpty else { return }
  let shown = sentences.prefix(20)
  let rest = sentences.count - shown.count
  let lines = (shown + (rest > 0 ? ["and \(rest) more"] : [])).map { "  \($0)\n" }.joined()
  FileHandle.standardError.write(
    Data("quincunx: \(counted(sentences.count, "run")) \(heading):\n\(lines)".utf8))
}

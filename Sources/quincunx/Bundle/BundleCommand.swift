import Analysis
import Figures
import Foundation
import Statistics
import Store
import Studies

/// The folder in every archive.
let bundleName = "quincunx-bundle"
let bundleStoreName = "quincunx.sqlite"
let checksumsName = "SHA256SUMS"

extension Option {
  fileprivate static let figureFolder = Option(
    "--into", "DIR", is: .folder,
    "where the figures were drawn, as for quincunx figures (figures)")
  fileprivate static let licence = Option(
    "--licence", "URL", "the web address of the licence to state (none is stated)")
}

let bundleCommand = Command(
  name: "bundle",
  summary: "Packs finished studies with runs, figures, claims and checksums for a reviewer.",
  operands: "ARCHIVE.tar.gz STUDY.yaml...", takes: .file(["tar.gz", "yaml", "yml"]),
  options: [.store, .figureFolder, .licence, .force] + Option.progress,
  details: [
    "Equal inputs give equal bytes. quincunx verify ARCHIVE.tar.gz checks the archive anywhere.",
    "A study with missing runs, or with figures of other runs than are stored, is refused.",
  ]
) { arguments in
  let paths = Array(arguments.positional.dropFirst())
  guard let archive = arguments.positional.first, archive.hasSuffix(".tar.gz") else {
    throw UsageError("bundle takes the name of an archive first, which ends in .tar.gz")
  }
  let target = URL(fileURLWithPath: archive).standardizedFileURL
  if FileManager.default.fileExists(atPath: target.path), !arguments.has(.force) {
    throw UsageError("\(archive): there is such a file already; --force replaces it")
  }
  let studies = try Session.studies(named: paths, arguments)
  let temporary = try TemporaryFolder()
  let folder = temporary.url.appendingPathComponent(bundleName)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let path = folder.appendingPathComponent(bundleStoreName).path
  // Refuses a study that the store does not know before its runs would be left out.
  let original = try ResultStore(path: Session.path(arguments), access: .readOnly)
  for study in studies { _ = try original.record(of: study.name) }
  let progress = try arguments.progress(of: "bundle", "step", total: 4)
  defer { progress.end() }
  progress.next("copying the runs")
  try ResultStore.copy(Session.path(arguments), of: studies.map(\.name), to: path)
  // All the rest is made from the copy, which cannot change meanwhile.
  let store = try ResultStore(path: path, access: .readOnly)
  let tables = try studies.map { study in
    let table = try store.resultTable(study: study.name)
    try Session.check(table, against: study)
    return table
  }
  let figures = figureFolder(arguments)
  progress.next("comparing the figures with the runs")
  let problems = zip(studies, tables).flatMap { study, table in
    shortcomings(of: study, table, figures: figures)
  }
  guard problems.isEmpty else {
    for problem in problems { complain(problem) }
    return 2
  }
  progress.next("writing the files")
  try BundleContents(
    studies: studies, tables: tables, environment: try Environment(of: store), figures: figures,
    licence: arguments.text(.licence)
  ).write(to: folder)
  progress.next("packing")
  try pack(temporary.url, as: target)
  progress.finish()
  print(
    "\(archive): \(counted(bundledFiles(in: folder).count, "file")), "
      + "\(counted(Set(tables.flatMap(keys)).count, "run"))")
  return 0
}

private func keys(of table: ResultTable) -> [RunKey] {
  table.runs.map {
    RunKey(specification: table.conditions[$0.condition].specification, seed: $0.seed)
  }
}

/// Why a study cannot be packed yet, and what to do about it.
private func shortcomings(of study: Study, _ table: ResultTable, figures: URL) -> [String] {
  var problems: [String] = []
  let missing = table.runs.count { $0.state == .missing }
  if missing > 0 {
    problems.append(
      "\(study.name): \(missing) of \(counted(table.runs.count, "run")) missing; quincunx run "
        + "executes them")
  }
  let own = figures.appendingPathComponent(study.name)
  let notDrawn = figuresNotDrawn(of: study, table, in: own)
  if missing == 0, !notDrawn.isEmpty {
    problems.append(
      "\(study.name): not drawn from these runs in \(own.relativePath): "
        + notDrawn.joined(separator: ", ") + "; quincunx figures draws them")
  }
  return problems
}

/// The names of a study's figures whose files in a folder are missing or hold other numbers.
func figuresNotDrawn(of study: Study, _ table: ResultTable, in folder: URL) -> [String] {
  study.figures.filter { figure in
    guard let plot = try? figure.kind.plot(of: table, study: study.description),
      let tsv = try? String(
        contentsOf: folder.appendingPathComponent("\(figure.name).tsv"), encoding: .utf8)
    else { return true }
    let others = ["gp", "svg"].map { folder.appendingPathComponent("\(figure.name).\($0)").path }
    return tsv != plot.tsv || !others.allSatisfy(FileManager.default.fileExists(atPath:))
  }.map(\.name)
}

/// The claims of all studies, as `quincunx claims` prints them.
func bundledClaims(_ claims: [StudyClaims]) -> String {
  let texts = claims.filter { !$0.results.isEmpty }.map(claimsText)
  return (texts.isEmpty ? ["these studies make no claims"] : texts).joined(separator: "\n\n") + "\n"
}

/// What stands in an archive beside the store.
private struct BundleContents {
  let studies: [Study]
  let tables: [ResultTable]
  let environment: Environment
  let figures: URL
  let licence: String?

  func write(to folder: URL) throws {
    func put(_ content: Data, _ path: String) throws {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try content.write(to: file)
    }
    if let style = try? Data(contentsOf: figures.appendingPathComponent(FigureStyle.fileName)) {
      try put(style, "figures/\(FigureStyle.fileName)")
    }
    for study in studies {
      try put(Data(study.text.utf8), "studies/\(study.name).yaml")
      for figure in study.figures {
        for end in ["tsv", "gp", "svg", "pdf"] {
          let name = "\(study.name)/\(figure.name).\(end)"
          if let drawn = try? Data(contentsOf: figures.appendingPathComponent(name)) {
            try put(drawn, "figures/\(name)")
          }
        }
      }
    }
    let claims = zip(studies, tables).map { StudyClaims($0, $1) }
    try put(Data(bundledClaims(claims).utf8), "claims.txt")
    try put(Data((claimsNode(claims).canonicalJSON + "\n").utf8), "claims.json")
    try put(Data((environment.node.canonicalJSON + "\n").utf8), "environment.json")
    try put(
      Data(bundleReadme(of: studies, environment: environment).utf8),
      "README.txt")
    func contents() throws -> [(path: String, content: Data)] {
      try bundledFiles(in: folder).map { path in
        (
          path,
          try Data(contentsOf: folder.appendingPathComponent(path), options: .mappedIfSafe)
        )
      }
    }
    let description = ResearchObject(
      studies: studies, environment: environment, licence: licence, files: try contents())
    try put(Data(description.json.utf8), ResearchObject.fileName)
    let sums = try contents().map { "\(sha256($0.content))  \($0.path)\n" }
    try put(Data(sums.joined().utf8), checksumsName)
  }
}

/// Packs the folder of an archive, with nothing in it of when, where and by whom.
private func pack(_ folder: URL, as target: URL) throws {
  let tar = folder.appendingPathComponent("bundle.tar").path
  try callTool(
    "tar", "--create", "--file", tar, "--directory", folder.path, "--format=ustar", "--sort=name",
    "--mtime=@0", "--owner=0", "--group=0", "--numeric-owner", "--mode=u=rwX,go=rX", bundleName)
  try callTool("gzip", "--no-name", "--best", tar)
  // Beside its name first: the temporary folder may be on another disk.
  let partial = target.path + ".partial-\(getpid())"
  do {
    try FileManager.default.copyItem(
      at: folder.appendingPathComponent("bundle.tar.gz"), to: URL(fileURLWithPath: partial))
  } catch {
    throw UsageError("\(target.path) cannot be written: \(systemReason(error))")
  }
  guard rename(partial, target.path) == 0 else {
    let reason = String(cString: strerror(errno))
    unlink(partial)
    throw UsageError("\(target.path) cannot be written: \(reason)")
  }
}

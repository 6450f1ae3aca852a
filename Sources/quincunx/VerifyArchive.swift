import Analysis
import Console
import Foundation
import Store
import Studies

/// Unpacks an archive into a folder for the moment, and checks its files and its store; 1 where
/// anything is wrong.
@MainActor
func verifyArchive(
  _ path: String, sample: Int, choice: Int?, progress: ProgressDisplay.Style
) throws -> Int32 {
  guard FileManager.default.fileExists(atPath: path) else {
    throw UsageError("\(path): there is no such archive")
  }
  let folder = try TemporaryFolder()
  let archive = URL(fileURLWithPath: path).standardizedFileURL.path
  do {
    try callTool(
      "tar", "--extract", "--gzip", "--no-same-owner", "--file", archive, "--directory",
      folder.url.path)
  } catch {
    _ = report(
      Inspection(facts: "", problems: ["it cannot be unpacked: \(error.description)"]),
      as: "archive")
    print("\(path) is NOT in order")
    return 1
  }
  let root = folder.url.appendingPathComponent(bundleName)
  // A link would be followed out of the folder, and a pipe waited for.
  let odd = bundledFiles(in: folder.url).filter {
    fileType(folder.url.appendingPathComponent($0)) != .typeRegular
  }
  guard odd.isEmpty else {
    _ = report(
      Inspection(facts: "", problems: odd.map { "\($0) is no plain file" }), as: "archive")
    print("\(path) is NOT in order")
    return 1
  }
  let files = inspectFiles(of: root)
  let areInOrder = report(files, as: "archive")
  let store = root.appendingPathComponent(bundleStoreName).path
  guard FileManager.default.fileExists(atPath: store) else {
    print("\(path) is NOT in order: it holds no store")
    return 1
  }
  try bringUpToDate(store)
  let isStoreInOrder =
    try verifyStore(
      store, calling: bundleStoreName, sample: sample, choice: choice, progress: progress) == 0
  let areResultsInOrder = report(try inspectResults(of: root, store: store), as: "results")
  let isInOrder = areInOrder && isStoreInOrder && areResultsInOrder
  print("\(path) is \(isInOrder ? "" : "NOT ")in order")
  return isInOrder ? 0 : 1
}

/// Brings the unpacked copy of a store of an older version to this one, which keeps every number.
@MainActor
private func bringUpToDate(_ store: String) throws {
  do throws(StoreError) {
    _ = try ResultStore(path: store, access: .readOnly)
  } catch {
    guard case .olderSchema(let found, let known) = error.problem else { throw error }
    _ = try ResultStore(path: store)
    print("note   schema: version \(found), read as version \(known)")
  }
}

/// Whether study files, figures and claims are those of the stored runs.
@MainActor
private func inspectResults(of root: URL, store path: String) throws -> Inspection {
  let store = try ResultStore(path: path, access: .readOnly)
  var problems: [String] = []
  var claims: [StudyClaims] = []
  var figures = 0
  let names = bundledFiles(in: root).filter { $0.hasPrefix("studies/") }
  for name in names {
    do {
      let study = try Study(file: root.appendingPathComponent(name).path)
      let table = try store.resultTable(study: study.name)
      try Session.check(table, against: study)
      let folder = root.appendingPathComponent("figures/\(study.name)")
      problems += figuresNotDrawn(of: study, table, in: folder).map {
        "figures/\(study.name)/\($0) is not what the stored runs give"
      }
      figures += study.figures.count
      claims.append(StudyClaims(study, table))
    } catch {
      problems.append("\(name) is not the study that is stored: \(error)")
    }
  }
  if names.isEmpty { problems.append("it holds no study file") }
  // In the order that they were packed in, which nothing but the text itself tells.
  let written =
    (try? String(contentsOf: root.appendingPathComponent("claims.txt"), encoding: .utf8)) ?? ""
  for claim in claims where !written.contains(bundledClaims([claim])) && !claim.results.isEmpty {
    problems.append("claims.txt is not what the stored runs of \(claim.study) give")
  }
  return Inspection(
    facts: "\(counted(figures, "figure")) and all claims are what the stored runs give",
    problems: problems)
}

/// Whether a folder holds the files of its list of checksums, and no others.
private func inspectFiles(of root: URL) -> Inspection {
  guard
    let list = try? String(contentsOf: root.appendingPathComponent(checksumsName), encoding: .utf8)
  else { return Inspection(facts: "", problems: ["it has no \(bundleName)/\(checksumsName)"]) }
  var expected: [String: String] = [:]
  var problems: [String] = []
  for line in list.split(separator: "\n") {
    let parts = line.split(separator: "  ", maxSplits: 1).map(String.init)
    guard parts.count == 2, expected.updateValue(parts[0], forKey: parts[1]) == nil else {
      problems.append("\(checksumsName) has the line \"\(line)\"")
      continue
    }
  }
  var found = bundledFiles(in: root)
  found.removeAll { $0 == checksumsName }
  for file in found where expected[file] == nil { problems.append("\(file) has no checksum") }
  for (file, checksum) in expected.sorted(by: { $0.key < $1.key }) {
    guard found.contains(file),
      let data = try? Data(contentsOf: root.appendingPathComponent(file), options: .mappedIfSafe)
    else {
      problems.append("\(file) is missing")
      continue
    }
    if sha256(data) != checksum { problems.append("\(file) was changed: its checksum differs") }
  }
  return Inspection(
    facts: "the checksums of \(counted(expected.count, "file")) are right", problems: problems)
}

/// All that is in a folder but folders, by path, sorted; links too, which a bundle has none of.
func bundledFiles(in root: URL) -> [String] {
  let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
  return paths.filter { fileType(root.appendingPathComponent($0)) != .typeDirectory }.sorted()
}

private func fileType(_ file: URL) -> FileAttributeType? {
  let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
  return attributes?[.type] as? FileAttributeType
}

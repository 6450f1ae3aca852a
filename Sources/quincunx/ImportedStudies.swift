import Foundation
import Store

/// Refuses the name of an imported study where a study file is asked for.
func refuseImportedStudies(among words: [String], _ arguments: Arguments) throws {
  let path = Session.path(arguments)
  let names = words.filter { !FileManager.default.fileExists(atPath: $0) }
  guard !names.isEmpty, FileManager.default.fileExists(atPath: path) else { return }
  let store = try ResultStore(path: path, access: .readOnly)
  let stored = try store.studies()
  for name in names where stored.contains(name) {
    guard try store.record(of: name).origin == .imported else { continue }
    throw UsageError(
      "\(name) was imported and has no study file, which this command needs; quincunx analyse "
        + "\(name) and quincunx export \(name) take its name")
  }
}

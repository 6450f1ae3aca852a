import Foundation

/// A database file that appears under its name only when it is whole and on the disk.
///
/// Until then it stands beside that name under one of its own, where only a killed process leaves
/// it.
struct FileInTheMaking {
  let path: String
  /// Where the file is written; not there yet.
  let partial: String

  /// - Parameter replacing: whether a file of this name may be there.
  ///
  /// Throws where one is and may not, and wherever a log stands beside the name that SQLite would
  /// apply to the new file, although it belongs to another one.
  init(path: String, replacing: Bool) throws(StoreError) {
    self.path = path
    partial = "\(path).partial-\(getpid())"
    let files = FileManager.default
    var isFolder: ObjCBool = false
    if files.fileExists(atPath: path, isDirectory: &isFolder) {
      if isFolder.boolValue { throw StoreError(path: path, problem: .isFolder) }
      if !replacing { throw StoreError(path: path, problem: .alreadyThere) }
    }
    for log in ["\(path)-wal", "\(path)-journal"] where Self.size(of: log) > 0 {
      throw StoreError(path: path, problem: .logBeside(log))
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if !files.fileExists(atPath: folder) { throw StoreError(path: path, problem: .missingFolder) }
    discard()
  }

  /// Gives the written file its name.
  func publish() throws(StoreError) {
    try flush(partial, O_RDWR)
    guard rename(partial, path) == 0 else { throw failure() }
    // Else the name might be lost with the power, although the bytes are not.
    try flush(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY)
  }

  /// Takes away what was written, with what SQLite may have left beside it.
  func discard() { Self.remove(partial) }

  /// Takes away a database with what SQLite may have left beside it.
  static func remove(_ path: String) {
    for end in ["", "-wal", "-shm", "-journal"] { unlink(path + end) }
  }

  private func flush(_ file: String, _ flags: Int32) throws(StoreError) {
    let descriptor = open(file, flags)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    // Some file systems cannot flush a folder, and say so.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure() }
  }

  /// What the system says of the last call.
  private func failure() -> StoreError {
    let number = errno
    let problem: StoreError.Problem = number == ENOSPC ? .diskFull : .cannotWrite
    return StoreError(
      path: path, problem: problem, code: Int(number), message: String(cString: strerror(number)))
  }

  private static func size(of file: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }
}

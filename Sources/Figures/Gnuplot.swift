import Foundation

/// The gnuplot program, started directly: no shell sees a name or a label.
struct Gnuplot: Sendable {
  let executable: String

  /// The first `gnuplot` in the folders of a PATH; entries that are no absolute path are passed
  /// over, since they would mean another program in another folder.
  init?(searchPath: String) {
    let found = searchPath.split(separator: ":").map { "\($0)/gnuplot" }.first {
      var isFolder: ObjCBool = false
      return $0.hasPrefix("/")
        && FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder)
        && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: $0)
    }
    guard let found else { return nil }
    executable = found
  }

  /// What a run of gnuplot ended with; status 0 is success.
  struct Outcome: Sendable {
    let status: Int
    /// What gnuplot wrote to its standard error.
    let message: String
  }

  /// Draws a script of this folder into the file `output` of this folder.
  ///
  /// Both names must be plain file names. The user's start-up file is not read, the language is
  /// the C locale's, and the time zone that the PDF terminal writes down is UTC.
  func draw(script: String, terminal: String, output: String, in folder: URL) -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = ["-d", "-e", "terminal='\(terminal)'; output='\(output)'", script]
    process.currentDirectoryURL = folder
    process.environment = ["LC_ALL": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin"]
    let errors = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    do {
      try process.run()
    } catch {
      return Outcome(status: -1, message: systemReason(error))
    }
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let lines = String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty && $0 != "^" }
    return Outcome(
      status: Int(process.terminationStatus), message: lines.joined(separator: " "))
  }
}

import Foundation

/// A program of the system that failed, and what it said.
struct ToolFailure: Error, CustomStringConvertible {
  let description: String
}

/// Runs a program of the system to its end and returns what it prints.
///
/// - Throws: where it is not there or does not succeed.
@discardableResult
func callTool(_ name: String, _ arguments: [String], in folder: URL) throws(ToolFailure) -> Data {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [name] + arguments
  process.currentDirectoryURL = folder
  let (output, errors) = (Pipe(), Pipe())
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = output
  process.standardError = errors
  guard (try? process.run()) != nil else { throw ToolFailure(description: "\(name) cannot be run") }
  // The few programs called here complain shortly, and so never fill the second pipe.
  let printed = output.fileHandleForReading.readDataToEndOfFile()
  let complaint = String(
    decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  guard process.terminationStatus == 0 else {
    let words = complaint.split(separator: "\n").first.map { ": \($0)" } ?? ""
    throw ToolFailure(description: "\(name) failed with code \(process.terminationStatus)\(words)")
  }
  return printed
}

/// A folder of its own for files under way, which goes with this object.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("quincunx-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}

import Foundation
import Runner

/// A program of the system that failed, and what it said.
struct ToolFailure: Error, CustomStringConvertible {
  let description: String
}

/// What a program of the system prints.
///
/// - Throws: where it is not there or does not succeed.
@discardableResult
func callTool(_ name: String, _ arguments: String...) throws(ToolFailure) -> String {
  guard let outcome = Subprocess(name, arguments) else {
    throw ToolFailure(description: "\(name) is not installed")
  }
  guard outcome.succeeded else {
    let words = outcome.errors.split(separator: "\n").first.map { ": \($0)" } ?? ""
    throw ToolFailure(description: "\(name) failed with code \(outcome.code)\(words)")
  }
  return outcome.output
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

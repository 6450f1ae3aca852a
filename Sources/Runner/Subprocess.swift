import Foundation
import Synchronization

/// A program that was run to its end.
public struct Subprocess: Sendable {
  /// The exit code; a signal gives its negative number.
  public let code: Int32
  public let output: String
  public let errors: String

  public var succeeded: Bool { code == 0 }

  /// Runs a program, found in PATH unless it is a path, without anything to read from; nil where it
  /// is not there.
  ///
  /// - Parameter folder: to run it in; nil for the current one.
  public init?(_ program: String, _ arguments: [String], in folder: URL? = nil) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    if let folder { process.currentDirectoryURL = folder }
    process.standardInput = FileHandle.nullDevice
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    // Not by `waitUntilExit`, which looks only every 50 milliseconds.
    let exit = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in exit.signal() }
    guard (try? process.run()) != nil else { return nil }
    // Both at once, for a program waits where one of them is full.
    let complaints = Collected()
    let collected = DispatchSemaphore(value: 0)
    let end = errors.fileHandleForReading
    Thread {
      complaints.data.withLock { $0 = end.readDataToEndOfFile() }
      collected.signal()
    }.start()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    collected.wait()
    exit.wait()
    // What `env` says of a program that it cannot find.
    guard process.terminationReason != .exit || process.terminationStatus != 127 else { return nil }
    code =
      process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    self.output = String(decoding: data, as: UTF8.self)
    self.errors = String(decoding: complaints.data.withLock { $0 }, as: UTF8.self)
  }
}

private final class Collected: Sendable {
  let data = Mutex(Data())
}

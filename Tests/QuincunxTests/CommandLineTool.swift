import Foundation
import Testing

/// The built `quincunx`, called in a temporary folder of its own that goes with this object.
final class CommandLineTool {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("quincunx-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What a finished process left behind.
  struct Outcome {
    let code: Int32
    let output: String
    let errors: String

    /// The lines on standard error.
    var complaints: [String] { errors.split(separator: "\n").map(String.init) }
  }

  /// Runs `quincunx` with these words to its end.
  func callAsFunction(_ words: String..., environment: [String: String] = [:]) throws -> Outcome {
    try start(words, environment: environment).outcome()
  }

  func start(_ words: [String], environment: [String: String] = [:]) throws -> Started {
    try Started(Self.executable, words, in: folder, environment: environment)
  }

  /// Runs a shell script to its end; `quincunx` is in its PATH.
  func shell(_ script: String) throws -> Outcome { try start(shell: script).outcome() }

  func start(shell script: String) throws -> Started {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let own = Self.executable.deletingLastPathComponent().path
    return try Started(
      URL(fileURLWithPath: "/bin/sh"), ["-c", script], in: folder,
      environment: ["PATH": "\(own):\(path)"])
  }

  /// What the sqlite3 shell answers, without the line break at its end.
  @discardableResult
  func sql(_ statement: String, store: String = "quincunx.sqlite") throws -> String {
    let shell = try Started(
      URL(fileURLWithPath: "/usr/bin/env"), ["sqlite3", "-batch", store, statement], in: folder,
      environment: [:])
    let outcome = try shell.outcome()
    try #require(outcome.code == 0, "sqlite3 says: \(outcome.errors)")
    return outcome.output.trimmingCharacters(in: .newlines)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
  }

  func contents(of path: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(path))
  }

  /// Beside the test program, wherever the build put both.
  static let executable: URL = {
    // Not all bundles: asking for them crashes in Swift 6.0.3.
    let places = [URL(fileURLWithPath: CommandLine.arguments[0]), Bundle.main.bundleURL]
    let candidates = places.flatMap { place in
      [place, place.deletingLastPathComponent()].map { $0.appendingPathComponent("quincunx") }
    }
    guard
      let found = candidates.first(where: {
        FileManager.default.isExecutableFile(atPath: $0.path)
          && (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
      })
    else { preconditionFailure("quincunx is not beside the tests, which depend on it") }
    return found.absoluteURL
  }()
}

/// A process under way, whose output goes to files, so that no pipe can fill up.
final class Started {
  let process = Process()
  private let output: URL
  private let errors: URL

  init(
    _ executable: URL, _ words: [String], in folder: URL, environment: [String: String]
  ) throws {
    let files = FileManager.default.temporaryDirectory
    output = files.appendingPathComponent("quincunx-tests-\(UUID().uuidString).out")
    errors = files.appendingPathComponent("quincunx-tests-\(UUID().uuidString).err")
    for file in [output, errors] {
      try Data().write(to: file)
    }
    process.executableURL = executable
    process.arguments = words
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    for file in [output, errors] { try? FileManager.default.removeItem(at: file) }
  }

  /// Waits for the end; a signal gives its negative number as code.
  func outcome() throws -> CommandLineTool.Outcome {
    process.waitUntilExit()
    let code = process.terminationStatus
    return CommandLineTool.Outcome(
      code: process.terminationReason == .exit ? code : -code,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}

/// The text of `tiny.yaml`: three runs of 40 steps, with one figure.
let tinyStudy = """
  question: Does it work?
  seeds: 3
  games: [motivating]
  policies: [tabular]
  samplers: [onPolicy]
  learners: [reinforce]
  measures: [optimumProbability]
  experiment: { training: { environmentSteps: 40, batch: 20 } }
  figures: [successCurve]

  """

/// The folder of the package.
let packageFolder = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

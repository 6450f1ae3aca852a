import Foundation
import Store

extension Provenance {
  /// Where and with what this process runs.
  ///
  /// The commit is that of the checkout that the executable lies in, such as SwiftPM's `.build`;
  /// an installed executable has none.
  public static func current(version: String, executable: URL) -> Provenance {
    let folder = executable.resolvingSymlinksInPath().deletingLastPathComponent().path
    let status = output(
      of: "git",
      [
        "-C", folder, "status", "--porcelain=v2", "--branch", "--", ":/Package.swift", ":/Sources",
      ])
    let lines = status?.split(separator: "\n") ?? []
    // The heading of a checkout without a commit is "(initial)".
    let commit = lines.first { $0.hasPrefix(commitHeading) }
      .map { String($0.dropFirst(commitHeading.count)) }.flatMap { $0.first == "(" ? nil : $0 }
    return Provenance(
      gitCommit: commit, dirty: commit.map { _ in lines.contains { !$0.hasPrefix("#") } },
      version: version, binary: codeDigest(of: executable), compiler: compiler,
      os: operatingSystem, cpu: processor, host: ExecutingProcess.hostName)
  }

  private static let commitHeading = "# branch.oid "

  /// What a program prints, nil if it fails or is not there.
  private static func output(of program: String, _ arguments: [String]) -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    // Not by `waitUntilExit`, which looks only every 50 milliseconds.
    let exit = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in exit.signal() }
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    exit.wait()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }

  private static var compiler: String {
    #if compiler(>=6.4)
      "Swift 6.4 or newer"
    #elseif compiler(>=6.3)
      "Swift 6.3"
    #elseif compiler(>=6.2)
      "Swift 6.2"
    #elseif compiler(>=6.1)
      "Swift 6.1"
    #else
      "Swift 6.0"
    #endif
  }

  private static var operatingSystem: String {
    field("PRETTY_NAME", separator: "=", in: "/etc/os-release")
      ?? ProcessInfo.processInfo.operatingSystemVersionString
  }

  private static var processor: String {
    field("model name", separator: ":", in: "/proc/cpuinfo") ?? "unknown"
  }

  /// The value behind the first line that starts with `key`.
  private static func field(_ key: String, separator: Character, in path: String) -> String? {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    let line = text.split(separator: "\n").first { $0.hasPrefix(key) }
    guard let line, let start = line.firstIndex(of: separator) else { return nil }
    return line[line.index(after: start)...].trimmingCharacters(in: [" ", "\""])
  }
}

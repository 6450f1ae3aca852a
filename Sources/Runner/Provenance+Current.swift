import Foundation
import Store

extension Provenance {
  /// Where and with what this process runs.
  ///
  /// The commit is that of the checkout that the executable lies in, such as SwiftPM's `.build`, or
  /// the one that was written down when it was installed.
  public static func current(version: String, executable: URL) -> Provenance {
    let folder = executable.resolvingSymlinksInPath().deletingLastPathComponent()
    let source = installedSource(beside: folder) ?? checkout(around: folder.path)
    return Provenance(
      gitCommit: source?.commit, dirty: source?.dirty, version: version,
      binary: codeDigest(of: executable), compiler: compiler, os: operatingSystem, cpu: processor,
      host: ExecutingProcess.hostName)
  }

  /// What `make install` wrote down: a commit, and "dirty" behind it where files had changes.
  private static func installedSource(beside folder: URL) -> (commit: String, dirty: Bool)? {
    let file = folder.deletingLastPathComponent().appendingPathComponent("share/quincunx/commit")
    guard
      let words = try? String(contentsOf: file, encoding: .utf8).split(
        whereSeparator: \.isWhitespace),
      let commit = words.first
    else { return nil }
    return (String(commit), words.last == "dirty")
  }

  private static func checkout(around folder: String) -> (commit: String, dirty: Bool)? {
    let status = Subprocess(
      "git",
      [
        "-C", folder, "status", "--porcelain=v2", "--branch", "--", ":/Package.swift", ":/Sources",
      ])
    let lines = status.flatMap { $0.succeeded ? $0.output.split(separator: "\n") : nil } ?? []
    // The heading of a checkout without a commit is "(initial)".
    let commit = lines.first { $0.hasPrefix(commitHeading) }
      .map { String($0.dropFirst(commitHeading.count)) }.flatMap { $0.first == "(" ? nil : $0 }
    return commit.map { ($0, lines.contains { !$0.hasPrefix("#") }) }
  }

  private static let commitHeading = "# branch.oid "

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

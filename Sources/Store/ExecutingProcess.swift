import Foundation

/// A process that executes runs, as others have to know it to tell whether it still lives.
public struct ExecutingProcess: Sendable, Hashable {
  public let host: String
  /// The boot of the machine and the namespace of process numbers: `pid` says something only to
  /// a process of equal territory.
  public let territory: String
  public let pid: Int
  /// In clock ticks after the boot: process numbers come again.
  public let pidStarted: Int

  /// Whether the process still runs, as far as this machine can tell.
  public enum Life: Sendable, Hashable {
    case alive, dead
    /// It runs where its number cannot be looked up: on another machine, in another container, or
    /// before the last boot.
    case elsewhere
  }

  public init(host: String, territory: String, pid: Int, pidStarted: Int) {
    self.host = host
    self.territory = territory
    self.pid = pid
    self.pidStarted = pidStarted
  }

  /// This process.
  public static var current: Self {
    let boot = try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)
    let namespace = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/pid")
    let pid = Int(getpid())
    return Self(
      host: hostName,
      territory: (boot?.trimmingCharacters(in: .whitespacesAndNewlines) ?? "unknown boot")
        + " " + (namespace ?? "unknown namespace"),
      pid: pid, pidStarted: startTicks(ofProcess: pid) ?? 0)
  }

  /// Whether it lives, as far as this process can tell.
  public var life: Life {
    guard territory == Self.current.territory else { return .elsewhere }
    return Self.startTicks(ofProcess: pid) == pidStarted ? .alive : .dead
  }

  public static var hostName: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "unknown" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Field 22 of /proc/PID/stat; nil where there is no such process.
  private static func startTicks(ofProcess pid: Int) -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
      // The name of the program, field 2, may hold blanks and parentheses.
      let end = text.lastIndex(of: ")")
    else { return nil }
    let fields = text[text.index(after: end)...].split(separator: " ")
    // A zombie has ended, though nobody has asked for its exit code yet.
    guard fields.count > 19, fields[0] != "Z", fields[0] != "X" else { return nil }
    return Int(fields[19])
  }
}

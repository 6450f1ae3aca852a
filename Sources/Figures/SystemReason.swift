import Foundation

/// Why the system would not write or start something, in its own words, such as "Permission denied":
/// of Foundation's errors only those below them have words for people.
public func systemReason(_ error: any Error) -> String {
  let cause =
    error as? POSIXError ?? (error as NSError).userInfo[NSUnderlyingErrorKey] as? POSIXError
  return cause.map { String(cString: strerror($0.code.rawValue)) }
    ?? "check the path, its permissions and the disk"
}

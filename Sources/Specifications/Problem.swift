/// One thing that is wrong with a study file, with everything needed to mend it.
public struct Problem: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, with what was known and what is allowed.
  public enum Fact: Sendable, Hashable {
    /// The file cannot be opened or is no text; the reason in half a sentence.
    case unreadable(String)
    case syntax(String)
    case unknownKey(String, known: [String])
    case duplicateKey(String)
    /// A name that no catalogue entry has; `kind` is what was looked for, such as "game".
    case unknownName(String, kind: String, known: [String])
    case wrongType(expected: String, found: String)
    case notAllowed(value: String, allowed: String)
    case missing(String)
    /// A sentence about settings that are fine alone and impossible together.
    case inconsistent(String)
  }

  public let mark: SourceMark?
  /// Keys from the top of the file, such as `samplers[1].maProps.clip`.
  public let path: String
  public let fact: Fact

  public init(mark: SourceMark?, path: String, fact: Fact) {
    self.mark = mark
    self.path = path
    self.fact = fact
  }

  public var description: String {
    let place = [mark?.description, path.isEmpty ? nil : path].compactMap { $0 }
    return (place + [sentence]).joined(separator: ": ")
  }

  private var sentence: String {
    switch fact {
    case .unreadable(let reason): return "cannot be read: \(reason)"
    case .syntax(let message): return message
    case .unknownKey(let key, let known):
      return "unknown key \"\(key)\"" + knownNames(near: key, among: known)
    case .duplicateKey(let key): return "the key \"\(key)\" stands here twice; keep one"
    case .unknownName(let name, let kind, let known):
      return "no \(kind) is called \"\(name)\"" + knownNames(near: name, among: known)
    case .wrongType(let expected, let found): return "expected \(expected), found \(found)"
    case .notAllowed(let value, let allowed): return "\(value) is not allowed; must be \(allowed)"
    case .missing(let what): return "\(what) is missing"
    case .inconsistent(let sentence): return sentence
    }
  }
}

/// The end of a sentence about an unknown name: the nearest of the known ones, if one is near, and
/// all of them.
public func knownNames(near name: String, among known: [String], _ verb: String = "known:")
  -> String
{
  guard !known.isEmpty else { return "; there are none" }
  let near = nearest(to: name, among: known).map { ", did you mean \"\($0)\"?" } ?? ";"
  return "\(near) \(verb) " + known.joined(separator: ", ")
}

/// The candidate that differs from `name` by the fewest single-letter edits, if by few enough
/// to be a slip of the finger (a third of the letters); case does not count.
public func nearest(to name: String, among candidates: [String]) -> String? {
  let measured = candidates.map { ($0, editDistance(name.lowercased(), $0.lowercased())) }
  guard let best = measured.min(by: { $0.1 < $1.1 }), best.1 <= max(1, name.count / 3) else {
    return nil
  }
  return best.0
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one text into the other.
private func editDistance(_ first: String, _ second: String) -> Int {
  let a = Array(first)
  let b = Array(second)
  var rows = [Array(0...b.count)]
  for i in 1..<(a.count + 1) {
    var row = [i] + Array(repeating: 0, count: b.count)
    for j in 1..<(b.count + 1) {
      let change = a[i - 1] == b[j - 1] ? 0 : 1
      row[j] = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + change)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], rows[i - 2][j - 2] + 1)
      }
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}

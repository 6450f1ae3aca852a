import Specifications

/// What the user typed was wrong; the sentence says what and what to type.
struct UsageError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// One option of a subcommand.
struct Option {
  let name: String
  /// What stands behind it, as in `--store FILE`; nil for a switch.
  let placeholder: String?
  let help: String

  init(_ name: String, _ placeholder: String? = nil, _ help: String) {
    self.name = name
    self.placeholder = placeholder
    self.help = help
  }

  static let store = Option("--store", "FILE", "the SQLite file of results (quincunx.sqlite)")
  static let into = Option("--into", "DIR", "the folder of figure folders (figures)")
  static let workers = Option("--workers", "N", "runs executed side by side (one per core)")
  static let seeds = Option("--seeds", "N", "plan seeds 1...N instead of the study file's number")
  static let shuffle = Option(
    "--shuffle", "SEED", "execute in this random order; changes no result")
  static let retryFailed = Option("--retry-failed", nil, "execute failed runs once more")
  static let sample = Option("--sample", "N", "how many stored runs to execute again (5)")
  static let run = Option("--run", "RUN", "execute just this stored run again")
  static let quiet = Option("--quiet", nil, "no progress")
}

/// The words behind a subcommand, taken apart.
struct Arguments {
  let positional: [String]
  private let values: [String: String]

  init(_ words: [String], options: [Option]) throws {
    var positional: [String] = []
    var values: [String: String] = [:]
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        positional += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        positional.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard let option = options.first(where: { $0.name == parts[0] }) else {
        let names = options.map(\.name) + ["--help"]
        let hint = nearest(to: parts[0], among: names).map { ", did you mean \($0)?" } ?? ""
        throw UsageError("unknown option \(parts[0])\(hint)")
      }
      guard values[option.name] == nil else {
        throw UsageError("\(option.name) is given twice")
      }
      if option.placeholder == nil {
        guard parts.count == 1 else { throw UsageError("\(option.name) takes no value") }
        values[option.name] = ""
      } else if parts.count == 2 {
        values[option.name] = parts[1]
      } else if let value = rest.popFirst() {
        values[option.name] = value
      } else {
        throw UsageError("\(option.name) needs a value: \(option.name) \(option.placeholder ?? "")")
      }
    }
    self.positional = positional
    self.values = values
  }

  func has(_ option: Option) -> Bool { values[option.name] != nil }

  func text(_ option: Option) -> String? { values[option.name] }

  /// A positive integer, nil where the option is absent.
  func count(_ option: Option) throws -> Int? {
    guard let text = values[option.name] else { return nil }
    guard let number = Int(text), number > 0 else {
      throw UsageError("\(option.name) needs a whole number above 0, not \"\(text)\"")
    }
    return number
  }
}

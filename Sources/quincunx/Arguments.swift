import Foundation
import Specifications

/// What the user typed was wrong; the sentence says what and what was expected.
struct UsageError: Error, CustomStringConvertible {
  let description: String
  /// What to type next; nil where the command's help says it.
  let advice: String?

  init(_ description: String, then advice: String? = nil) {
    self.description = description
    self.advice = advice
  }
}

/// Two parts of a message: a question mark needs no semicolon behind it.
func joined(_ sentence: String, _ next: String) -> String {
  sentence + (sentence.hasSuffix("?") ? " " : "; ") + next
}

/// One option of a subcommand.
struct Option {
  let name: String
  /// What stands behind it, as in `--store FILE`; nil for a switch.
  let placeholder: String?
  /// Of what stands behind it.
  let meaning: Meaning
  /// Whether it may be given several times, each with a value of its own.
  let isRepeatable: Bool
  let help: String

  init(
    _ name: String, _ placeholder: String? = nil, is meaning: Meaning = .text,
    in numbers: ClosedRange<Int>? = nil, isRepeatable: Bool = false, _ help: String
  ) {
    self.name = name
    self.placeholder = placeholder
    self.meaning = numbers.map { .number($0) } ?? meaning
    self.isRepeatable = isRepeatable
    self.help = help
  }

  static let store = Option(
    "--store", "FILE", is: .store, "the SQLite file of results (quincunx.sqlite)")
  static let into = Option(
    "--into", "DIR", is: .folder, "the folder of figure folders (figures)")
  static let workers = Option(
    "--workers", "N", in: 1...1024, "runs executed side by side (one per core)")
  static let seeds = Option(
    "--seeds", "N", in: 1...1_000_000, "plan seeds 1...N instead of the study file's number")
  static let shuffle = Option(
    "--shuffle", "SEED", in: 1...Int.max, "execute in this random order; changes no result")
  static let retryFailed = Option("--retry-failed", nil, "execute failed runs once more")
  static let sample = Option(
    "--sample", "N", in: 1...Int.max, "how many stored runs to execute again (5)")
  static let run = Option("--run", "RUN", "execute just this stored run again")
  static let force = Option("--force", nil, "replace the file if it is there")
  static let quiet = Option("--quiet", nil, "no progress")
}

/// The words behind a subcommand, taken apart.
struct Arguments {
  let positional: [String]
  private let values: [String: [String]]
  private let numbers: [String: Int]

  init(_ words: [String], options: [Option]) throws {
    var positional: [String] = []
    var values: [String: [String]] = [:]
    var numbers: [String: Int] = [:]
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
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map(String.init)
      guard let option = options.first(where: { $0.name == parts[0] }) else {
        let names = options.map(\.name) + ["--help"]
        throw UsageError("unknown option \(parts[0])\(suggestion(for: parts[0], among: names))")
      }
      guard values[option.name] == nil || option.isRepeatable else {
        throw UsageError("\(option.name) is given twice")
      }
      if option.placeholder == nil {
        guard parts.count == 1 else { throw UsageError("\(option.name) takes no value") }
        values[option.name] = [""]
      } else {
        // An option that follows is no value: `--store --quiet` has lost its file.
        let next = rest.first.map { $0.hasPrefix("--") } ?? true ? nil : rest.first
        let value = parts.count == 2 ? parts[1] : next ?? ""
        guard !value.isEmpty else {
          throw UsageError(
            "\(option.name) needs a value: \(option.name) \(option.placeholder ?? "")")
        }
        if parts.count == 1 { rest.removeFirst() }
        values[option.name, default: []].append(value)
        if case .number(let range) = option.meaning {
          numbers[option.name] = try wholeNumber(value, of: option, in: range)
        }
      }
    }
    self.positional = positional
    self.values = values
    self.numbers = numbers
  }

  func has(_ option: Option) -> Bool { values[option.name] != nil }

  func text(_ option: Option) -> String? { values[option.name]?.first }

  /// Every value of an option that may be given several times.
  func texts(_ option: Option) -> [String] { values[option.name] ?? [] }

  /// The number behind an option that takes one; nil where the option is absent.
  func number(_ option: Option) -> Int? { numbers[option.name] }

  /// The word behind an option that takes one of a few; nil where the option is absent.
  func choice<Value: RawRepresentable & CaseIterable>(
    _ option: Option, of type: Value.Type = Value.self
  ) throws -> Value? where Value.RawValue == String {
    try choices(option, of: type).first
  }

  /// Every word behind an option that takes one of a few and may be given several times.
  func choices<Value: RawRepresentable & CaseIterable>(
    _ option: Option, of type: Value.Type = Value.self
  ) throws -> [Value] where Value.RawValue == String {
    try texts(option).map { word in
      if let value = Value(rawValue: word) { return value }
      let known = Value.allCases.map(\.rawValue)
      throw UsageError(
        "\(option.name) is one of \(known.joined(separator: ", ")), not \(word)"
          + suggestion(for: word, among: known))
    }
  }

  /// How many runs to execute side by side.
  var workers: Int { number(.workers) ?? ProcessInfo.processInfo.activeProcessorCount }
}

/// ", did you mean ...?" where a known word is near to a misspelt one, otherwise nothing.
func suggestion(for word: String, among known: [String]) -> String {
  nearest(to: word, among: known).map { ", did you mean \($0)?" } ?? ""
}

private func wholeNumber(
  _ text: String, of option: Option, in range: ClosedRange<Int>
) throws -> Int {
  if let number = Int(text), range.contains(number) { return number }
  let allowed =
    range.upperBound == .max
    ? "of at least \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
  throw UsageError("\(option.name) needs a whole number \(allowed), not \"\(text)\"")
}

import Runner
import Store
import Studies

extension Option {
  static let shard = Option(
    "--shard", "I/N", "only part I of N of the plan; N such calls, a store each, do all of it")
}

/// One of so many parts of a plan, which machines that share no store execute apart.
struct Shard: Equatable {
  /// From 1.
  let number: Int
  let count: Int

  /// - Precondition: `number` is in 1...count.
  init(_ number: Int, of count: Int) {
    precondition(1 <= number && number <= count, "shards are numbered from 1 to their count")
    self.number = number
    self.count = count
  }

  /// Reads `2/8`; nil for any other form.
  init?(_ text: String) {
    guard let match = text.wholeMatch(of: /([0-9]+)\/([0-9]+)/), let number = Int(match.1),
      let count = Int(match.2), 1 <= number, number <= count
    else { return nil }
    self.init(number, of: count)
  }

  /// The runs at every `count`-th place of the whole plan, whatever is stored: as conditions follow
  /// one another there, every shard has its part of each.
  func share(of plan: [Run]) -> [Run] {
    stride(from: number - 1, to: plan.count, by: count).map { plan[$0] }
  }
}

extension Shard: CustomStringConvertible {
  /// As it is read.
  var description: String { "\(number)/\(count)" }
}

extension Arguments {
  /// The part of the plan that `--shard` asks for; nil for all of it.
  func shard() throws -> Shard? {
    guard let text = text(.shard) else { return nil }
    if let shard = Shard(text) { return shard }
    throw UsageError(
      "--shard needs I/N, part I of N with I from 1 to N, as in 2/8, not \"\(text)\"")
  }

  /// The runs that `--shard` leaves; nil where it is absent, for all.
  func share(of studies: [Study]) throws -> Set<RunKey>? {
    try shard().map { Set($0.share(of: plannedRuns(of: studies)).map(\.key)) }
  }
}

/// Every run that one of the studies wants, once, in the order of their plans.
func plannedRuns(of studies: [Study]) -> [Run] {
  var seen: Set<RunKey> = []
  return studies.flatMap(\.plan.runs).filter { seen.insert($0.key).inserted }
}

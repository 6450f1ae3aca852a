import Analysis
import Specifications
import Statistics
import Store

extension Option {
  fileprivate static let newStore = Option(
    "--into", "NEW.sqlite", "the file for what is saved, which must not be there yet")
}

/// How many conditions with missing runs are named.
private let greatestList = 20

let salvageCommand = Command(
  name: "salvage",
  summary: "Saves the whole runs of a damaged store to a new one, and names those that are lost.",
  operands: "DAMAGED.sqlite --into NEW.sqlite", options: [.newStore]
) { arguments in
  guard arguments.positional.count == 1, let damaged = arguments.positional.first,
    let target = arguments.text(.newStore)
  else { throw UsageError("salvage takes a damaged store, and --into a file for what is saved") }
  let salvage = try ResultStore.salvage(damaged, into: target, accepts: isSpecification)
  print(
    """
    \(damaged): \(salvage.lostPages) of \(counted(salvage.pages, "page")) needed and unreadable
    \(target): \(counted(salvage.kept, "whole run")) kept
      \(salvage.runsWithChecksum) with the stored checksum
      \(salvage.runsInOrder) without a checksum, in parts of the file that are in order
      \(salvage.runsLikeSiblings) without a checksum, as complete as others of their condition
    given up, as a part of each is lost or changed: \(counted(salvage.runsGivenUp, "run"))
    """)
  let missing = try printMissing(in: try ResultStore(path: target, access: .readOnly))
  return missing == 0 && salvage.runsGivenUp == 0 ? 0 : 1
}

/// Whether a text can stand for a condition, of whatever version.
private func isSpecification(_ text: String) -> Bool {
  var problems: [Problem] = []
  let node = Node(yaml: text, file: "condition", problems: &problems)
  return problems.isEmpty && node?.canonicalJSON == text
}

/// Names the planned runs that a store lacks, and returns how many there are.
@MainActor
private func printMissing(in store: ResultStore) throws -> Int {
  var lines: [String] = []
  var missing = 0
  for name in try store.studies() {
    let outcomes = try store.outcomes(of: name)
    for planned in try store.record(of: name).conditions {
      let seeds = planned.seedRanges.joined().filter { seed in
        outcomes[RunKey(specification: planned.condition.specification, seed: seed)] == nil
      }
      if seeds.isEmpty { continue }
      missing += seeds.count
      lines.append("  \(name): \(labels(of: planned.condition)): seeds \(ranges(seeds))")
    }
  }
  if missing == 0 {
    print("no planned run is missing")
    return 0
  }
  print("\(counted(missing, "planned run")) missing, which quincunx run executes:")
  for line in lines.prefix(greatestList) { print(line) }
  if lines.count > greatestList {
    print("  and of \(counted(lines.count - greatestList, "more condition"))")
  }
  return missing
}

/// What people call a condition.
func labels(of condition: ResultTable.Condition) -> String {
  [
    condition.game, condition.policy, condition.sampler, condition.learner, condition.experiment,
  ].filter { !$0.isEmpty }.joined(separator: ", ")
}

/// Increasing numbers as in `1...3, 7`.
func ranges(_ numbers: [Int]) -> String {
  var ranges: [ClosedRange<Int>] = []
  for number in numbers {
    if let last = ranges.last, last.upperBound + 1 == number {
      ranges[ranges.count - 1] = last.lowerBound...number
    } else {
      ranges.append(number...number)
    }
  }
  return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)...\($0.upperBound)" }
    .joined(separator: ", ")
}

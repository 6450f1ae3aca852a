import Foundation
import Store

/// The seed of each run name: its number where it has one (`7`, `7.0`, `seed_7`), and for the
/// others the numbers from 1 that are still free, in the order of the names.
///
/// Names that the store knows keep their seeds.
func seedNumbers(of names: [String], stored: [RunKey: String]) -> [String: Int] {
  var numbers: [String: Int] = [:]
  for (key, name) in stored { numbers[name] = key.seed }
  var others: Set<String> = []
  for name in names where numbers[name] == nil {
    if let number = seedNumber(name) { numbers[name] = number } else { others.insert(name) }
  }
  var taken = Set(numbers.values)
  var next = 1
  // Numbers inside names count as numbers: run_2 stands before run_10.
  let sorted = others.sorted { first, second in
    let order = first.compare(second, options: .numeric)
    return order == .orderedSame ? first < second : order == .orderedAscending
  }
  for name in sorted {
    while taken.contains(next) { next += 1 }
    numbers[name] = next
    taken.insert(next)
  }
  return numbers
}

private func seedNumber(_ name: String) -> Int? {
  // As id-marl-eval reads the names that its logger writes.
  let word = name.hasPrefix("seed_") ? name.dropFirst(5) : name[...]
  return Int(word) ?? Double(word).flatMap { Int(exactly: $0) }
}

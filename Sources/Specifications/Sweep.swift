extension Node {
  /// How many nodes one node may become.
  private static let greatestExpansion = 10_000

  /// This node once for every combination of its sweeps, `{ sweep: [a, b] }`.
  ///
  /// Sweeps are taken in the order of their sorted key paths, and the last one varies fastest:
  /// `{ b: { sweep: [1, 2] }, a: { sweep: [3, 4] } }` becomes (a 3, b 1), (3, 2), (4, 1), (4, 2).
  /// The items of a list inside count as keys in their order, and a value of a sweep may hold
  /// sweeps again. A node without sweeps is returned alone.
  /// - Returns: nothing if a problem was added: a sweep that is no list, empty, beside another
  ///   key, or that makes more than 10,000 combinations.
  public func expandingSweeps(path: String, problems: inout [Problem]) -> [Node] {
    switch content {
    case .record(let entries):
      if let sweep = entries.first(where: { $0.key == "sweep" }) {
        return choices(of: sweep, beside: entries, path: path, problems: &problems)
      }
      let order = entries.indices.sorted { entries[$0].key < entries[$1].key }
      let values = product(
        entries.map(\.value), in: order, path: path, problems: &problems,
        step: { ".\(entries[$0].key)" })
      return values.map { values in
        let replaced = zip(entries, values).map { Entry($0.key, $1, mark: $0.mark) }
        return Node(.record(replaced), mark: mark)
      }
    case .list(let items):
      let lists = product(
        items, in: Array(items.indices), path: path, problems: &problems, step: { "[\($0)]" })
      return lists.map { Node(.list($0), mark: mark) }
    default: return [self]
    }
  }

  private func choices(
    of sweep: Entry, beside entries: [Entry], path: String, problems: inout [Problem]
  ) -> [Node] {
    let fact: Problem.Fact
    switch sweep.value.content {
    case _ where entries.count > 1:
      fact = .inconsistent("a sweep must be the only key of its mapping")
    case .list(let choices) where !choices.isEmpty:
      var nodes: [Node] = []
      for (index, choice) in choices.enumerated() {
        nodes += choice.expandingSweeps(path: "\(path).sweep[\(index)]", problems: &problems)
        guard nodes.count <= Self.greatestExpansion else {
          problems.append(tooMany(path: path))
          return []
        }
      }
      return nodes
    default:
      fact = .wrongType(expected: "a list of at least one value", found: sweep.value.kind)
    }
    problems.append(Problem(mark: sweep.mark, path: "\(path).sweep", fact: fact))
    return []
  }

  private func tooMany(path: String) -> Problem {
    let sentence = "the sweeps make more than \(Self.greatestExpansion) combinations"
    return Problem(mark: mark, path: path, fact: .inconsistent(sentence))
  }

  /// All combinations of the values' expansions; the last of `order` varies fastest.
  private func product(
    _ values: [Node], in order: [Int], path: String, problems: inout [Problem],
    step: (Int) -> String
  ) -> [[Node]] {
    let known = problems.count
    var combinations = [values]
    for index in order {
      let choices = values[index].expandingSweeps(path: path + step(index), problems: &problems)
      // An empty product would hide the problems of the keys that follow.
      guard problems.count == known else { continue }
      guard combinations.count * choices.count <= Self.greatestExpansion else {
        problems.append(tooMany(path: path))
        continue
      }
      if choices.count == 1 {
        for combination in combinations.indices { combinations[combination][index] = choices[0] }
      } else {
        combinations = combinations.flatMap { combination in
          choices.map { choice in
            var copy = combination
            copy[index] = choice
            return copy
          }
        }
      }
    }
    return problems.count == known ? combinations : []
  }
}

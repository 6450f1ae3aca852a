import Specifications
import Statistics
import Store

extension ExportedStudy {
  /// The runs that have values as a marl-eval file, see `ImportedFile.init(marlEval:name:)`.
  ///
  /// A value is the list of its episodes where these are stored, otherwise the number that was
  /// imported, or a list of the one number that this tool measured. Of single agents, the metric
  /// is called `return_agent_1`. Where no environment is known it is `quincunx`, or the name of an
  /// imported study. Runs of this tool also have the absolute metrics that marl-eval wants: their
  /// values at the last step, for no better policy was kept to be evaluated once more.
  public var marlEval: String {
    var root = Tree.branch([])
    for run in runs where run.state == .done && !run.series.isEmpty {
      let label = run.label
      let fallback = isImported ? name : "quincunx"
      let path = [
        label.environment.isEmpty ? fallback : label.environment, label.task, label.algorithm,
        isImported ? label.run : "seed_\(run.seed)",
      ]
      root.insert(steps(of: run), at: path[...])
    }
    return root.text(indent: "") + "\n"
  }

  private func steps(of run: Run) -> Tree {
    var steps: [Int: [(String, Tree)]] = [:]
    var absolute: [(String, Tree)] = []
    for series in run.series {
      let quantity = series.quantity
      let isAbsolute = isImported && quantity.measure.hasPrefix(absolutePrefix)
      let agent = quantity.agent > 0 ? "_agent_\(quantity.agent)" : ""
      let metric =
        (isAbsolute ? String(quantity.measure.dropFirst(absolutePrefix.count)) : quantity.measure)
        + agent
      for (index, step) in series.steps.enumerated() {
        let episodes = series.episodes.isEmpty ? [] : series.episodes[index]
        let value = "\(series.values[index])"
        let list = episodes.map { "\($0)" }.joined(separator: ", ")
        let leaf: Tree = .leaf(episodes.isEmpty ? (isImported ? value : "[\(value)]") : "[\(list)]")
        if isAbsolute {
          absolute.append((metric, leaf))
        } else {
          steps[step, default: [("step_count", .leaf("\(step)"))]].append((metric, leaf))
        }
      }
      if !isImported, let last = series.values.last {
        absolute.append((metric, .leaf("[\(last)]")))
      }
    }
    var entries = steps.sorted { $0.key < $1.key }.enumerated().map { index, step in
      ("step_\(firstStep + index)", Tree.branch(step.value))
    }
    if !absolute.isEmpty { entries.append(("absolute_metrics", .branch(absolute))) }
    return .branch(entries)
  }
}

/// Nested JSON objects, keys in the order of insertion.
private indirect enum Tree {
  case leaf(String)
  case branch([(key: String, value: Tree)])

  /// Puts a tree under the keys of `path`, making those that are not there.
  mutating func insert(_ tree: Tree, at path: ArraySlice<String>) {
    guard let key = path.first, case .branch(var entries) = self else {
      self = tree
      return
    }
    // Not copied while it grows.
    self = .branch([])
    // What was inserted last is near the end.
    let place = entries.lastIndex { $0.key == key } ?? entries.count
    if place == entries.count { entries.append((key, .branch([]))) }
    entries[place].value.insert(tree, at: path.dropFirst())
    self = .branch(entries)
  }

  func text(indent: String) -> String {
    switch self {
    case .leaf(let text): return text
    case .branch(let entries) where entries.isEmpty: return "{}"
    case .branch(let entries):
      let inner = indent + "  "
      let lines = entries.map { entry in
        "\(inner)\(Node(.text(entry.key)).canonicalJSON): \(entry.value.text(indent: inner))"
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }
}

import Games
import Learners
import Measures
import Policies
import Sampling
import Specifications

/// One product of a study file, already typed, whose items know where they stand.
struct Grid: Sendable {
  struct Pair: Sendable {
    let sampler: Placed<any Sampler>
    let learner: Placed<any Learner>?
  }

  let experiments: [Placed<Experiment>]
  let games: [Placed<any Game>]
  let policies: [Placed<any PolicyArchitecture>]
  let pairs: [Pair]
  let measures: [Placed<any Measure>]

  static let keys = [
    "games", "policies", "samplers", "learners", "conditions", "measures", "experiment",
  ]

  /// What could be read; the rest is in `problems`.
  init(_ layers: Layers, catalogues: Catalogues, problems: inout [Problem]) {
    func list<Entry>(_ key: String, _ catalogue: Catalogue<Entry>) -> [Placed<Entry>]? {
      layers[key].map { decodeList($0, catalogue, problems: &problems) }
    }
    func required<Entry>(_ key: String, _ catalogue: Catalogue<Entry>) -> [Placed<Entry>] {
      if let entries = list(key, catalogue) { return entries }
      problems.append(layers.missing(key))
      return []
    }
    games = required("games", catalogues.games)
    policies =
      list("policies", catalogues.policies)
      ?? decodeItem(
        Node(.text("perceptron")), path: "policies", catalogues.policies, problems: &problems)
    if let conditions = layers["conditions"] {
      pairs = Self.pairs(conditions, catalogues: catalogues, problems: &problems)
    } else {
      let samplers = required("samplers", catalogues.samplers)
      let learners = list("learners", catalogues.learners)
      pairs = samplers.flatMap { sampler in
        learners?.map { Pair(sampler: sampler, learner: $0) }
          ?? [Pair(sampler: sampler, learner: nil)]
      }
    }
    let experiments: [Placed<Experiment>]
    if let node = layers["experiment"] {
      experiments = decodeItem(
        node.value, path: node.path, experimentCatalogue, problems: &problems
      ).map { Placed(value: $0.value.experiment, mark: $0.mark, path: $0.path) }
    } else {
      experiments = []
      problems.append(layers.missing("experiment"))
    }
    self.experiments = experiments
    let hasDefaults = experiments.contains { $0.value.kind.hasDefaultMeasures }
    measures =
      list("measures", catalogues.measures)
      ?? catalogues.measures.entries.filter { hasDefaults && $0.isDefault }.map {
        Placed(value: $0, mark: nil, path: layers.path(of: "measures"))
      }
  }

  private static func pairs(
    _ list: Placed<Node>, catalogues: Catalogues, problems: inout [Problem]
  ) -> [Pair] {
    var pairs: [Pair] = []
    for item in items(of: list, problems: &problems) {
      for node in item.value.expandingSweeps(path: item.path, problems: &problems) {
        guard
          let section = Section(
            node, path: item.path, known: ["sampler", "learner"], problems: &problems)
        else { continue }
        let known = problems.count
        let learner = section["learner"].flatMap {
          decodePlaced($0, catalogues.learners, problems: &problems)
        }
        if section["sampler"] == nil { problems.append(section.missing("sampler")) }
        let sampler = section["sampler"].flatMap {
          decodePlaced($0, catalogues.samplers, problems: &problems)
        }
        if problems.count == known, let sampler {
          pairs.append(Pair(sampler: sampler, learner: learner))
        }
      }
    }
    return pairs
  }

  /// The names of all that its runs store.
  var quantities: [String] {
    measures.flatMap(\.value.quantities) + experiments.flatMap(\.value.kind.quantities)
  }

  /// How many conditions the product has, or `Int.max`.
  var count: Int {
    [games.count, policies.count, pairs.count].reduce(experiments.count) {
      let (product, overflow) = $0.multipliedReportingOverflow(by: $1)
      return overflow ? .max : product
    }
  }

  func conditions(catalogues: Catalogues) -> [Condition] {
    var conditions: [Condition] = []
    for experiment in experiments {
      for game in games {
        for policy in policies {
          for pair in pairs {
            conditions.append(
              Condition(
                game: game.value, policy: policy.value, sampler: pair.sampler.value,
                learner: pair.learner?.value, experiment: experiment.value,
                measures: measures.map(\.value), catalogues: catalogues))
          }
        }
      }
    }
    return conditions
  }
}

import Games
import Learners
import Measures
import Policies
import Sampling
import Specifications
import Statistics

/// Everything of a run but its seed.
public struct Condition: Sendable {
  public let game: any Game
  public let policy: any PolicyArchitecture
  public let sampler: any Sampler
  /// Nil exactly where the policies are held fixed.
  public let learner: (any Learner)?
  public let experiment: Experiment
  /// By name, so that the order in a study file does not matter.
  public let measures: [any Measure]
  /// Short texts for people, and the canonical JSON.
  public let labels: ResultTable.Condition

  /// The canonical form of each part that names random streams; empty for no learner.
  public struct Parts: Sendable {
    public let game: String
    public let policy: String
    public let sampler: String
    public let learner: String
  }

  public let parts: Parts

  init(
    game: any Game, policy: any PolicyArchitecture, sampler: any Sampler,
    learner: (any Learner)?, experiment: Experiment, measures: [any Measure],
    catalogues: Catalogues
  ) {
    self.game = game
    self.policy = policy
    self.sampler = sampler
    self.learner = learner
    self.experiment = experiment
    self.measures = measures.sorted { $0.name < $1.name }
    let (gameNode, policyNode, samplerNode) = (game.node, policy.node, sampler.node)
    let learnerNode = learner?.node
    let node = Node.record([
      .init("experiment", experiment.kind.node),
      .init("game", gameNode),
      .init("learner", learnerNode ?? Node(.null)),
      .init("measures", Node(.list(self.measures.map(\.node)))),
      .init("policy", policyNode),
      .init("sampler", samplerNode),
    ])
    parts = Parts(
      game: gameNode.canonicalJSON, policy: policyNode.canonicalJSON,
      sampler: samplerNode.canonicalJSON, learner: learnerNode?.canonicalJSON ?? "")
    labels = ResultTable.Condition(
      game: catalogues.games.label(of: game),
      policy: catalogues.policies.label(of: policy),
      sampler: catalogues.samplers.label(of: sampler),
      learner: learner.map(catalogues.learners.label(of:)) ?? "",
      experiment: experimentCatalogue.label(of: experiment.kind),
      specification: node.canonicalJSON)
    self.node = node
  }

  /// The names of all that a run stores.
  public var quantities: [String] {
    measures.flatMap(\.quantities) + experiment.kind.quantities
  }

  /// The canonical form: experiment, game, learner (null for none), measures, policy, sampler.
  public let node: Node

  /// The canonical form on one line: equal texts, equal conditions.
  public var canonicalJSON: String { labels.specification }

  /// The condition that a canonical text describes, as a store holds it.
  ///
  /// - Throws: also where the text is not the canonical form of this version: a setting filled
  ///   in by default would make another condition of it.
  public init(
    canonicalJSON: String, catalogues: Catalogues = Catalogues()
  ) throws(InvalidStudy) {
    var problems: [Problem] = []
    let decoded = Node(yaml: canonicalJSON, file: "condition", problems: &problems)
      .flatMap { Condition(node: $0, catalogues: catalogues, problems: &problems) }
    if problems.isEmpty, let decoded {
      if decoded.canonicalJSON == canonicalJSON {
        self = decoded
        return
      }
      let sentence = "written by another version; this one would run " + decoded.canonicalJSON
      problems.append(
        Problem(mark: nil, path: canonicalJSON, fact: .inconsistent(sentence)))
    }
    throw InvalidStudy(problems)
  }

  private init?(node: Node, catalogues: Catalogues, problems: inout [Problem]) {
    let keys = ["experiment", "game", "learner", "measures", "policy", "sampler"]
    guard let section = Section(node, path: "", known: keys, problems: &problems) else {
      return nil
    }
    for key in keys where !section.has(key) { problems.append(section.missing(key)) }
    func decode<Entry>(_ key: String, _ catalogue: Catalogue<Entry>) -> Entry? {
      section[key].flatMap { catalogue.decode($0.value, path: key, problems: &problems) }
    }
    let experiment = decode("experiment", experimentCatalogue)
    let game = decode("game", catalogues.games)
    let learner = decode("learner", catalogues.learners)
    let policy = decode("policy", catalogues.policies)
    let sampler = decode("sampler", catalogues.samplers)
    let measures = section["measures"].map {
      decodeList($0, catalogues.measures, problems: &problems).map(\.value)
    }
    if problems.isEmpty, let experiment,
      let sentence = misfit(of: learner, in: experiment.experiment)
    {
      problems.append(section.problem(.inconsistent(sentence)))
    }
    guard problems.isEmpty, let experiment, let game, let policy, let sampler, let measures
    else { return nil }
    self.init(
      game: game, policy: policy, sampler: sampler, learner: learner,
      experiment: experiment.experiment, measures: measures, catalogues: catalogues)
  }
}

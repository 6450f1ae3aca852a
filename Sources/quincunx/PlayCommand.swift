import Analysis
import Exchange
import Experience
import Games
import Policies
import Randomness
import Runner
import Specifications
import Statistics
import Store
import Studies

extension Option {
  fileprivate static let policy = Option(
    "--policy", "random|RUN",
    "uniform play, or what this stored run ends with; it is executed again (random)")
  fileprivate static let seed = Option(
    "--seed", "N", in: 0...Int.max, "the number that the episodes are drawn with (1)")
  fileprivate static let episodes = Option(
    "--episodes", "N", in: 1...10_000_000, "how many episodes are played (1)")
  fileprivate static let steps = Option(
    "--steps", "N", in: 1...Int.max, "leave an episode off after so many steps (none)")
  fileprivate static let summary = Option(
    "--summary", nil, "only success, length and return over all episodes")
}

let playCommand = Command(
  name: "play", summary: "Plays episodes of a game in the terminal, step by step.",
  operands: "[GAME]", takes: .words(gameCatalogue.specifications.map(\.name)),
  options: [.policy, .store, .seed, .episodes, .steps, .summary],
  details: [
    "GAME is a name of quincunx list games, or one with settings as in a study file, such as",
    "'gridWorld: { side: 4 }'. With --policy RUN it is the run's own game unless named.",
  ]
) { arguments in
  guard arguments.positional.count < 2 else {
    throw UsageError("play takes one game; found \(arguments.positional[1]) as well")
  }
  let named = try arguments.positional.first.map(game)
  let run = try storedRun(arguments)
  guard let game = named ?? run?.condition.game else {
    throw UsageError("play takes the name of a game, or the number of a stored run as --policy")
  }
  if let run { try check(run, plays: game) }
  let seed = arguments.number(.seed) ?? 1
  print(
    """
    game    \(gameCatalogue.label(of: game))
    policy  \(run.map { "of run \(arguments.text(.policy) ?? ""), \(words(for: $0))" } ?? "random")
    seed    \(seed)

    """)
  play(
    game, by: try run.map { try finalPolicy(of: $0) }, seed: UInt64(seed),
    episodes: arguments.number(.episodes) ?? 1, limit: arguments.number(.steps) ?? .max,
    isSummary: arguments.has(.summary))
  return 0
}

/// - Parameter policy: nil for uniform play.
private func play(
  _ game: any Game, by policy: TargetPolicy?, seed: UInt64, episodes: Int, limit: Int,
  isSummary: Bool
) {
  let environment = game.makeEnvironment()
  var player = Player(environment, chance: .init(root: seed, path: ["chance of play", game.name]))
  var actions = RandomStream(root: seed, path: ["actions of play", game.name])
  var learned = policy
  var joint = environment.actionCounts.map { _ in 0 }
  func choose(_ player: inout Player) -> [Int] {
    guard var policy = learned else { return player.uniformActions(using: &actions) }
    // Not copied with every step.
    learned = nil
    defer { learned = policy }
    let observation = player.observe(in: &policy.observations)
    policy.prepare()
    policy.sample(at: observation, into: &joint, using: &actions)
    return joint
  }
  if isSummary {
    let played = (1...episodes).map { _ in
      Playthrough(of: &player, limit: limit, choose: choose)
    }
    print(summary(of: played))
  } else {
    for number in 1...episodes {
      print("episode \(number)")
      _ = Playthrough(of: &player, limit: limit, choose: choose) {
        print($0, terminator: "")
      }
      if number < episodes { print("") }
    }
  }
}

/// The game that a word of the command line names, alone or with settings in YAML.
private func game(_ word: String) throws -> any Game {
  var problems: [Problem] = []
  let game = Node(yaml: word, file: "GAME", problems: &problems)
    .flatMap { gameCatalogue.decode($0, path: "game", problems: &problems) }
  guard let game, problems.isEmpty else { throw InvalidStudy(problems) }
  return game
}

/// The run whose final policy is to play; nil where play is random.
private func storedRun(_ arguments: Arguments) throws -> Run? {
  let word = arguments.text(.policy) ?? "random"
  guard word != "random" else { return nil }
  guard let id = Int64(word) else {
    throw UsageError(
      "--policy is random, or the number of a run in the view v_run, not \"\(word)\"")
  }
  let store = try ResultStore(path: Session.path(arguments), access: .readOnly)
  guard let details = try store.runDetails(id: id) else {
    throw noSuchRun(id)
  }
  guard ImportedCondition(specification: details.condition.specification) == nil else {
    throw UsageError("run \(id) was imported, so only the tool that made it has its policy")
  }
  guard details.state == .done else {
    throw UsageError("run \(id) failed, so it ends with no policy: \(details.reason ?? "")")
  }
  return Run(
    condition: try Condition(canonicalJSON: details.condition.specification), seed: details.seed)
}

/// Throws where the policies of a run cannot act in a game.
private func check(_ run: Run, plays game: any Game) throws {
  let (own, environment) = (run.condition.game.makeEnvironment(), game.makeEnvironment())
  guard
    own.actionCounts == environment.actionCounts,
    own.observationSize == environment.observationSize,
    // What is available is part of what is observed.
    own.masksActions == environment.masksActions,
    !run.condition.policy.needsCountedObservations
      || own.jointObservations == environment.jointObservations
  else {
    throw UsageError(
      "the run's policy is of \(run.condition.labels.game), whose agents, actions or observations "
        + "are others than the named game's")
  }
}

private func words(for run: Run) -> String {
  let labels = run.condition.labels
  let parts = [labels.learner, labels.sampler, "seed \(run.seed)"].filter { !$0.isEmpty }
  return parts.joined(separator: ", ")
}

/// Success with Wilson's interval, and means with their standard errors.
private func summary(of played: [Playthrough]) -> String {
  let successes = played.count { $0.succeeded }
  let interval = wilsonInterval(successes: successes, trials: played.count)
  let leftOff = played.count { $0.ending == .none }
  var lines = [
    "episodes  \(played.count)" + (leftOff > 0 ? ", \(leftOff) of them left off" : ""),
    "success   \(decimal(Double(successes) / Double(played.count), 4)) "
      + "\(bounds(interval, 4)), \(successes) of \(played.count)",
    "length    " + meanAndError(played.map { Double($0.length) }),
  ]
  for agent in played[0].returns.indices {
    lines.append("return \(agent + 1)  " + meanAndError(played.map { $0.returns[agent] }))
  }
  return lines.joined(separator: "\n")
}

private func meanAndError(_ values: [Double]) -> String {
  let error = sampleStandardDeviation(values).map { $0 / Double(values.count).squareRoot() }
  return "\(decimal(mean(values), 4)), standard error \(decimal(error, 4))"
}

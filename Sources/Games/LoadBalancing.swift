import Specifications

/// Agents who each place a job of their own size on one of several unequal servers.
///
/// A server's load is the size of its jobs over its capacity; the reward is −½ Σ ω (load − target)²
/// over the servers. The targets are the reference of the guidance too, but for an error that may
/// be added to one of them: then agents are guided by a wrong model. Guidance has the reward's
/// expected gradient in the convention `mid` alone, where capacities differ.
public struct LoadBalancing: Game {
  public let name = "loadBalancing"
  public let summary = "Agents place jobs of several sizes on unequal servers, near target loads."
  public let source = "Quincunx, after arXiv 2602.20078"

  public var agents: Int
  public var servers: Int
  public var jobs: [Double]
  public var capacities: [Double]
  /// Empty for the load that all servers have when the work is spread evenly.
  public var targets: [Double]
  public var weights: [Double]
  /// Added to the target of `misjudgedServer` in the guidance only.
  public var referenceError: Double
  public var misjudgedServer: Int

  public init(
    agents: Int = 3, servers: Int = 2, jobs: [Double] = [1, 2, 1], capacities: [Double] = [1, 3],
    targets: [Double] = [], weights: [Double] = [1], referenceError: Double = 0,
    misjudgedServer: Int = 0
  ) {
    self.agents = agents
    self.servers = servers
    self.jobs = jobs
    self.capacities = capacities
    self.targets = targets
    self.weights = weights
    self.referenceError = referenceError
    self.misjudgedServer = misjudgedServer
  }

  public static let settings: [Setting<LoadBalancing>] = [
    Setting("agents", \.agents, .within(1...10_000), "number of agents, each with one job"),
    Setting("servers", \.servers, .within(1...10_000), "number of servers"),
    Setting(
      "jobs", \.jobs, .each(.above(0)),
      "size of the agents' jobs: one for all, one each, or a list that repeats"),
    Setting(
      "capacities", \.capacities, .each(.above(0)),
      "work that is a load of 1: one for all servers, one each, or a list that repeats"),
    Setting(
      "targets", \.targets, .any,
      "best load of the servers, in the same way; empty for all work spread evenly"),
    Setting(
      "weights", \.weights, .each(.atLeast(0)),
      "what a squared deviation costs at each server, in the same way"),
    Setting(
      "referenceError", \.referenceError, .any,
      "added to one server's target in what guides the agents, not in the reward"),
    Setting(
      "misjudgedServer", \.misjudgedServer, .atLeast(0),
      "the server of which the reference is wrong; the first is 0"),
  ]

  public var inconsistencies: [String] {
    var sentences = uneven("jobs", jobs, over: agents, "agents")
    for (name, list) in [("capacities", capacities), ("weights", weights), ("targets", targets)] {
      sentences += uneven(name, list, over: servers, "servers")
    }
    if misjudgedServer >= servers {
      sentences.append(
        "misjudgedServer \(misjudgedServer) is none of \(servers) servers, numbered from 0")
    }
    return sentences
  }

  public func makeEnvironment() -> any Environment {
    precondition(inconsistencies.isEmpty, inconsistencies.joined(separator: "; "))
    let jobs = repeated(jobs, to: agents)
    let capacities = repeated(capacities, to: servers)
    let weights = repeated(weights, to: servers)
    let even = jobs.reduce(0, +) / capacities.reduce(0, +)
    let targets = repeated(targets.isEmpty ? [even] : targets, to: servers)
    var reference = targets
    reference[misjudgedServer] += referenceError
    return LoadEnvironment(
      Loads(
        jobs: jobs, effects: capacities.map { 1 / $0 }, weights: weights,
        slopes: zip(weights, targets).map { $0 * $1 },
        offset: -zip(weights, targets).reduce(0) { $0 + $1.0 * $1.1 * $1.1 } / 2,
        reference: reference))
  }
}

/// The list over and over, `count` numbers in all.
func repeated(_ list: [Double], to count: Int) -> [Double] {
  (0..<count).map { list[$0 % list.count] }
}

/// The sentence, if any, that a list does not repeat a whole number of times.
func uneven(
  _ name: String, _ list: [Double], over count: Int, _ owners: String
) -> [String] {
  if list.isEmpty || count % list.count == 0 { return [] }
  return [
    "\(list.count) \(name) do not go evenly into \(count) \(owners); "
      + "give one for all, one each, or a list that repeats a whole number of times"
  ]
}

import Randomness
import Specifications

/// One agent, one choice, a normally distributed reward.
///
/// The default arms are those of the ROS paper, drawn by NumPy's legacy generator:
/// `numpy.random.seed(0); means = numpy.random.uniform(0, 1, 30); standardDeviations =
/// numpy.random.uniform(0, 1, 30)`. The agent observes one zero.
public struct GaussianBandit: Game {
  public let name = "bandit"
  public let summary = "One agent chooses among arms whose rewards are normal; thirty by default."
  public let source = "arXiv 2111.14552"

  /// The expected reward of each arm.
  public var means: [Double]
  /// The standard deviation of each arm's reward.
  public var standardDeviations: [Double]
  /// Empty for none.
  public var titleText: String

  public init(
    means: [Double] = paperMeans, standardDeviations: [Double] = paperStandardDeviations,
    title: String = ""
  ) {
    self.means = means
    self.standardDeviations = standardDeviations
    titleText = title
  }

  public static let settings: [Setting<GaussianBandit>] = [
    Setting(
      "means", \.means, Constraint("one number per arm") { !$0.isEmpty },
      "expected reward of each arm"),
    Setting(
      "standardDeviations", \.standardDeviations, .each(.atLeast(0)),
      "standard deviation of each arm's reward"),
    Setting(
      "title", \.titleText, Constraint("on one line") { !$0.contains(where: \.isNewline) },
      "what figures call the game; empty for its name and settings"),
  ]

  public var title: String? { titleText.isEmpty ? nil : titleText }

  public var inconsistencies: [String] {
    if means.count != standardDeviations.count {
      return [
        "\(means.count) means need as many standard deviations, not \(standardDeviations.count)"
      ]
    }
    if means.count > JointActionSpace.largestCount {
      return ["a bandit has at most \(JointActionSpace.largestCount) arms"]
    }
    return []
  }

  public func makeEnvironment() -> any Environment {
    precondition(inconsistencies.isEmpty, inconsistencies.joined(separator: "; "))
    return BanditEnvironment(means: means, standardDeviations: standardDeviations)
  }

  public static let paperMeans = [
    0.5488135039273248, 0.7151893663724195, 0.6027633760716439, 0.5448831829968969,
    0.4236547993389047, 0.6458941130666561, 0.4375872112626925, 0.8917730007820798,
    0.9636627605010293, 0.3834415188257777, 0.7917250380826646, 0.5288949197529045,
    0.5680445610939323, 0.925596638292661, 0.07103605819788694, 0.08712929970154071,
    0.02021839744032572, 0.832619845547938, 0.7781567509498505, 0.8700121482468192,
    0.978618342232764, 0.7991585642167236, 0.46147936225293185, 0.7805291762864555,
    0.11827442586893322, 0.6399210213275238, 0.1433532874090464, 0.9446689170495839,
    0.5218483217500717, 0.4146619399905236,
  ]

  public static let paperStandardDeviations = [
    0.26455561210462697, 0.7742336894342167, 0.45615033221654855, 0.5684339488686485,
    0.018789800436355142, 0.6176354970758771, 0.6120957227224214, 0.6169339968747569,
    0.9437480785146242, 0.6818202991034834, 0.359507900573786, 0.43703195379934145,
    0.6976311959272649, 0.06022547162926983, 0.6667667154456677, 0.6706378696181594,
    0.2103825610738409, 0.1289262976548533, 0.31542835092418386, 0.3637107709426226,
    0.5701967704178796, 0.43860151346232035, 0.9883738380592262, 0.10204481074802807,
    0.2088767560948347, 0.16130951788499626, 0.6531083254653984, 0.2532916025397821,
    0.4663107728563063, 0.24442559200160274,
  ]
}

/// Every episode ends after its one step.
private struct BanditEnvironment: Environment {
  private let means: [Double]
  private let standardDeviations: [Double]
  private let greatestMean: Double
  let actionCounts: [Int]
  private var latest: (arm: Int, reward: Double)?

  init(means: [Double], standardDeviations: [Double]) {
    self.means = means
    self.standardDeviations = standardDeviations
    greatestMean = means.max() ?? 0
    actionCounts = [means.count]
  }

  var observationSize: Int { 1 }
  var jointObservations: [[Float]]? { [[0]] }
  /// Rewards are random, and payoffs are what an environment pays every time.
  var payoffs: PayoffTensor? { nil }
  /// Whether the arm was one of greatest expected reward.
  var succeeded: Bool { latest.map { means[$0.arm] == greatestMean } ?? false }
  var picture: [String] {
    latest.map { ["arm \($0.arm) paid \($0.reward)"] } ?? ["\(means.count) arms"]
  }
  func actionName(_ action: Int, agent: Int) -> String { "arm \(action)" }

  mutating func reset(using chance: inout RandomStream) { latest = nil }

  func observe(agent: Int, into observation: UnsafeMutableBufferPointer<Float>) {
    observation[0] = 0
  }

  mutating func step(
    _ actions: UnsafeBufferPointer<Int>, using chance: inout RandomStream,
    rewards: UnsafeMutableBufferPointer<Double>
  ) -> Ending {
    let arm = actions[0]
    rewards[0] = means[arm] + standardDeviations[arm] * chance.normal()
    latest = (arm, rewards[0])
    return .terminated
  }
}

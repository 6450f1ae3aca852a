import Randomness
import Specifications

/// BoulderPush: only all agents side by side behind the boulder move it towards its goal.
///
/// The rules, observations and rewards are those of the public `bpush` package (commit
/// d5ecb34), whose rewards are rounded to single precision and here are not. Left alone the
/// settings make the 4×4 game of arXiv 2508.01049 as its Fig. 3 draws it.
public struct BoulderPush: Game {
  /// What an episode starts from.
  public enum Layout: String, SettingChoice {
    /// Direction, boulder and agents are drawn at every reset, as `bpush` does.
    case random
    /// The boulder in the last columns, to be pushed south; the agents' cells are drawn.
    case fixedBoulder
    /// The same boulder; agents at row 1 of the first column, the upper right corner, the upper
    /// left and the lower left, in this order.
    case fixed
  }

  public let name = "boulderPush"
  public let summary =
    "Agents on a grid must line up behind a boulder and push together; pushing alone costs."
  public let source =
    "Christianos et al. (2022), bpush at d5ecb34; 4×4 of arXiv 2508.01049, Section 6"

  public var size = 4
  /// Also the boulder's length.
  public var agents = 2
  public var sight = 4
  public var penalty = 0.02
  public var incentive = 0.1
  public var completionBonus = 1.0
  public var stepLimit = 50
  public var limitTerminates = false
  public var layout = Layout.fixedBoulder
  public var distance = 1

  public init() {}

  public static let settings: [Setting<BoulderPush>] = [
    Setting("size", \.size, .within(3...64), "side of the grid"),
    Setting("agents", \.agents, .within(1...4), "number of agents and length of the boulder"),
    Setting(
      "sight", \.sight, .within(1...64), "how many cells away an agent sees, diagonals included"),
    Setting("penalty", \.penalty, .atLeast(0), "what bumping into the boulder costs the agent"),
    Setting("incentive", \.incentive, "what every agent earns when the boulder moves"),
    Setting(
      "completionBonus", \.completionBonus, "what every agent earns when it reaches its goal"),
    Setting("stepLimit", \.stepLimit, .atLeast(1), "steps of an episode at most"),
    Setting(
      "limitTerminates", \.limitTerminates,
      "whether the step limit is a terminal state or a truncation"),
    Setting(
      "layout", \.layout,
      "whether all is drawn at every reset, or only the agents' cells, or nothing"),
    Setting(
      "distance", \.distance, .atLeast(1),
      "joint pushes to the goal at the start, where the layout is not random"),
  ]

  public var inconsistencies: [String] {
    var sentences: [String] = []
    if agents >= size {
      sentences.append(
        "a boulder of length \(agents), one per agent, leaves no way past it "
          + "on a grid of side \(size)")
    }
    if layout == .random, distance != 1 {
      sentences.append(
        "distance (\(distance)) means nothing where the layout is random; leave it at 1")
    } else if distance > size - 2 {
      sentences.append(
        "distance (\(distance)) must be at most \(size - 2) on a grid of side \(size), "
          + "so that there is a row behind the boulder")
    }
    return sentences
  }

  public func makeEnvironment() -> any Environment { BoulderEnvironment(self) }
}

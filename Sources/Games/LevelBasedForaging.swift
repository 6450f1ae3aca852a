import Randomness
import Specifications

/// Level-based foraging: players beside a food collect it when their levels add up to its own.
///
/// The rules, observations and rewards are those of the public `lbforaging` package, version
/// 2.0.0, vector observations. Left alone the settings make the 4×4 game of arXiv 2508.01049:
/// two players of level 1 who must collect one food of level 2 together, 0.5 each, and lose 0.015
/// for trying alone. The paper leaves the step limit open and counts five actions; with six, as in
/// `lbforaging`, and 50 steps uniform play succeeds in 7 % of episodes, near the 6.5 % that its
/// curves begin with, and with five in 10 %.
public struct LevelBasedForaging: Game {
  /// What an episode starts from.
  public enum Placement: String, SettingChoice {
    /// Everything is drawn at every reset.
    case random
    /// Foods and all levels are those of a numbered layout; the players' cells are drawn.
    case fixedFood
    /// Everything is that of a numbered layout.
    case fixed
  }

  public let name = "foraging"
  public let summary = "Players on a grid collect foods, each of which takes enough levels at once."
  public let source =
    "Papoudakis et al. (2021), lbforaging 2.0.0; 4×4 of arXiv 2508.01049, Section 6"

  public var rows = 4
  public var columns = 4
  public var players = 2
  public var foods = 1
  public var minPlayerLevel = 1
  public var maxPlayerLevel = 1
  public var minFoodLevel = 1
  /// Zero for the sum of the three lowest player levels.
  public var maxFoodLevel = 0
  public var cooperative = true
  public var sight = 4
  public var stepLimit = 50
  public var limitTerminates = false
  public var normalised = true
  public var observesLevels = true
  public var penalty = 0.015
  public var hasIdleAction = true
  public var masked = false
  public var placement = Placement.random
  public var layout = 1

  public init() {}

  public static let settings: [Setting<LevelBasedForaging>] = [
    Setting("rows", \.rows, .within(3...64), "height of the grid; no food lies on its border"),
    Setting("columns", \.columns, .within(3...64), "width of the grid"),
    Setting("players", \.players, .within(1...8), "number of players"),
    Setting("foods", \.foods, .within(1...20), "number of foods at the start"),
    Setting("minPlayerLevel", \.minPlayerLevel, .within(1...100), "lowest level of a player"),
    Setting("maxPlayerLevel", \.maxPlayerLevel, .within(1...100), "highest level of a player"),
    Setting("minFoodLevel", \.minFoodLevel, .within(1...800), "lowest level of a food"),
    Setting(
      "maxFoodLevel", \.maxFoodLevel, .within(0...800),
      "highest level of a food; 0 for the sum of the three lowest player levels"),
    Setting("cooperative", \.cooperative, "whether every food has the highest level of a food"),
    Setting(
      "sight", \.sight, .within(1...64), "how many cells away a player sees, diagonals included"),
    Setting("stepLimit", \.stepLimit, .atLeast(1), "steps of an episode at most"),
    Setting(
      "limitTerminates", \.limitTerminates,
      "whether the step limit is a terminal state, as lbforaging reports it, or a truncation"),
    Setting(
      "normalised", \.normalised,
      "whether all food pays 1 in all; else every loader earns its level times the food's"),
    Setting("observesLevels", \.observesLevels, "whether players see the players' levels"),
    Setting(
      "penalty", \.penalty, .atLeast(0), "what loading with too few levels costs each loader"),
    Setting(
      "hasIdleAction", \.hasIdleAction,
      "whether action 0 is to do nothing: six actions as in lbforaging, or the paper's five"),
    Setting(
      "masked", \.masked, "whether moves off the grid or onto food and loads of none are masked"),
    Setting(
      "placement", \.placement,
      "what is drawn at every reset: all, the players' cells, or nothing"),
    Setting(
      "layout", \.layout, .atLeast(1), "number of the layout of fixedFood and fixed; 1 for random"),
  ]

  public var inconsistencies: [String] {
    var sentences: [String] = []
    if minPlayerLevel > maxPlayerLevel {
      sentences.append(
        "minPlayerLevel (\(minPlayerLevel)) exceeds maxPlayerLevel (\(maxPlayerLevel))")
    }
    let leastSum = min(players, 3) * minPlayerLevel
    if maxFoodLevel > 0, minFoodLevel > maxFoodLevel {
      sentences.append("minFoodLevel (\(minFoodLevel)) exceeds maxFoodLevel (\(maxFoodLevel))")
    } else if maxFoodLevel == 0, !cooperative, minFoodLevel > leastSum {
      sentences.append(
        "minFoodLevel (\(minFoodLevel)) exceeds \(leastSum), the sum of the three lowest player "
          + "levels when all are lowest; give maxFoodLevel")
    }
    let lowestFood = cooperative ? maxFoodLevel : minFoodLevel
    let greatestSum = min(players, 4) * maxPlayerLevel
    if lowestFood > greatestSum {
      sentences.append(
        "no food can be collected: its level is at least \(lowestFood), "
          + "and players beside it reach \(greatestSum) together")
    }
    if !JointActionSpace.fits(actionCounts) {
      sentences.append(
        "\(players) players of \(actionCounts[0]) actions have more than "
          + "\(JointActionSpace.largestCount) joint actions; take fewer players or no idle action")
    }
    if placement == .random, layout != 1 {
      sentences.append("layout (\(layout)) means nothing where placement is random; leave it at 1")
    }
    if sentences.isEmpty, let sentence = crowding { sentences.append(sentence) }
    return sentences
  }

  /// A sentence where more than half of a hundred attempts at a layout leave a food without a cell.
  ///
  /// Whatever passes practically never exhausts the attempts of `ForagingLayout.redraw`.
  private var crowding: String? {
    var layout = ForagingLayout(of: self)
    var chance = RandomStream(root: 0, path: ["foraging", "crowding"])
    var failures = 0
    for _ in 0..<100 where !layout.attempt(self, using: &chance) { failures += 1 }
    guard failures > 50 else { return nil }
    return "foods (\(foods)) off the border and at least three steps apart "
      + (failures == 100 ? "do not fit" : "seldom fit")
      + " beside players (\(players)) on \(rows) × \(columns) cells"
  }

  var actionCounts: [Int] { Array(repeating: hasIdleAction ? 6 : 5, count: players) }

  public func makeEnvironment() -> any Environment { ForagingEnvironment(self) }
}

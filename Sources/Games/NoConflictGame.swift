import Specifications

/// Which payoffs the numbered no-conflict games have.
public enum NoConflictPayoffs: String, SettingChoice {
  /// Those of Fig. 9 of arXiv 2508.01049. In game 13 the exact gradient at uniform play turns
  /// agent 2 away from the optimum; in games 6, 14 and 15 it is zero for agent 2.
  case printed
  /// Those registered as `nonconflict-1` … `-21` in the public `matrixgames` package.
  case package
  /// Those that the paper's published curves agree with: the package's, with the optimum raised
  /// as the paper describes, and game 19 as printed.
  case effective
}

/// The 21 kinds of 2×2 game in which one joint action, AA, is best for both agents.
///
/// The paper that trains on them prints payoffs that differ from those of the package whose
/// names it uses, and its curves agree with neither list as it stands; hence three lists. In
/// the effective one each agent's exact gradient at uniform play favours A in every game, so
/// whoever ends elsewhere was misled by a sample.
public struct NoConflictGame: MatrixGame {
  public let name = "noConflict"
  public let summary =
    "Two agents, two actions, AA best for both; 1 to 18 are easy, 19 to 21 tempt with a safe BB."
  public let source =
    "arXiv 2508.01049, Fig. 9; matrixgames c3a8930, after Rapoport and Guyer (1966)"

  /// From 1 to 21, as in the paper and the package.
  public var index: Int
  public var list: NoConflictPayoffs

  public init(index: Int = 1, list: NoConflictPayoffs = .effective) {
    self.index = index
    self.list = list
  }

  public static let settings: [Setting<NoConflictGame>] = [
    Setting("index", \.index, .within(1...21), "number of the game; 19 is the stag hunt"),
    Setting(
      "payoffs", \.list, .any,
      "as the paper prints them, as the package registers them, or as fits the paper's curves"),
  ]

  /// Its number is what people call it, also where it is the default.
  public var title: String? {
    "noConflict \(index)" + (list == .effective ? "" : ", \(list.rawValue)")
  }

  public var payoffs: PayoffTensor {
    precondition((1...21).contains(index), "no-conflict games are numbered from 1 to 21")
    return PayoffTensor(actionCounts: [2, 2], values: cells)
  }

  /// AA, AB, BA, BB, each agent 1's payoff and then agent 2's.
  private var cells: [Double] {
    let package = Self.package[index - 1]
    switch list {
    case .printed: return Self.printed[index - 1]
    case .package: return package
    case .effective:
      switch index {
      // Raised wherever A was no better than B to some agent: the paper names 7 to 12, and the
      // curves of 16 and 17 fit the same rule.
      case 7...12, 16, 17: return [4, 5] + package[2...]
      // With the package's zeros success would stay near 0.43, far below the published curve.
      case 19: return Self.printed[index - 1]
      case 20, 21: return [5, 5] + package[2...]
      default: return package
      }
    }
  }

  private static let printed: [[Double]] = [
    [4, 4, 3, 3, 2, 2, 1, 1],
    [4, 4, 3, 3, 2, 1, 2, 1],
    [4, 4, 3, 2, 2, 3, 1, 1],
    [4, 4, 3, 2, 3, 2, 1, 1],
    [4, 4, 3, 1, 2, 1, 1, 3],
    [4, 4, 3, 3, 2, 1, 1, 2],
    [4, 5, 3, 2, 1, 1, 1, 1],
    [4, 5, 3, 2, 1, 1, 2, 3],
    [4, 5, 3, 2, 2, 3, 1, 1],
    [4, 5, 3, 1, 1, 1, 2, 2],
    [4, 5, 3, 1, 1, 1, 2, 3],
    [4, 5, 3, 1, 2, 3, 2, 1],
    [4, 4, 2, 3, 3, 1, 1, 3],
    [4, 4, 2, 3, 3, 1, 2, 2],
    [4, 4, 2, 2, 3, 1, 1, 3],
    [4, 4, 2, 2, 3, 2, 1, 3],
    [4, 4, 3, 1, 2, 2, 1, 3],
    [4, 4, 2, 1, 1, 2, 3, 3],
    [5, 5, 1, 3, 3, 1, 2, 2],
    [5, 5, 1, 2, 3, 1, 2, 2],
    [5, 5, 1, 2, 2, 1, 3, 3],
  ]

  private static let package: [[Double]] = [
    [4, 4, 3, 3, 2, 2, 1, 1],
    [4, 4, 3, 3, 1, 2, 2, 1],
    [4, 4, 3, 2, 2, 3, 1, 1],
    [4, 4, 3, 2, 1, 3, 2, 1],
    [4, 4, 3, 1, 1, 3, 2, 2],
    [4, 4, 2, 3, 3, 2, 1, 1],
    [4, 4, 3, 3, 2, 1, 1, 2],
    [4, 4, 3, 3, 1, 1, 2, 2],
    [4, 4, 3, 2, 2, 1, 1, 3],
    [4, 4, 3, 2, 1, 1, 2, 3],
    [4, 4, 2, 3, 3, 1, 1, 2],
    [4, 4, 2, 2, 3, 1, 1, 3],
    [4, 4, 3, 1, 2, 2, 1, 3],
    [4, 4, 3, 1, 1, 2, 2, 3],
    [4, 4, 2, 1, 3, 2, 1, 3],
    [4, 4, 2, 3, 1, 1, 3, 2],
    [4, 4, 2, 2, 1, 1, 3, 3],
    [4, 4, 2, 1, 1, 2, 3, 3],
    [4, 4, 0, 3, 3, 0, 2, 2],
    [4, 4, 1, 2, 3, 1, 2, 3],
    [4, 4, 1, 2, 2, 1, 3, 3],
  ]
}

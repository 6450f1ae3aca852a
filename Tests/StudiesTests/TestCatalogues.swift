import Figures
import Games
import Measures
import Randomness
import Specifications
import TestSupport

@testable import Studies

/// A matrix game with a setting, to be swept.
struct NumberedGame: MatrixGame {
  let name = "numbered"
  let summary = "Pays its number."
  let source = "Tests"
  var index = 1

  static let settings: [Setting<NumberedGame>] = [
    Setting("index", \.index, .within(1...21), "which game of the list")
  ]

  var payoffs: PayoffTensor {
    PayoffTensor(actionCounts: [2, 2], common: [Double(index), 0, 0, 0])
  }
}

/// A game that cannot say how many observations it has.
struct UncountedGame: Game {
  let name = "uncounted"
  let summary = "Goes on for one step."
  let source = "Tests"
  var actions = 3

  static let settings: [Setting<UncountedGame>] = [
    Setting("actions", \.actions, .atLeast(1), "of each of three agents")
  ]

  func makeEnvironment() -> any Environment {
    UncountedEnvironment(actionCounts: [actions, actions, actions])
  }
}

struct UncountedEnvironment: Environment {
  let actionCounts: [Int]
  let observationSize = 1
  let jointObservations: [[Float]]? = nil
  let payoffs: PayoffTensor? = nil
  let succeeded = false

  mutating func reset(using chance: inout RandomStream) {}
  func observe(agent: Int, into observation: UnsafeMutableBufferPointer<Float>) {}
  mutating func step(
    _ actions: UnsafeBufferPointer<Int>, using chance: inout RandomStream,
    rewards: UnsafeMutableBufferPointer<Double>
  ) -> Ending { .terminated }
}

let testCatalogues = Catalogues(
  games: Catalogue(
    kind: "game", [MotivatingGame(), NumberedGame(), UncountedGame(), MaskedGame()]
  ) { $0 },
  measures: Catalogue(
    kind: "measure",
    [OptimumProbability(), JointTotalVariation(), JointKL(), EpisodeReturn()]
  ) { $0 },
  figures: Catalogue<any FigureKind>(kind: "figure", []) { $0 })

/// The study of a text, which messages call `s.yaml`.
func study(_ text: String) throws(InvalidStudy) -> Study {
  try Study(text: text, name: "s", file: "s.yaml", catalogues: testCatalogues)
}

/// What is wrong with a study; nil if nothing.
func mistakes<Made>(in making: () throws(InvalidStudy) -> Made) -> InvalidStudy? {
  do {
    _ = try making()
    return nil
  } catch {
    return error
  }
}

/// The lines that a person reads about a text; none if it is a study.
func problemLines(_ text: String) -> [String] {
  mistakes { () throws(InvalidStudy) in try study(text) }?.problems.map(\.description) ?? []
}

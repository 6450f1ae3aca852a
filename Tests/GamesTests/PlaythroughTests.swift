import Experience
import Foundation
import Games
import Randomness
import Testing

/// Every game of the catalogue is played as `Golden/playthroughs/<name>.txt` shows.
///
/// A missing file is a failure. `QUINCUNX_RECORD=1 swift test --filter PlaythroughTests` writes
/// them all; read what changed before committing it.
@Suite struct PlaythroughTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden/playthroughs")

  @Test(arguments: gameCatalogue.entries)
  func everyGameIsPlayedAsRecorded(game: any Game) throws {
    let text = playthroughs(of: game)
    let file = Self.folder.appendingPathComponent("\(game.name).txt")
    if ProcessInfo.processInfo.environment["QUINCUNX_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    #expect(text == recorded)
  }

  @Test func everyRecordIsOfAGame() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files).isSubset(of: gameCatalogue.entries.map { "\($0.name).txt" }))
  }

  /// Two episodes of uniform play, and the first that succeeds.
  private func playthroughs(of game: any Game) -> String {
    let environment = game.makeEnvironment()
    let path = ["playthrough", game.name]
    var player = Player(environment, chance: RandomStream(root: 1, path: path + ["chance"]))
    var actions = RandomStream(root: 1, path: path + ["actions"])
    var text = gameCatalogue.label(of: game) + "\n" + observations(in: environment)
    var hasSucceeded = false
    for number in 1...10_000 where number <= 2 || !hasSucceeded {
      var episode = "\nepisode \(number)\n"
      let played = Playthrough(
        of: &player, limit: 1000, choose: { $0.uniformActions(using: &actions) },
        tell: { episode += $0 })
      if number <= 2 || played.succeeded { text += episode }
      hasSucceeded = hasSucceeded || played.succeeded
    }
    return text
  }

  /// What every agent sees at the start of the first episode.
  private func observations(in environment: any Environment) -> String {
    var environment = environment
    var chance = RandomStream(root: 1, path: ["first observation"])
    environment.reset(using: &chance)
    return (0..<environment.agents).map { agent in
      let observation = environment.observation(of: agent)
      let numbers = observation.map { String(format: "%g", $0) }
      // Of long ones only what is not zero, with its place.
      let shown =
        numbers.count <= 32
        ? numbers
        : ["\(numbers.count) numbers, zero but for"]
          + numbers.indices.filter { observation[$0] != 0 }.map { "[\($0)] \(numbers[$0])" }
      return "a start as agent \(agent + 1) sees it: \(shown.joined(separator: " "))\n"
    }.joined()
  }
}

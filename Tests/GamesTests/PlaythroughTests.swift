import Foundation
import Games
import Testing

/// Four random episodes of every game of the catalogue, as text.
@Suite struct PlaythroughTests {
  @Test func everyGameIsPlayedAsBefore() throws {
    let folder = Bundle.module.resourceURL ?? Bundle.module.bundleURL
    let recorded = try String(
      contentsOf: folder.appendingPathComponent("Golden/playthroughs.txt"), encoding: .utf8)
    #expect(gameCatalogue.entries.map(playthrough).joined(separator: "\n") == recorded)
  }

  private func playthrough(_ game: any Game) -> String {
    var environment = game.makeEnvironment()
    var lines = [gameCatalogue.label(of: game)]
    for number in 1...4 {
      let steps = environment.episode(["playthrough", game.name, "\(number)"], limit: 8)
      for (time, step) in steps.enumerated() {
        lines.append(
          "episode \(number) step \(time + 1): saw \(step.observations), "
            + "played \(step.actions), earned \(step.rewards)")
      }
      lines[lines.count - 1] += environment.succeeded ? ", succeeded" : ""
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

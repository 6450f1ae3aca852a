import Foundation
import Testing

@Suite struct PlayCommandTests {
  /// One action each, so that everything is known beforehand.
  @Test func anEpisodeIsShownStepByStep() throws {
    let played = try CommandLineTool()(
      "play", "matrix: { actions: [1, 1], payoffs: [[[5, -0.1]]] }", "--episodes", "2")
    #expect(played.code == 0)
    #expect(
      played.output == """
        game    matrix (actions [1,1], payoffs [[[5.0,-0.1]]])
        policy  random
        seed    1

        episode 1
        step 1: A, A; rewards 5, -0.1
        terminated after 1 step; returns 5, -0.1; success

        episode 2
        step 1: A, A; rewards 5, -0.1
        terminated after 1 step; returns 5, -0.1; success

        """)
  }

  @Test func aPictureStandsBeforeAndBehindEveryStep() throws {
    let played = try CommandLineTool()("play", "{ gridWorld: { start: drawn } }", "--steps", "1")
    #expect(played.code == 0)
    let lines = played.output.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(4)
    #expect(
      lines.prefix(6) == ["episode 1", "", "  G   .   .", "  1   .   .", "  .   2   b", ""])
    #expect(lines.dropFirst(6).first?.hasPrefix("step 1: ") == true)
    #expect(lines.suffix(2).first?.hasPrefix("left off after 1 step; returns ") == true)
    #expect(lines.count == 14)
  }

  @Test func theSeedAloneDecides() throws {
    let quincunx = try CommandLineTool()
    func episodes(_ seed: String) throws -> String {
      let output = try quincunx("play", "penalty", "--episodes", "20", "--seed", seed).output
      return output.components(separatedBy: "seed    \(seed)\n")[1]
    }
    #expect(try episodes("1") == episodes("1"))
    #expect(try episodes("1") != episodes("2"))
  }

  /// Uniform play succeeds with 1/4 and earns (1 + 0.8)/4 with variance 0.41 − 0.45² = 0.2075,
  /// whose root is 0.4555.
  @Test func theSummaryCountsAndAverages() throws {
    let played = try CommandLineTool()(
      "play", "coordination", "--episodes", "10000", "--summary")
    #expect(played.code == 0)
    let lines = played.output.split(separator: "\n").dropFirst(3).map(String.init)
    #expect(lines.count == 5)
    #expect(lines[0] == "episodes  10000")
    let success = try #require(
      lines[1].wholeMatch(of: /success   (0\.\d{4}) \[(0\.\d{4}), (0\.\d{4})\], (\d+) of 10000/))
    let fraction = try #require(Double(success.1))
    #expect(abs(fraction - 0.25) < 4.5 * 0.00433)
    #expect(fraction * 10_000 == Double(success.4))
    let reach = try #require(Double(success.3)) - fraction
    #expect(abs(reach - 1.96 * 0.00433) < 2e-4)
    #expect(lines[2] == "length    1.0000, standard error 0.0000")
    for agent in 1...2 {
      let means = try #require(
        lines[2 + agent].wholeMatch(of: /return \d  (0\.\d{4}), standard error (0\.\d{4})/))
      #expect(abs(try #require(Double(means.1)) - 0.45) < 4.5 * 0.004555)
      #expect(abs(try #require(Double(means.2)) - 0.004555) < 2e-4)
    }
  }

  @Test func aStoredRunPlaysWhatItLearned() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      tinyStudy.replacing("environmentSteps: 40", with: "environmentSteps: 400"), to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    var successes: Set<String> = []
    for run in ["1", "2", "3"] {
      let played = try quincunx("play", "--policy", run, "--episodes", "10000", "--summary")
      #expect(played.code == 0, "\(played.errors)")
      #expect(
        played.output.hasPrefix(
          "game    motivating\npolicy  of run \(run), reinforce, onPolicy, seed "))
      let lines = played.output.split(separator: "\n").map(String.init)
      let line = try #require(lines.first { $0.hasPrefix("success   ") })
      let fraction = try #require(Double(line.split(separator: " ")[1]))
      let stored = try #require(
        Double(try quincunx.sql("SELECT value FROM v_final WHERE run = \(run)")))
      #expect(abs(fraction - stored) < 4.5 * (stored * (1 - stored) / 10_000).squareRoot() + 5e-5)
      successes.insert(line)
      // The own game by its name is the own game.
      let named = try quincunx(
        "play", "motivating", "--policy", run, "--episodes", "10000", "--summary")
      #expect(named.output == played.output)
    }
    #expect(successes.count > 1)

    let other = try quincunx("play", "climbing", "--policy", "1")
    #expect(other.code == 2)
    #expect(
      other.errors.hasPrefix(
        "quincunx: the run's policy is of motivating, whose agents, actions or observations are "
          + "others than the named game's; "))
    let unknown = try quincunx("play", "--policy", "4")
    #expect(unknown.code == 2)
    #expect(unknown.errors.contains("the store has no run 4"))
  }

  /// A policy knows what is available only where its own game tells.
  @Test func aPolicyIsOfAGameWithMasksOrWithout() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      """
      question: Does it work?
      seeds: 1
      games: [foraging]
      samplers: [onPolicy]
      learners: [reinforce]
      measures: [episodeReturn]
      success: { measure: episodeReturn }
      experiment: { training: { environmentSteps: 60, batch: 60 } }

      """, to: "foraging.yaml")
    #expect(try quincunx("run", "foraging.yaml").code == 0)
    let masked = try quincunx("play", "foraging: { masked: true }", "--policy", "1")
    #expect(masked.code == 2)
    #expect(masked.errors.contains("are others than the named game's"))
    let penalised = try quincunx("play", "foraging: { penalty: 0.5 }", "--policy", "1")
    #expect(penalised.code == 0, "\(penalised.errors)")
  }

  @Test func aFailedRunHasNoPolicy() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      tinyStudy.replacing("onPolicy", with: "{ ros: { stepSize: 1e300 } }"), to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml").code == 1)
    let played = try quincunx("play", "--policy", "1")
    #expect(played.code == 2)
    #expect(played.errors.hasPrefix("quincunx: run 1 failed, so it ends with no policy: "))
  }

  @Test(arguments: [
    (["gridWord"], "GAME:1:1: game: no game is called \"gridWord\", did you mean \"gridWorld\"?"),
    (
      ["{ penalty: { kay: 1 } }"],
      "GAME:1:14: game.penalty: unknown key \"kay\"; known: k"
    ),
    (
      ["penalty: { k: -1 }"],
      "GAME:1:15: game.penalty.k: -1 is not allowed; must be at least 0.0"
    ),
    (
      [],
      "quincunx: play takes the name of a game, or the number of a stored run as --policy; "
    ),
    (["penalty", "climbing"], "quincunx: play takes one game; found climbing as well; "),
    (
      ["penalty", "--policy", "best"],
      "quincunx: --policy is random, or the number of a run in the view v_run, not \"best\"; "
    ),
    (
      ["penalty", "--episodes", "0"],
      "quincunx: --episodes needs a whole number from 1 to 10000000, not \"0\"; "
    ),
  ])
  func mistakesAreNamed(_ words: [String], _ sentence: String) throws {
    let quincunx = try CommandLineTool()
    let outcome = try quincunx.start(["play"] + words).outcome()
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix(sentence), "\(outcome.errors)")
    #expect(!quincunx.exists("quincunx.sqlite"))
  }
}

import Foundation
import Testing

@Suite struct AnalyseCommandTests {
  /// Two samplers, three seeds each; every last value is 1 for the first and 0 for the second.
  private func prepared() throws -> CommandLineTool {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      tinyStudy.replacing("[onPolicy]", with: "[onPolicy, ros]"), to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    try quincunx.sql(
      """
      UPDATE measured_value SET value = (SELECT sampler = 'onPolicy' FROM v_run
        WHERE v_run.run = measured_value.run)
      """)
    return quincunx
  }

  /// Wilson's bounds of 3 of 3 are 3/(3 + 1.96²) and 1; of two samplers that differ on three of
  /// three seeds p is 2/2³.
  @Test func theTablesHoldHandWorkedNumbers() throws {
    let quincunx = try prepared()
    let outcome = try quincunx("analyse", "tiny.yaml")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n")
    let onPolicy = try #require(lines.first { $0.hasPrefix("onPolicy  ") })
    #expect(onPolicy.contains("3     3       0  3/3 [0.44, 1.00]  1.000 [1.000, 1.000]"))
    let ros = lines.filter { $0.hasPrefix("ros  ") }
    try #require(ros.count == 2)
    #expect(ros[0].contains("3     3       0  0/3 [0.00, 0.56]  0.000 [0.000, 0.000]"))
    #expect(ros[1].contains("  -1.00 [") && ros[1].contains("  0.2500  0.2500  "))
    #expect(
      outcome.output.contains(
        "ros succeeds less often than onPolicy in these runs, 0/3 against 3/3"))
  }

  @Test func aStoredStudyIsKnownByName() throws {
    let quincunx = try prepared()
    let byFile = try quincunx("analyse", "tiny.yaml")
    let byName = try quincunx("analyse", "tiny")
    #expect(byName.code == 0 && byName.output == byFile.output)
    let unknown = try quincunx("analyse", "tinny")
    #expect(unknown.code == 2)
    #expect(unknown.errors.contains("no study “tinny” is stored; known: tiny"))
    #expect(try quincunx("analyse", "tiny", "tiny.yaml").code == 2)
    #expect(try quincunx("analyse", "tiny", "--seeds", "2").code == 2)
    #expect(try quincunx("analyse").code == 2)
  }

  @Test func settingsChooseAndGroup() throws {
    let quincunx = try prepared()
    let one = try quincunx("analyse", "tiny", "--where", "sampler=ros", "--format", "csv")
    #expect(one.output.contains("ros,reinforce,") && one.output.contains(",successes,0,,,3"))
    #expect(!one.output.contains("onPolicy"))
    let both = try quincunx(
      "analyse", "tiny", "--where", "sampler=ros", "--where", "sampler=onPolicy", "--format", "csv")
    #expect(both.output.contains("ros,p,0.25,,,3,exact McNemar test"))
    let neither = try quincunx("analyse", "tiny", "--where", "sampler!=ros", "--format", "csv")
    #expect(!neither.output.contains("ros,"))
    let together = try quincunx("analyse", "tiny", "--by", "game", "--format", "csv")
    #expect(together.output.contains("motivating,successes,3,,,6"))
    let other = try quincunx(
      "analyse", "tiny", "--baseline", "sampler=ros", "--format", "csv")
    #expect(other.output.contains("onPolicy,p,0.25,,,3,exact McNemar test"))
  }

  @Test func measureAndThresholdCanBeOthers() throws {
    let quincunx = try prepared()
    let strict = try quincunx("analyse", "tiny", "--success", "1.5", "--format", "csv")
    #expect(strict.output.contains("onPolicy,successes,0,,,3"))
    let plain = try quincunx(
      "analyse", "tiny", "--measure", "optimumProbability", "--success", "0.5", "--format", "csv")
    #expect(plain.output.contains("onPolicy,successes,3,,,3"))
  }

  @Test func failedRunsCountUnlessLeftOut() throws {
    let quincunx = try prepared()
    try quincunx.sql(
      """
      DELETE FROM measured_value WHERE run = 1;
      UPDATE run SET state = 'failed', reason = 'diverged' WHERE id = 1
      """)
    let counted = try quincunx("analyse", "tiny")
    #expect(counted.output.contains("2/3 [") && counted.output.contains("warning: 1 run failed"))
    let left = try quincunx("analyse", "tiny", "--completed-only")
    #expect(left.output.contains("2/2 ["))
  }

  @Test(arguments: [
    (["--measure", "optimumProbabilty"], "did you mean \"optimumProbability\"? recorded: "),
    (["--by", "sampler.clap"], "no condition has the key sampler.clap"),
    (["--by", "saampler"], "did you mean \"sampler\"? known: "),
    (["--where", "sampler=rosa"], "no condition has it; sampler is onPolicy, ros"),
    (["--where", "sampler"], "--where needs KEY=VALUE"),
    (["--baseline", "game=motivating", "--by", "sampler"], "add --by game"),
    (["--baseline", "ros"], "--baseline needs KEY=VALUE"),
    (["--baseline", "sampler=rosa"], "--baseline sampler=rosa: sampler is onPolicy, ros"),
    (["--format", "jsn"], "did you mean json?"),
    (["--success", "high"], "--success needs a number"),
    (["--where", "sampler!=ros", "--where", "sampler!=onPolicy"], "no condition of tiny is left"),
  ])
  func wrongWordsAreExplained(words: [String], sentence: String) throws {
    let quincunx = try prepared()
    let outcome = try quincunx.start(["analyse", "tiny.yaml"] + words, environment: [:]).outcome()
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains(sentence))
    #expect(outcome.complaints.count == 1 && outcome.output.isEmpty)
  }

  @Test func fixedPoliciesHaveNoSuccess() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      """
      question: How fast?
      seeds: 2
      games: [motivating]
      policies: [tabular]
      samplers: [onPolicy]
      measures: [optimumProbability, jointKL]
      experiment: { fixedPolicy: { samples: [8, 16] } }

      """, to: "fixed.yaml")
    #expect(try quincunx("run", "fixed.yaml").code == 0)
    let outcome = try quincunx("analyse", "fixed.yaml")
    #expect(outcome.code == 0 && outcome.errors.contains("quincunx rates"))
    let measured = try quincunx("analyse", "fixed.yaml", "--measure", "jointKL")
    #expect(measured.code == 0 && measured.output.contains("IQM [95 %]"))
  }

  @Test func severalStudiesAreOneAfterTheOther() throws {
    let quincunx = try prepared()
    try quincunx.write(tinyStudy.replacing("seeds: 3", with: "seeds: 2"), to: "two.yaml")
    #expect(try quincunx("run", "two.yaml").code == 0)
    let both = try quincunx("analyse", "tiny", "two.yaml", "--format", "json")
    #expect(both.output.split(separator: "\n").count == 2)
    #expect(try quincunx("analyse", "tiny", "two", "--format", "csv").code == 2)
  }

  /// A policy that is held fixed joins no family of comparisons, whatever else is chosen.
  @Test func onlyConditionsThatLearnAreJudgedBySuccess() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      """
      question: Both kinds?
      seeds: 2
      games: [motivating]
      policies: [tabular]
      samplers: [onPolicy, ros]
      grids:
        - learners: [reinforce]
          experiment: { training: { environmentSteps: 40, batch: 20 } }
        - experiment: { fixedPolicy: { samples: [8, 16] } }

      """, to: "both.yaml")
    #expect(try quincunx("run", "both.yaml").code == 0)
    for words in [[], ["--where", "game=motivating"], ["--where", "learner!="]] {
      let outcome = try quincunx.start(["analyse", "both"] + words, environment: [:]).outcome()
      #expect(outcome.output.contains("against sampler onPolicy, a family of 1 comparison"))
    }
    let latex = try quincunx("analyse", "both", "--format", "latex")
    #expect(latex.output.contains("\\csname quincunx:both/ros/p, Holm\\endcsname"))
  }
}

import Foundation
import Randomness
import Testing

@testable import Studies

@Suite struct StudyTests {
  static let text = """
    # A comment
    question: Does it work?
    seeds: 3
    games: [motivating, {numbered: {index: {sweep: [1, 19]}}}]
    samplers: [onPolicy, {maProps: {clip: {sweep: [0.3, 1]}}}]
    learners: [mappo]
    experiment: {training: {environmentSteps: 60}}
    """

  @Test func aStudyHoldsWhatItsFileSays() throws {
    let study = try study(Self.text)
    #expect(study.name == "s")
    #expect(study.question == "Does it work?")
    #expect(study.text == Self.text)
    #expect(study.plan.seeds == 1...3)
    #expect(study.baseline == "onPolicy")
    #expect(study.success == Success(measure: "optimumProbability", threshold: 0.99))
    #expect(study.figures.isEmpty)
  }

  @Test func baselineAndSuccessCanBeChosen() throws {
    let chosen = try study(
      Self.text
        + "\nbaseline: {maProps: {clip: 0.3}}\nsuccess: {measure: episodeReturn, threshold: 1}"
    )
    #expect(chosen.baseline == "maProps (clip 0.3)")
    #expect(chosen.success == Success(measure: "episodeReturn", threshold: 1))
    let half = try study(Self.text + "\nsuccess: {threshold: 0.5}")
    #expect(half.success == Success(measure: "optimumProbability", threshold: 0.5))
  }

  @Test func learnersAreComparedWhereThereIsOneSampler() throws {
    let several = try study(Self.text).description
    #expect(several.compared == .sampler && several.baseline == "onPolicy")
    let one = Self.text.replacing(
      "samplers: [onPolicy, {maProps: {clip: {sweep: [0.3, 1]}}}]", with: "samplers: [onPolicy]")
    #expect(try study(one).description.compared == .sampler)
    let learners = one.replacing("learners: [mappo]", with: "learners: [mappo, ippo]")
    let description = try study(learners).description
    #expect(description.compared == .learner && description.baseline == nil)
  }

  @Test func withoutOnPolicyThereIsNoBaseline() throws {
    let study = try study(
      Self.text.replacing("samplers: [onPolicy, {", with: "samplers: [{"))
    #expect(study.baseline == nil)
  }

  /// Everything at once, sorted by place, and each mistake of a swept item only once.
  @Test func allProblemsOfAFileAreReported() {
    #expect(
      problemLines(
        """
        qestion: x
        seeds: 0
        seeds: 4
        games: [motivatin, {numbered: {index: {sweep: [1, 22]}}}]
        policies: perceptron
        samplers: [{maProps: {clpi: 1, epochs: {sweep: [1, 2]}}}, 3]
        learners: []
        measures: [episodeReturn, episodeReturn]
        experiment: {training: {environmentSteps: 10, batch: 20}}
        baseline: offPolicy
        success: {threshold: 0}
        figures: [pie]
        """)
        == [
          #"s.yaml:1:1: question is missing"#,
          #"s.yaml:1:1: unknown key "qestion", did you mean "question"? known: question, seeds, firstSeed, baseline, success, games, policies, samplers, learners, conditions, measures, experiment, grids, figures, claims"#,
          #"s.yaml:2:8: seeds: 0 is not allowed; must be from 1 to 1000000"#,
          #"s.yaml:3:1: the key "seeds" stands here twice; keep one"#,
          #"s.yaml:4:9: games[0]: no game is called "motivatin", did you mean "motivating"? known: motivating, numbered, uncounted, masked"#,
          #"s.yaml:4:51: games[1].numbered.index: 22 is not allowed; must be from 1 to 21"#,
          #"s.yaml:5:11: policies: expected a list of at least one item, found "perceptron""#,
          #"s.yaml:6:23: samplers[0].maProps: unknown key "clpi", did you mean "clip"? known: learningRate, clip, epochs, minibatches, klCutoff, maxGradientNorm, updateEvery, adjustment"#,
          #"s.yaml:6:59: samplers[1]: expected the name of a sampler, or a mapping from one name to its settings, found 3"#,
          #"s.yaml:7:11: learners: expected a list of at least one item, found a list of 0"#,
          #"s.yaml:8:27: measures[1]: episodeReturn stands here twice; keep one"#,
          #"s.yaml:9:24: experiment.training: a batch of 20 steps exceeds the 10 steps of the run"#,
          #"s.yaml:10:11: baseline: no sampler is called "offPolicy", did you mean "onPolicy"? known: onPolicy, mostUnderSampled, ros, robustActing, props, maProps, scripted"#,
          #"s.yaml:11:22: success.threshold: 0 is not allowed; must be above 0 and at most 1"#,
          #"s.yaml:12:11: figures[0]: no figure is called "pie"; there are none"#,
        ])
  }

  @Test func aStudyIsAMappingWithItsKeys() {
    #expect(
      problemLines("[a]").map { $0.prefix(60) } == [
        "s.yaml:1:1: expected a mapping with keys of question, seeds,"
      ])
    #expect(
      problemLines("question: x\nseeds: 1\n") == [
        "s.yaml:1:1: experiment is missing", "s.yaml:1:1: games is missing",
        "s.yaml:1:1: samplers is missing",
      ])
    #expect(problemLines("") == ["s.yaml:1:1: nothing is written here"])
  }

  @Test(arguments: ["a b", "", ".hidden", "-x", "a/b", "é", "x$(y)", "a\nb"])
  func namesAreSafeEverywhere(name: String) {
    let error = mistakes { () throws(InvalidStudy) in
      try Study(text: Self.text, name: name, file: "f", catalogues: testCatalogues)
    }
    #expect(
      error?.description
        == "f: the study name \"\(name)\" is not allowed; must be letters, digits, \".\", \"_\" and \"-\", beginning with a letter or digit"
    )
  }

  @Test func filesAreReadAndTheirAbsenceIsAProblem() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("quincunx-study-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("fig-5.v2.yaml")
    try Self.text.write(to: file, atomically: true, encoding: .utf8)
    #expect(try Study(file: file.path, catalogues: testCatalogues).name == "fig-5.v2")
    try Data([0x61, 0xFF]).write(to: file)
    func line(_ path: String) -> String? {
      mistakes { () throws(InvalidStudy) in
        try Study(file: path, catalogues: testCatalogues)
      }?.description
    }
    #expect(line(file.path) == "\(file.path):1:2: not UTF-8 text")
    #expect(
      line(folder.path)
        == "\(folder.path): cannot be read: it is a folder; name the study files in it")
    let absent = folder.path + "/no.yaml"
    #expect(line(absent) == "\(absent): cannot be read: there is no such file")
  }

  /// Two thousand files, each with one to four bytes replaced, removed or inserted.
  @Test func damagedFilesAreNeverFatal() throws {
    var stream = RandomStream(root: 11, path: ["damaged files"])
    let original = Array(
      """
      question: &q Does it work?
      seeds: 3
      games: [motivating, {numbered: {index: {sweep: [1, 19]}}}]
      conditions: [{sampler: onPolicy, learner: &l mappo}, {sampler: ros, learner: *l}]
      measures: [optimumProbability, "jointTotalVariation"]
      grids:
        - experiment: {training: {environmentSteps: 60}}
        - samplers: [onPolicy]
          experiment: {fixedPolicy: {samples: [1, 2]}}
      claims:
        - source: "Fig. 1"
          where: {game: motivating, experiment: fixedPolicy}
          mean: jointTotalVariation
          published: {1: 0.75, 2: .5625}

      """.utf8)
    _ = try Study(bytes: original, name: "s", file: "s", catalogues: testCatalogues)
    let inserts = Array("{}[]:,&*!|>'\"#%@-?\t\n \\.0e~".utf8) + [0, 0x7F, 0xC3, 0xFF]
    var invalid = 0
    for _ in 0..<2000 {
      var bytes = original
      for _ in 0...stream.below(4) {
        let place = stream.below(bytes.count)
        switch stream.below(3) {
        case 0: bytes[place] = UInt8(stream.below(256))
        case 1: bytes.remove(at: place)
        default: bytes.insert(inserts[stream.below(inserts.count)], at: place)
        }
      }
      do {
        _ = try Study(bytes: bytes, name: "s", file: "s", catalogues: testCatalogues)
      } catch {
        invalid += 1
        #expect(error.problems.allSatisfy { !$0.description.isEmpty })
      }
    }
    // Damage inside the question's prose goes unnoticed.
    #expect(invalid > 1000 && invalid < 2000)
  }
}

import Foundation
import Testing

@Suite struct StudyFilesTests {
  /// A study file as somebody may write it wrongly, and what is said about it.
  struct Mistake: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let sentences: [String]

    init(_ name: String, _ replaced: String, _ replacement: String, _ sentences: String...) {
      testDescription = name
      text = tinyStudy.replacing(replaced, with: replacement)
      self.sentences = sentences
    }
  }

  static let mistakes = [
    Mistake("malformed", "[onPolicy]", "[onPolicy", "x.yaml:7:1: not valid YAML"),
    Mistake("wrong type", "seeds: 3", "seeds: many", "x.yaml:2:8: seeds: expected an integer"),
    Mistake("no seeds", "seeds: 3", "seeds: 0", "x.yaml:2:8: seeds: 0 is not allowed"),
    Mistake("unknown key", "seeds: 3", "seds: 3", "unknown key \"seds\", did you mean \"seeds\"?"),
    Mistake(
      "duplicate key", "seeds: 3", "seeds: 3\nseeds: 4",
      "x.yaml:3:1: the key \"seeds\" stands here twice"),
    Mistake(
      "unknown name", "[motivating]", "[motivatin]",
      "x.yaml:3:9: games[0]: no game is called \"motivatin\", did you mean \"motivating\"?"),
    Mistake("empty sweep", "seeds: 3", "seeds: { sweep: [] }", "x.yaml:2:"),
    Mistake(
      "negative steps", "environmentSteps: 40", "environmentSteps: -40",
      "x.yaml:8:45: experiment.training.environmentSteps: -40 is not allowed"),
    Mistake(
      "not a number", "[reinforce]", "[{ reinforce: { learningRate: .nan } }]", "x.yaml:6:"),
    Mistake(
      "payoffs of another shape", "[motivating]",
      "[{ matrix: { actions: [2, 2], payoffs: [[1, 0], [0]] } }]",
      "x.yaml:3:", "actions [2, 2] need payoffs of shape 2 × 2"),
    Mistake(
      "several at once", "seeds: 3\ngames: [motivating]", "seeds: 0\ngames: [motivatin]",
      "x.yaml:2:8:", "x.yaml:3:9:"),
  ]

  @Test(arguments: mistakes)
  func everyMistakeIsToldWithItsPlace(_ mistake: Mistake) throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(mistake.text, to: "x.yaml")
    let outcome = try quincunx("run", "x.yaml")
    #expect(outcome.code == 2)
    #expect(outcome.complaints.count >= mistake.sentences.count { $0.hasPrefix("x.yaml:") })
    for sentence in mistake.sentences {
      #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    }
    #expect(!quincunx.exists("quincunx.sqlite"))
  }

  @Test func theProblemsOfAllFilesComeAtOnce() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    try Data([0x00, 0xFF, 0xFE, 0x80]).write(
      to: quincunx.folder.appendingPathComponent("bytes.yaml"))
    try quincunx.write("seeds: 1\n", to: "short.yaml")
    let outcome = try quincunx("run", "tiny.yaml", "none.yaml", ".", "bytes.yaml", "short.yaml")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("none.yaml: cannot be read: there is no such file"))
    #expect(
      outcome.errors.contains(".: cannot be read: it is a folder; name the study files in it"))
    #expect(outcome.errors.contains("bytes.yaml:1:1: "))
    #expect(outcome.errors.contains("short.yaml:1:1: question is missing"))
    #expect(!outcome.errors.contains("tiny.yaml"))
  }

  @Test func twoFilesOfOneNameWouldBeOneStudy() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    try quincunx.write(tinyStudy, to: "tiny.yml")
    let outcome = try quincunx("run", "tiny.yaml", "tiny.yml")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("tiny.yaml and tiny.yml would both be the study tiny"))
  }

  @Test(arguments: ["a b.yaml", "$(touch canary).yaml", "..yaml", "-x.yaml", "é.yaml", "a;b.yaml"])
  func oddFileNamesAreRefused(_ name: String) throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: name)
    let outcome = try quincunx("reproduce", "--", name)
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("is not allowed; must be letters, digits"))
    #expect(!quincunx.exists("canary") && !quincunx.exists("figures"))
  }

  /// A text is shown, never executed, and names no file.
  @Test func hostileTextsStayTexts() throws {
    let quincunx = try CommandLineTool()
    let title = #"$(touch canary) `touch canary` \"x\" 'y' ../../z"#
    try quincunx.write(
      tinyStudy
        .replacing("Does it work?", with: #""it's `touch canary` $(touch canary)\n\"second\"""#)
        .replacing("[motivating]", with: "[{ matrix: { title: \"\(title)\" } }]"),
      to: "hostile.yaml")
    let outcome = try quincunx("reproduce", "hostile.yaml", "--into", "deep/../figures")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("$(touch canary) `touch canary` \"x\" 'y' ../../z"))
    let files = try FileManager.default.subpathsOfDirectory(atPath: quincunx.folder.path)
    #expect(
      files.filter { $0.hasPrefix("figures/hostile/") && !$0.hasSuffix(".complete") }.sorted()
        == [
          "report.html", "successCurve.gp", "successCurve.pdf", "successCurve.svg",
          "successCurve.tsv",
        ]
        .map { "figures/hostile/\($0)" })
    #expect(!files.contains { $0.hasSuffix("canary") })
    #expect(
      Set(files.filter { !$0.contains("/") }).isSubset(
        of: [
          "hostile.yaml", "figures", "deep", "quincunx.sqlite", "quincunx.sqlite-wal",
          "quincunx.sqlite-shm",
        ]))
  }
}

import Foundation
import Testing

/// What every page of the documentation promises: commands, targets, studies and links exist.
@Suite struct DocumentationTests {
  private static let pages = MarkdownPage.all

  /// Commands of the pages' shell blocks, each from the word `quincunx` or `make` on.
  private static func commands(named name: String, of page: MarkdownPage) -> [[String]] {
    let blocks = page.blocks.filter { ["", "sh"].contains($0.language) }.map(\.text)
    let spans = page.codeSpans.filter { $0.hasPrefix("\(name) ") }
    return (blocks + spans).flatMap(shellCommands).compactMap { words in
      guard let start = words.firstIndex(where: { $0 == name || $0.hasSuffix("/\(name)") }),
        words[..<start].allSatisfy({ !["mkdir", "alias", "-t"].contains($0) })
      else { return nil }
      return Array(words[start...])
    }
  }

  /// Each option of `--help`, and whether a value stands behind it.
  private static func options(of help: String) -> [String: Bool] {
    let lines = help.matches(of: #/(?m)^  (--[a-z-]+)( \S+)?  /#)
    return lines.reduce(into: ["--help": false]) { $0[String($1.output.1)] = $1.output.2 != nil }
  }

  @Test func thePagesAreFound() {
    let paths = Self.pages.map(\.path)
    for path in ["README.md", "docs/extending.md", "docs/store.md", "docs/tutorial.md"] {
      #expect(paths.contains(path))
    }
    #expect(Self.pages.flatMap { Self.commands(named: "quincunx", of: $0) }.count > 60)
    #expect(Self.pages.flatMap { Self.commands(named: "make", of: $0) }.count > 15)
  }

  /// Those of the libraries are in the reference.
  @Test func theReadmeLeadsToEveryPage() throws {
    let links = try MarkdownPage("README.md").links
    for path in Self.pages.map(\.path) where path != "README.md" && !path.contains(".docc/") {
      #expect(links.contains { $0.split(separator: "#")[0] == path }, "\(path) is not linked")
    }
  }

  @Test(arguments: pages) func everyCommandAndOptionExists(_ page: MarkdownPage) throws {
    let quincunx = try CommandLineTool()
    var known: [String: [String: Bool]] = [:]
    for words in Self.commands(named: "quincunx", of: page) {
      let text = words.joined(separator: " ")
      guard words.count > 1, words[1] != "--help", words[1] != "COMMAND" else { continue }
      if known[words[1]] == nil {
        let help = try quincunx(words[1], "--help")
        #expect(help.code == 0, "\(page.path): \(text)")
        known[words[1]] = Self.options(of: help.output)
      }
      if words[1] == "list" {
        #expect(
          try quincunx.start(Array(words.dropFirst())).outcome().code == 0, "\(page.path): \(text)")
      }
      var rest = words.dropFirst(2)
      while let word = rest.popFirst() {
        guard word.hasPrefix("--"), word != "--" else { continue }
        let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
        let takesValue = known[words[1]]?[parts[0]]
        #expect(takesValue != nil, "\(page.path): \(parts[0]) in \(text)")
        if takesValue == true, parts.count == 1, words.count > 3 { _ = rest.popFirst() }
      }
    }
  }

  @Test(arguments: pages) func everyTargetExists(_ page: MarkdownPage) throws {
    let makefile = try String(
      contentsOf: packageFolder.appendingPathComponent("Makefile"), encoding: .utf8)
    let targets = Set(makefile.matches(of: #/(?m)^([a-z-]+):/#).map { String($0.output.1) })
    for words in Self.commands(named: "make", of: page) {
      for word in words.dropFirst() where !word.contains("=") && word != "TARGET" {
        #expect(targets.contains(word), "\(page.path): make \(word)")
      }
    }
  }

  @Test(arguments: pages) func everyLinkResolves(_ page: MarkdownPage) throws {
    let file = packageFolder.appendingPathComponent(page.path)
    for link in page.links where !link.contains("://") && !link.hasPrefix("mailto:") {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let target =
        parts[0].isEmpty
        ? file : file.deletingLastPathComponent().appendingPathComponent(String(parts[0]))
      #expect(
        FileManager.default.fileExists(atPath: target.path), "\(page.path): (\(link)) is not there")
      guard parts.count == 2 else { continue }
      let path = target.standardizedFileURL.path.dropFirst(
        packageFolder.standardizedFileURL.path.count + 1)
      #expect(
        try MarkdownPage(String(path)).anchors.contains(String(parts[1])),
        "\(page.path): no heading makes (\(link))")
    }
  }

  /// The study of docs/extending.md names what that page adds, and is executed by its own test.
  static let pagesOfStudies = pages.filter { $0.path != "docs/extending.md" }

  @Test(arguments: pagesOfStudies) func everyStudyIsPlanned(_ page: MarkdownPage) throws {
    let quincunx = try CommandLineTool()
    for block in page.blocks where block.language == "yaml" {
      guard block.text.contains(#/(?m)^question:/#) else { continue }
      try quincunx.write(block.text, to: "page.yaml")
      let plan = try quincunx("plan", "page.yaml")
      #expect(plan.code == 0, "\(page.path):\(block.line): \(plan.errors)")
    }
  }

  /// Stands in for every study that the pages name: small, and with something for each of them.
  private static let smallStudy = """
    question: Does it work?
    seeds: 2
    grids:
      - games: [{ noConflict: { index: 19 } }, climbing]
        samplers: [onPolicy, maProps]
        learners: [mappo, ippo]
        experiment: { training: { environmentSteps: 40, batch: 20 } }
      - games: [{ noConflict: { index: 1 } }]
        policies: [tabular]
        samplers: [onPolicy, maProps]
        experiment: { fixedPolicy: { samples: [16, 32, 64] } }
    figures: [successCurve]

    """

  /// Why a command of the pages is not executed here; nil where it is.
  private static func need(of words: [String]) -> String? {
    let text = words.joined(separator: " ")
    let needs = [
      ("submit", "a cluster"), ("--submission", "a cluster"), ("{}", "GNU parallel"),
      ("import", "files of other tools"), ("smax", "files of other tools"),
      ("...", "a question"), ("--seeds 100", "an hour"), ("mine.yaml", "the tutorial"),
    ]
    return needs.first { text.contains($0.0) }?.1
  }

  /// What stands for a glob, a placeholder, or a number that takes too long.
  private static let expanded = [
    "shards/*.sqlite": ["shards/1.sqlite"], "RUN": ["1"], "20000": ["20"],
  ]

  /// The blocks of all pages but the tutorial, in order and in one folder.
  @Test func everyCheapCommandWorks() throws {
    let quincunx = try CommandLineTool()
    let files = FileManager.default
    try files.createDirectory(
      at: quincunx.folder.appendingPathComponent("studies"), withIntermediateDirectories: true)
    let shipped = try files.contentsOfDirectory(
      atPath: packageFolder.appendingPathComponent("studies").path)
    let studies = shipped.filter { $0.hasSuffix(".yaml") }.sorted().map { "studies/\($0)" }
    for study in studies + ["my.yaml"] { try quincunx.write(Self.smallStudy, to: study) }
    var executed = 0
    for page in Self.pages where page.path != "docs/tutorial.md" {
      for block in page.blocks where block.language == "sh" {
        for words in shellCommands(block.text) {
          if words[0] == "mkdir" { _ = try quincunx.shell(words.joined(separator: " ")) }
          guard let start = words.firstIndex(where: { $0.hasSuffix("quincunx") }),
            Self.need(of: words) == nil
          else { continue }
          let own = words[(start + 1)...].flatMap {
            Self.expanded[$0] ?? ($0 == "studies/*.yaml" ? studies : [$0])
          }
          if executed == 0 {
            #expect(try quincunx.start(["run", "my.yaml"] + studies).outcome().code == 0)
          }
          let outcome = try quincunx.start(own).outcome()
          #expect(outcome.code == 0, "\(page.path):\(block.line): \(own)\n\(outcome.errors)")
          executed += 1
        }
      }
    }
    #expect(executed > 30)
  }

  @Test func shellTextIsTakenApartAsAShellDoes() {
    let text = """
      time quincunx query "SELECT a
        FROM b" --csv > out.csv   # a comment; it's one
      make a B=1 && cd 'my folder'
      """
    #expect(
      shellCommands(text) == [
        ["time", "quincunx", "query", "SELECT a\n  FROM b", "--csv"], ["make", "a", "B=1"],
        ["cd", "my folder"],
      ])
  }
}

import Randomness
import Testing

@testable import Specifications

/// The tree's canonical JSON and the problems' lines.
private func read(_ text: String) -> (json: String?, problems: [String]) {
  var problems: [Problem] = []
  let node = Node(yaml: text, file: "f.yaml", problems: &problems)
  return (node?.canonicalJSON, problems.map(\.description))
}

private let aTab =
  "f.yaml:2:1: not valid YAML: a tab stands at the beginning of the line; "
  + "YAML is indented by spaces alone"

@Suite struct YAMLTests {
  @Test func blockAndFlowStylesGiveTheSameTree() {
    let block = read("b:\n  - 1\n  - x y\n  - null\n# comment\na: {c: true}\n")
    let flow = read(#"{"a": {"c": true}, "b": [1, "x y", null]}"#)
    #expect(block.json == #"{"a":{"c":true},"b":[1,"x y",null]}"#)
    #expect(block.json == flow.json)
    #expect(block.problems.isEmpty)
  }

  @Test func keysAndValuesKnowTheirPlaces() throws {
    var problems: [Problem] = []
    let text = "é: [x, 'y', \"z\", 4, {k: &a v}, *a]\nlist:\n  - first\nempty:\n"
    let root = try #require(Node(yaml: text, file: "f", problems: &problems))
    guard case .record(let entries) = root.content,
      case .list(let items) = entries[0].value.content
    else {
      Issue.record("not the tree that was written")
      return
    }
    let marks = entries.map(\.mark) + items.map(\.mark)
    #expect(
      marks.compactMap { $0?.description } == [
        "f:1:1", "f:2:1", "f:4:1", "f:1:5", "f:1:8", "f:1:13", "f:1:18", "f:1:21", "f:1:28",
      ])
    #expect(root["list"]?.mark?.description == "f:3:3")
    #expect(root["empty"]?.mark?.description == "f:4:1")
    #expect(problems.isEmpty)
  }

  @Test func aliasesAreResolved() {
    #expect(
      read("a: &x [1, {b: &y 2}]\nc: [*x, *y]\n").json == #"{"a":[1,{"b":2}],"c":[[1,{"b":2}],2]}"#)
    #expect(read("a: &x 1\nb: &x 2\nc: *x\n").json == #"{"a":1,"b":2,"c":2}"#)
  }

  @Test(arguments: [
    ("a: *x\n", "f.yaml:1:4: a: the alias *x has no anchor &x above it"),
    ("a: &x [1, *x]\n", "f.yaml:1:11: a[1]: the alias *x stands inside the value it names"),
    ("a: !!str 1\n", "f.yaml:1:10: a: tags are not read; quote a text to keep it a text"),
    ("a: 1\n---\nb: 2\n", "f.yaml:2:1: a second document begins; keep one"),
    ("? [a]\n: b\n", "f.yaml:1:3: a key must be a text, not a list, a mapping or an alias"),
    ("", "f.yaml:1:1: nothing is written here"),
    ("# only a comment\n", "f.yaml:1:1: nothing is written here"),
    ("a:\n\t- x\n", aTab),
    ("a: [1, 2\n", "f.yaml:2:1: not valid YAML: flow sequence without a closing bracket"),
    ("%YAML 3.0\n---\na\n", "f.yaml:1:1: not valid YAML 1.2"),
    ("ok: 1\nä: \u{7}\n", "f.yaml:2:4: the control character U+0007 may not stand in a text"),
    ("a: b\r\n\u{0}", "f.yaml:2:1: the control character U+0000 may not stand in a text"),
  ])
  func whatAStudyFileCannotMeanIsRefused(text: String, line: String) {
    let result = read(text)
    #expect(result.json == nil)
    #expect(result.problems == [line])
  }

  @Test func bytesThatAreNoTextAreRefused() {
    var problems: [Problem] = []
    let bytes = Array("a: 1\nü: ".utf8) + [0xFF, 0xFE]
    #expect(Node(yaml: bytes, file: "f.yaml", problems: &problems) == nil)
    #expect(problems.map(\.description) == ["f.yaml:2:4: not UTF-8 text"])
  }

  @Test func everyDuplicateKeyIsReportedAndTheFirstIsKept() {
    let result = read("a: 1\nb: [{c: 1, c: 2}]\n\"a\": 3\n")
    #expect(result.json == #"{"a":1,"b":[{"c":1}]}"#)
    #expect(
      result.problems == [
        "f.yaml:2:12: b[0]: the key \"c\" stands here twice; keep one",
        "f.yaml:3:1: the key \"a\" stands here twice; keep one",
      ])
  }

  @Test func duplicatesAreReportedBesideASyntaxError() {
    #expect(read("a: 1\na: 2\nb: @\n").problems.count == 2)
  }

  @Test func nestingIsBounded() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(read(nested(64)).json == nested(64))
    #expect(
      read(nested(65)).problems == [
        "f.yaml:1:65: " + String(repeating: "[0]", count: 64) + ": nested more than 64 levels deep"
      ])
    #expect(read(String(repeating: "[", count: 200_000)).json == nil)
    #expect(read(String(repeating: "- ", count: 200_000)).json == nil)
    // 32 levels, and an alias to them below 33 more.
    let alias =
      "a: &x \(nested(32))\nb: " + String(repeating: "[", count: 33) + "*x"
      + String(repeating: "]", count: 33)
    #expect(read(alias).problems.first?.hasSuffix("nested more than 64 levels deep") == true)
  }

  /// Nine levels of nine aliases each would hold 9^9 = 387,420,489 texts.
  @Test func aliasesCannotMultiplyWithoutBound() {
    var text = "l0: &l0 lol\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*l\(level - 1)", count: 9).joined(separator: ", ")
      text += "l\(level): &l\(level) [\(aliases)]\n"
    }
    let result = read(text)
    #expect(result.json == nil)
    #expect(
      result.problems.map { $0.hasSuffix("more than a million values with aliases resolved") }
        == [true])
  }

  @Test func canonicalJSONReadsBackToItself() throws {
    var stream = RandomStream(root: 5, path: ["canonical JSON"])
    let alphabet: [Character] = [
      "a", "\"", "\\", "\n", "\t", "\r", "/", "'", ":", "#", "-", " ", "{", "]", ",", "&", "*",
      "é", "😀", "\u{1}", "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}", "~", "%", "@", "`", "1", ".",
    ]
    for _ in 0..<500 {
      let text = String((0..<stream.below(12)).map { _ in alphabet[stream.below(alphabet.count)] })
      let number = Double(bitPattern: stream.next())
      let node = Node.record([
        .init("t", Node(.text(text))), .init("n", Node(.number(number.isFinite ? number : 0.1))),
        .init(text + "k", Node(.list([Node(.integer(Int(truncatingIfNeeded: stream.next())))]))),
      ])
      var problems: [Problem] = []
      let back = Node(yaml: node.canonicalJSON, file: "f", problems: &problems)
      #expect(back?.canonicalJSON == node.canonicalJSON)
      #expect(problems.isEmpty, "\(problems)")
    }
  }
}

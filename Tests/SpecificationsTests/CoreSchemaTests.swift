import Testing

@testable import Specifications

@Suite struct CoreSchemaTests {
  /// The examples of YAML 1.2.2, section 10.3.2, and their borders.
  @Test(arguments: [
    ("", Node.Content.null), ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null),
    ("nUll", .text("nUll")), ("true", .flag(true)), ("False", .flag(false)),
    ("yes", .text("yes")), ("on", .text("on")),
    ("0", .integer(0)), ("-19", .integer(-19)), ("+12", .integer(12)), ("007", .integer(7)),
    ("0o14", .integer(12)), ("0x3A", .integer(58)), ("0x-3", .text("0x-3")),
    ("1_000", .text("1_000")), ("12:30", .text("12:30")), ("1 2", .text("1 2")),
    ("0.", .number(0)), (".5", .number(0.5)), ("+12e03", .number(12000)),
    ("-2E+05", .number(-200_000)), ("1e-3", .number(0.001)), ("1.0", .number(1)),
    (".", .text(".")), ("1e", .text("1e")), ("e3", .text("e3")), ("1.2.3", .text("1.2.3")),
    ("nan", .text("nan")), ("inf", .text("inf")), ("infinity", .text("infinity")),
    ("0x1p3", .text("0x1p3")), ("٣", .text("٣")),
    (".inf", .number(.infinity)), ("-.Inf", .number(-.infinity)), ("+.INF", .number(.infinity)),
    ("1e999", .number(.infinity)), ("9223372036854775807", .integer(.max)),
    ("9223372036854775808", .number(9_223_372_036_854_775_808)),
  ])
  func plainScalarsHaveTheirType(text: String, content: Node.Content) {
    #expect(Node.Content(plainScalar: text) == content)
  }

  @Test func notANumberIsANumberThatSettingsRefuse() {
    guard case .number(let number) = Node.Content(plainScalar: ".nan") else {
      Issue.record("not read as a number")
      return
    }
    #expect(number.isNaN)
    #expect(Double(node: Node(.number(number))) == nil)
    #expect(Double(node: Node(.number(.infinity))) == nil)
  }

  @Test func quotedScalarsAreTexts() {
    var problems: [Problem] = []
    let node = Node(
      yaml: "['1', \"true\", '', |-\n 2\n]".replacing("|-\n 2\n", with: "\"\\u00e9\""), file: "f",
      problems: &problems)
    #expect(node?.canonicalJSON == #"["1","true","","é"]"#)
    let block = Node(yaml: "a: |-\n  1\nb: >-\n  x\n  y\n", file: "f", problems: &problems)
    #expect(block?.canonicalJSON == #"{"a":"1","b":"x y"}"#)
    #expect(problems.isEmpty)
  }
}

import Testing

@testable import Specifications

private enum Colour: String, SettingChoice { case red, green }

private struct Kettle: Specification {
  let name = "kettle"
  let summary = "Boils."
  let source = "A kitchen"
  var litres = 2
  var power = 0.5
  var colours: [String] = ["a"]
  var colour = Colour.red
  var isLoud = false

  static let settings: [Setting<Self>] = [
    Setting("litres", \.litres, .atLeast(1), "capacity"),
    Setting("power", \.power, .within(0...1), "share of the maximum"),
    Setting("colours", \.colours, .any, "names"),
    Setting("colour", \.colour, .any, "finish"),
    Setting("loud", \.isLoud, .any, "whistles"),
  ]

  var inconsistencies: [String] {
    isLoud && litres > 3 ? ["a loud kettle holds at most 3 litres"] : []
  }
}

private struct Pan: Specification {
  let name = "pan"
  let summary = "Fries."
  let source = "A kitchen"
}

private let kitchen = Catalogue<any Specification>(kind: "tool", [Kettle(), Pan()]) { $0 }

private func decode(_ text: String) -> (json: String?, label: String?, problems: [String]) {
  var problems: [Problem] = []
  let entry = Node(yaml: text, file: "f", problems: &problems)
    .flatMap { kitchen.decode($0, path: "tools[0]", problems: &problems) }
  return (
    entry?.node.canonicalJSON, entry.map(kitchen.label(of:)), problems.map(\.description)
  )
}

@Suite struct CatalogueTests {
  private static let defaults =
    #"{"kettle":{"colour":"red","colours":["a"],"litres":2,"loud":false,"power":0.5}}"#

  @Test(arguments: ["kettle", "kettle:", "{kettle: {}}", "{kettle: {litres: 2, power: 0.5}}"])
  func defaultsAreFilledIn(text: String) {
    let result = decode(text)
    #expect(result.json == Self.defaults)
    #expect(result.label == "kettle")
    #expect(result.problems.isEmpty)
  }

  @Test func settingsAreLaidOverTheDefaults() {
    let result = decode("{kettle: {power: 1, colours: [b, c], colour: green}}")
    #expect(
      result.json
        == #"{"kettle":{"colour":"green","colours":["b","c"],"litres":2,"loud":false,"power":1.0}}"#
    )
    #expect(result.label == "kettle (power 1.0, colours [b,c], colour green)")
  }

  @Test(arguments: [
    ("pam", "f:1:1: tools[0]: no tool is called \"pam\", did you mean \"pan\"? known: kettle, pan"),
    (
      "[pan]",
      "f:1:1: tools[0]: expected the name of a tool, or a mapping from one name to its settings, found a list of 1"
    ),
    ("pan: 3", "f:1:6: tools[0].pan: expected a mapping of settings, found 3"),
    ("pan: {x: 1}", "f:1:7: tools[0].pan: unknown key \"x\"; there are none"),
    (
      "kettle: {litre: 1}",
      "f:1:10: tools[0].kettle: unknown key \"litre\", did you mean \"litres\"? known: litres, power, colours, colour, loud"
    ),
    ("kettle: {litres: 1.5}", "f:1:18: tools[0].kettle.litres: expected an integer, found 1.5"),
    ("kettle: {litres: 0}", "f:1:18: tools[0].kettle.litres: 0 is not allowed; must be at least 1"),
    (
      "kettle: {power: .nan}",
      "f:1:17: tools[0].kettle.power: expected a finite number, found nan"
    ),
    (
      "kettle: {colour: blue}",
      "f:1:18: tools[0].kettle.colour: expected one of red, green, found \"blue\""
    ),
    (
      "kettle: {loud: true, litres: 4}",
      "f:1:9: tools[0].kettle: a loud kettle holds at most 3 litres"
    ),
  ])
  func mistakesAreProblemsAtTheirPlace(text: String, line: String) {
    let result = decode(text)
    #expect(result.json == nil)
    #expect(result.problems == [line])
  }

  @Test func canonicalFormDecodesToItself() {
    #expect(decode(Self.defaults).json == Self.defaults)
  }
}

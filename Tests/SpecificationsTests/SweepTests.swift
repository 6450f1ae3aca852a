import Testing

@testable import Specifications

private func expand(_ text: String) -> (json: [String], problems: [String]) {
  var problems: [Problem] = []
  let nodes = Node(yaml: text, file: "f", problems: &problems)?
    .expandingSweeps(path: "games[0]", problems: &problems)
  return (nodes?.map(\.canonicalJSON) ?? [], problems.map(\.description))
}

@Suite struct SweepTests {
  @Test func nodesWithoutSweepsStayAlone() {
    #expect(expand("{a: [1, {b: 2}]}").json == [#"{"a":[1,{"b":2}]}"#])
    #expect(expand("x").json == [#""x""#])
  }

  @Test func lastSortedKeyVariesFastest() {
    #expect(
      expand("{b: {sweep: [1, 2]}, a: {sweep: [3, 4]}, c: 5}").json == [
        #"{"a":3,"b":1,"c":5}"#, #"{"a":3,"b":2,"c":5}"#, #"{"a":4,"b":1,"c":5}"#,
        #"{"a":4,"b":2,"c":5}"#,
      ])
  }

  @Test func pathsAreSortedKeyByKey() {
    #expect(
      expand("{z: {sweep: [1, 2]}, m: {y: {sweep: [3, 4]}}}").json == [
        #"{"m":{"y":3},"z":1}"#, #"{"m":{"y":3},"z":2}"#, #"{"m":{"y":4},"z":1}"#,
        #"{"m":{"y":4},"z":2}"#,
      ])
  }

  @Test func itemsOfListsCountAsKeysInOrder() {
    #expect(
      expand("[{sweep: [1, 2]}, 0, {sweep: [3, 4]}]").json == [
        "[1,0,3]", "[1,0,4]", "[2,0,3]", "[2,0,4]",
      ])
  }

  @Test func aSweepMaySweepWholeMappingsAndNest() {
    #expect(
      expand("{sweep: [x, {y: {sweep: [1, 2]}}, {sweep: [[], null]}]}").json == [
        #""x""#, #"{"y":1}"#, #"{"y":2}"#, "[]", "null",
      ])
  }

  @Test func sweptValuesKeepTheirPlaces() throws {
    var problems: [Problem] = []
    let node = try #require(Node(yaml: "{a: {sweep: [1, 22]}}", file: "f", problems: &problems))
    let second = node.expandingSweeps(path: "", problems: &problems)[1]
    #expect(second["a"]?.mark?.description == "f:1:17")
    #expect(second.mark?.description == "f:1:1")
  }

  @Test(arguments: [
    (
      "{a: {sweep: []}}",
      "f:1:6: games[0].a.sweep: expected a list of at least one value, found a list of 0"
    ),
    (
      "{a: {sweep: 3}}",
      "f:1:6: games[0].a.sweep: expected a list of at least one value, found 3"
    ),
    (
      "{a: {b: 1, sweep: [1]}}",
      "f:1:12: games[0].a.sweep: a sweep must be the only key of its mapping"
    ),
  ])
  func brokenSweepsAreProblems(text: String, line: String) {
    #expect(expand(text).json.isEmpty)
    #expect(expand(text).problems == [line])
  }

  @Test func allBrokenSweepsAreReported() {
    let result = expand("{a: {sweep: []}, b: {sweep: [1, 2]}, c: [{sweep: 1}]}")
    #expect(result.problems.count == 2)
  }

  @Test func combinationsAreBounded() {
    let ten = "{sweep: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}"
    #expect(expand("[\(ten), \(ten), \(ten), \(ten)]").json.count == 10_000)
    #expect(
      expand("[\(ten), \(ten), \(ten), \(ten), {sweep: [0, 1]}]").problems == [
        "f:1:1: games[0]: the sweeps make more than 10000 combinations"
      ])
    let many = (0...10_000).map(String.init).joined(separator: ", ")
    #expect(expand("{sweep: [\(many)]}").problems.count == 1)
  }
}

import Specifications
import Testing

@Suite struct ProblemTests {
  private static let mark = SourceMark(file: "studies/x.yaml", line: 3, column: 9)

  /// Every kind of problem, with the whole line that a person reads.
  @Test(arguments: [
    (
      Problem.Fact.unreadable("permission denied"),
      "studies/x.yaml:3:9: samplers[1]: cannot be read: permission denied"
    ),
    (
      .syntax("a second document begins"),
      "studies/x.yaml:3:9: samplers[1]: a second document begins"
    ),
    (
      .unknownKey("clpi", known: ["clip", "seed"]),
      "studies/x.yaml:3:9: samplers[1]: unknown key \"clpi\", did you mean \"clip\"? known: clip, seed"
    ),
    (
      .unknownKey("weights", known: ["clip", "seed"]),
      "studies/x.yaml:3:9: samplers[1]: unknown key \"weights\"; known: clip, seed"
    ),
    (
      .unknownKey("weights", known: []),
      "studies/x.yaml:3:9: samplers[1]: unknown key \"weights\"; there are none"
    ),
    (
      .duplicateKey("clip"),
      "studies/x.yaml:3:9: samplers[1]: the key \"clip\" stands here twice; keep one"
    ),
    (
      .unknownName("maprops", kind: "sampler", known: ["onPolicy", "maProps"]),
      "studies/x.yaml:3:9: samplers[1]: no sampler is called \"maprops\", did you mean \"maProps\"? known: onPolicy, maProps"
    ),
    (
      .wrongType(expected: "an integer", found: "0.5"),
      "studies/x.yaml:3:9: samplers[1]: expected an integer, found 0.5"
    ),
    (
      .notAllowed(value: "0", allowed: "at least 1"),
      "studies/x.yaml:3:9: samplers[1]: 0 is not allowed; must be at least 1"
    ),
    (.missing("seeds"), "studies/x.yaml:3:9: samplers[1]: seeds is missing"),
    (
      .inconsistent("batch exceeds environmentSteps"),
      "studies/x.yaml:3:9: samplers[1]: batch exceeds environmentSteps"
    ),
  ])
  func everyKindPrintsPlacePathAndRemedy(fact: Problem.Fact, line: String) {
    #expect(Problem(mark: Self.mark, path: "samplers[1]", fact: fact).description == line)
  }

  @Test func placeAndPathAreLeftOutWhereThereIsNone() {
    #expect(Problem(mark: nil, path: "", fact: .missing("x")).description == "x is missing")
    #expect(Problem(mark: nil, path: "f", fact: .missing("x")).description == "f: x is missing")
  }

  @Test func suggestionsAreSlipsOfTheFinger() {
    #expect(nearest(to: "cilp", among: ["clip", "chip"]) == "clip")
    #expect(nearest(to: "CLIP", among: ["clip"]) == "clip")
    #expect(nearest(to: "learningrate", among: ["learningRate", "clip"]) == "learningRate")
    #expect(nearest(to: "x", among: ["clip"]) == nil)
    #expect(nearest(to: "clip", among: []) == nil)
    // Two of six letters are a third, three are not.
    #expect(nearest(to: "abcdef", among: ["abcdXY"]) == "abcdXY")
    #expect(nearest(to: "abcdef", among: ["abcXYZ"]) == nil)
  }
}

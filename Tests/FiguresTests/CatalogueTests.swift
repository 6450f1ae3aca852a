import Figures
import Specifications
import Testing

@Test func everyFigureKindIsDocumentedAndNamedOnce() {
  let names = figureCatalogue.entries.map(\.name)
  #expect(
    names == [
      "successCurve", "samplingErrorCurve", "fixedPolicyError", "rateFit", "successDots",
      "finalValues", "performanceProfile", "probabilityOfImprovement", "sampleEfficiencyCurve",
      "heatMap", "againstSetting", "measuresAgainstStep", "agentProfile",
    ])
  #expect(names.allSatisfy(isPlainFileName))
  for kind in figureCatalogue.specifications {
    #expect(kind.summary.hasSuffix("."))
    #expect(!kind.source.isEmpty)
    for setting in kind.settingDescriptions { #expect(setting.meaning.count > 10) }
  }
}

@Test func figureSettingsAreReadFromAStudyFile() throws {
  let node = Node.record([
    .init(
      "fixedPolicyError",
      .record([
        .init("guides", Node(.list([Node(.text("inverseSquare"))]))),
        .init("agent", Node(.integer(1))),
      ]))
  ])
  var problems: [Problem] = []
  let decoded = figureCatalogue.decode(node, path: "figures[0]", problems: &problems)
  let figure = try #require(decoded as? FixedPolicyError)
  #expect(problems.isEmpty)
  #expect(figure.guides == [.inverseSquare])
  #expect(figure.agent == 1)
  #expect(figure.measure == "jointTotalVariation")
}

@Test func unknownFigureSettingIsAProblem() {
  let node = Node.record([
    .init("successCurve", .record([.init("value", Node(.text("median")))]))
  ])
  var problems: [Problem] = []
  _ = figureCatalogue.decode(node, path: "figures[0]", problems: &problems)
  #expect(
    problems.map(\.description) == [
      "figures[0].successCurve.value: expected one of mean, fraction, found \"median\""
    ])
}

import Figures
import Testing

@testable import Studies

private func names(_ kinds: [any FigureKind]) -> [String] {
  StudyFigure.named(kinds, catalogue: figureCatalogue).map(\.name)
}

@Suite struct StudyFigureTests {
  @Test func settingsAreNamedWhereAKindStandsTwice() {
    var guided = FixedPolicyError()
    guided.measure = "jointKL"
    #expect(names([guided, RateFit()]) == ["fixedPolicyError", "rateFit"])
    #expect(
      names([guided, FixedPolicyError()]) == [
        "fixedPolicyError-measure-jointKL", "fixedPolicyError",
      ])
  }

  /// A name has at most 100 characters, and what both figures say need not be in it.
  @Test func longNamesKeepWhatTellsFiguresApart() {
    let figures = ["sampler.clip", "sampler.klCutoff"].map { setting in
      var figure = AgainstSetting()
      figure.setting = setting
      figure.drawn = ["gradientSquaredBias", "gradientVariance", "gradientMSE"]
      figure.logarithmic = .x
      return figure
    }
    #expect(
      names(figures) == [
        "againstSetting-setting-sampler.clip", "againstSetting-setting-sampler.klCutoff",
      ])
    #expect(names(figures + [RateFit()]).allSatisfy(isPlainFileName))
  }
}

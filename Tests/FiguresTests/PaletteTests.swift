import Testing

@testable import Figures

@Test func variantsShareTheColourAndDifferInTheRest() {
  let plain = Palette.lineStyle(.init(colour: 2))
  let variant = Palette.lineStyle(.init(colour: 2, variant: 1))
  #expect(
    plain == "linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65")
  #expect(
    variant == "linecolor rgb '#009E73' linewidth 1.3 dashtype (20,4) pointtype 8 pointsize 0.65")
}

/// A grey print: what is left of the style without its colour.
@Test func fourVariantsOfSevenColoursDifferWithoutTheirColour() {
  let looks = (0..<7).flatMap { colour in
    (0..<4).map { variant in
      Palette.lineStyle(.init(colour: colour, variant: variant)).drop { $0 != "'" }
        .dropFirst(9)
    }
  }
  #expect(looks.first == " linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65")
  #expect(Set(looks).count == 28)
}

@Test func companionsOfVariantsHaveTheColourOfTheirLine() {
  let style = Plot.Style(colour: 1, variant: 1, isCompanion: true)
  #expect(Palette.lineStyle(style) == "linecolor rgb '#D55E00' linewidth 0.8 dashtype (5,4)")
}

import Testing

@testable import Figures

@Test func gnuplotStringsHoldNoQuoteAndStayOnOneLine() {
  #expect(gnuplotString("it's `x` @y \\n $(z)") == "'it’s `x` @y \\n $(z)'")
  #expect(gnuplotString("a\nb\u{0}c\u{85}d\u{2029}e\u{FFFE}") == "'a b c d e '")
}

@Test func commentsEndOnTheirLine() {
  #expect(comment("a `b` @c\nd\\") == "# a 'b' ·c d/")
}

@Test func decimalsKeepTenSignificantDigits() {
  #expect(decimal(2 / 3.0) == "0.6666666667")
  #expect(decimal(1_234_567.890_123_4) == "1234567.89")
  #expect(decimal(0.1 + 0.2) == "0.3")
  #expect(decimal(-0.0) == "0")
  #expect(decimal(1e-7) == "1e-07")
}

@Test func wrappingBreaksAtSpacesAndKeepsLongWords() {
  #expect(
    wrapped("one two three extraordinary", width: 8) == ["one two", "three", "extraordinary"])
  #expect(wrapped("one two", width: 7) == ["one two"])
  #expect(wrapped("", width: 8) == [])
}

@Test func shorteningEndsInAnEllipsisWithinTheWidth() {
  #expect(shortened("abcdef", width: 6) == "abcdef")
  #expect(shortened("abcdefg", width: 6) == "abcde…")
}

@Test(arguments: ["success", "a.b_c-9", "9", "Curve-2"])
func plainFileNamesAreAccepted(name: String) {
  #expect(isPlainFileName(name))
}

@Test(
  arguments: [
    "", ".", "..", "../x", "a/b", "-e", ".hidden", "a b", "a'b", "a\nb", "é", "a\u{0}", "|ls",
    "< ls", String(repeating: "a", count: 101),
  ])
func otherFileNamesAreRefused(name: String) {
  #expect(!isPlainFileName(name))
}

import Testing

@testable import Reports

@Suite struct MarkupTests {
  @Test func labelsCannotBecomeElements() {
    let hostile = "<script>alert(\"1\")</script> & 'x'"
    let markup = tag("td", ["title": hostile], [.text(hostile)])
    let text = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 'x'"
    #expect(markup.html == "<td title=\"\(text)\">\(text)</td>\n")
  }

  @Test func charactersThatHTMLForbidsAreReplaced() {
    #expect(
      Markup.text("a\u{0}b\u{7}c\u{FFFE}\nd\te\r").html
        == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\nd\te\u{FFFD}")
  }

  @Test func elementsWithoutPartsHaveNoEnd() {
    let markup = tag("p", [:], ["a", tag("br"), tag("img", ["src": "x.svg", "alt": ""])])
    #expect(markup.html == "<p>a<br><img src=\"x.svg\" alt=\"\"></p>\n")
  }

  @Test func theFirstLineBreakOfATextSurvives() {
    #expect(tag("pre", [:], ["\nx"]).html == "<pre>\n\nx</pre>\n")
  }
}

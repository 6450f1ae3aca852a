import Testing

@testable import Reports

@Suite struct DrawingTests {
  private func drawn(_ inner: String) -> String? {
    Drawing(
      svg: """
        <?xml version="1.0"?>
        <!DOCTYPE svg>
        <svg width="40" height="20.4" viewBox="0 0 40 20"
          xmlns="http://www.w3.org/2000/svg">\(inner)</svg>
        """, prefix: "a-")?.markup.html.replacing("\n", with: "")
  }

  private let start =
    #"<svg viewBox="0 0 40 20" width="50" height="25" class="narrow">"#

  @Test func everyNameAndReferenceGetsThePrefix() {
    #expect(
      drawn("<path id='p' d='M0,0'/><use xlink:href='#p' filter='url(#f)'/>")
        == start + #"<path id="a-p" d="M0,0"></path>"#
        + ##"<use href="#a-p" filter="url(#a-f)"></use></svg>"##)
  }

  @Test func whatCouldRunOrLoadSomethingIsLeftOut() {
    #expect(
      drawn(
        """
        <script>alert(1)</script><image href='http://a.b/c'/><foreignObject><p/></foreignObject>
        <path d='M1,1' onclick='x()' style='fill:url(http://a.b)' fill='URL(http://a.b)'/>
        <use href='other.svg#p'/>
        """) == start + #"<path d="M1,1"></path><use></use></svg>"#)
  }

  @Test func titlesAndEmptyGroupsAreLeftOut() {
    #expect(
      drawn("<title>Gnuplot</title><g><g> </g></g><g><text>a &lt; b</text></g>")
        == start + "<g><text>a &lt; b</text></g></svg>")
  }

  @Test func textThatIsNoDrawingIsNoDrawing() {
    let texts = [
      "", "<svg/>", "<p></p>", "<svg width='1' height='1'><g></svg>", "<svg width='1' height='1'>",
      "<svg width='1' height='1'>&nbsp;</svg>", "<svg width='1' width='2' height='1'/>",
      "<svg width='0' height='1'/>", "<svg width='1' height='1'/><p/>",
    ]
    for text in texts {
      #expect(Drawing(svg: text, prefix: "a-") == nil, "\(text)")
    }
  }

  @Test func depthThatNoDrawingHasIsRefused() {
    let deep = String(repeating: "<g>", count: 5000) + String(repeating: "</g>", count: 5000)
    #expect(Drawing(svg: "<svg width='1' height='1'>\(deep)</svg>", prefix: "") == nil)
  }
}

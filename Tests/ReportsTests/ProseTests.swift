import Testing

@testable import Reports

@Suite struct ProseTests {
  @Test func theOpeningCommentBecomesParagraphsListsAndCommands() {
    let prose = Prose(
      openingOf: """
        # Which one?
        #
        # It depends on two
        # things:
        # - the first, which
        #   goes on;
        # - the second.
        # Type
        #   make it
        question: x
        # not this
        """)
    #expect(
      prose.blocks == [
        .paragraph("Which one?"), .paragraph("It depends on two things:"),
        .list(["the first, which goes on;", "the second."]), .paragraph("Type"), .code("make it"),
      ])
  }

  @Test func aFileWithoutAnOpeningCommentHasNoProse() {
    #expect(Prose(openingOf: "question: x\n# later").blocks == [])
  }

  @Test func codeAndPapersAreMarked() {
    let parts = inline("`a<b` in arXiv 2508.01049, `odd")
    #expect(
      parts.map(\.html).joined()
        == "`a&lt;b` in <a href=\"https://arxiv.org/abs/2508.01049\">arXiv 2508.01049</a>, `odd")
    #expect(inline("`a<b` x").map(\.html).joined() == "<code>a&lt;b</code> x")
  }
}

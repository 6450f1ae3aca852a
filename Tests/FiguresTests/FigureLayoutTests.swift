import Testing

@testable import Figures

private func layout(
  panels: Int, title: String = "noConflict (index 21)", xRanges: [ClosedRange<Double>] = []
) -> FigureLayout {
  let line = Plot.Line(
    label: "onPolicy", style: .init(colour: 0),
    points: [Plot.Point(x: 1, value: 0.5, interval: nil, n: 1)])
  return FigureLayout(
    Plot(
      study: "", question: "", figure: "", columns: Plot.usualColumns(panels: panels),
      x: Plot.Axis(label: "environment steps", range: 0...240),
      y: Plot.Axis(label: "mean success", range: 0...1),
      panels: (0..<panels).map {
        Plot.Panel(
          title: title, lines: [line], xRange: xRanges.isEmpty ? nil : xRanges[$0 % xRanges.count])
      },
      caption: "Lines: mean over runs."))
}

@Test func usualColumnsLeaveFewPlacesEmpty() {
  let columns = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 20, 21, 25].map { Plot.usualColumns(panels: $0) }
  #expect(columns == [1, 2, 3, 2, 3, 3, 4, 4, 3, 4, 5, 5, 5])
}

@Test func rowsHoldWholeGroupsOfPanels() {
  #expect(Plot.usualColumns(panels: 15) == 4)
  #expect(Plot.usualColumns(panels: 20, group: 2) == 5)
  #expect(Plot.usualColumns(panels: 15, group: 2) == 4)
  #expect(Plot.usualColumns(panels: 9, group: 3) == 3)
  #expect(Plot.usualColumns(panels: 16, group: 8) == 4)
  #expect(Plot.usualColumns(panels: 2, group: 2) == 2)
}

@Test(arguments: [1, 2, 5, 6, 12, 21, 40], [[], [0...240, 0...2250]])
func panelsStayOnThePageAndApart(panels: Int, xRanges: [ClosedRange<Double>]) {
  let layout = layout(panels: panels, xRanges: xRanges)
  #expect(layout.frames.count == panels)
  for (index, frame) in layout.frames.enumerated() {
    #expect(frame.left > 0.3 && frame.right < layout.width)
    #expect(frame.bottom > 0.35 && frame.top < layout.height - 0.2)
    #expect(frame.right - frame.left > 0.6 && frame.top - frame.bottom > 0.8)
    for other in layout.frames[..<index] {
      let apart =
        frame.left >= other.right || frame.right <= other.left || frame.bottom >= other.top
        || frame.top <= other.bottom
      #expect(apart)
    }
  }
}

@Test func onlyTheLowestPanelOfAColumnLabelsTheXAxis() {
  #expect(layout(panels: 5).labelsX == [false, false, true, true, true])
}

@Test func everyPanelLabelsItsXAxisWhereTheyDiffer() {
  let shared = layout(panels: 5)
  let differing = layout(panels: 5, xRanges: [0...240, 0...2250])
  #expect(differing.labelsX == [true, true, true, true, true])
  #expect(differing.xTics[0].compactMap(\.label).last == "200")
  #expect(differing.xTics[1].compactMap(\.label).last == "2000")
  let gap = { (layout: FigureLayout) in layout.frames[0].bottom - layout.frames[3].top }
  #expect(gap(differing) > gap(shared) + 0.1)
}

@Test func titlesTakeFourLinesAtMost() {
  let short = layout(panels: 15, title: "climbing · ippo")
  let long = layout(panels: 15, title: "coordination (agents 3, actions 3, alternative 0.6)")
  let endless = layout(panels: 21, title: String(repeating: "word ", count: 40)).titles[0]
  #expect(short.titles[0] == ["climbing · ippo"])
  #expect(long.titles[0] == ["coordination", "(agents 3, actions", "3, alternative 0.6)"])
  #expect(endless.count == 4)
  #expect(endless[3].hasSuffix("…"))
}

@Test func noTitleLineEndsInADot() {
  let titles = layout(panels: 15, title: "noConflict (index 19) · mappo").titles[0]
  #expect(titles == ["noConflict (index", "19) · mappo"])
  let broken = layout(panels: 15, title: "noConflict index 19 · mappo").titles[0]
  #expect(broken == ["noConflict index 19", "mappo"])
}

@Test(arguments: [1, 2, 5, 12, 21])
func figuresFitAColumnOrAPage(panels: Int) {
  #expect(layout(panels: panels).width == (panels == 1 ? 3.25 : 5.5))
}

@Test func panelsOfPlainTextStandOneUnderTheOther() {
  let layout = layout(panels: 5)
  let text = layout.text
  #expect(text.frames.map { $0.top - $0.bottom } == [10, 10, 10, 10, 10])
  for (above, below) in zip(text.frames, text.frames.dropFirst()) {
    // The numbers of one, and the title of the next.
    #expect(above.bottom - below.top == 4)
  }
  #expect(text.frames[0].top < text.yLabelLine && text.yLabelLine < text.keyTop)
  #expect(text.keyTop == text.lines && text.frames[4].bottom == 4)
  #expect(text.left > 3 && text.right == 77)
}

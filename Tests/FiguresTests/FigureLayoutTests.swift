import Testing

@testable import Figures

private func layout(panels: Int, title: String = "noConflict (index 21)") -> FigureLayout {
  let line = Plot.Line(
    label: "onPolicy", style: .init(colour: 0),
    points: [Plot.Point(x: 1, value: 0.5, interval: nil, n: 1)])
  return FigureLayout(
    Plot(
      study: "", question: "", figure: "", columns: Plot.usualColumns(panels: panels),
      x: Plot.Axis(label: "environment steps", range: 0...240),
      y: Plot.Axis(label: "mean success", range: 0...1),
      panels: Array(repeating: Plot.Panel(title: title, lines: [line]), count: panels),
      caption: "Lines: mean over runs."))
}

@Test func usualColumnsLeaveFewPlacesEmpty() {
  let columns = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 20, 21, 25].map { Plot.usualColumns(panels: $0) }
  #expect(columns == [1, 2, 3, 2, 3, 3, 4, 4, 3, 4, 5, 7, 5])
}

@Test(arguments: [1, 2, 5, 6, 12, 21, 40])
func panelsStayOnThePageAndApart(panels: Int) {
  let layout = layout(panels: panels)
  #expect(layout.frames.count == panels)
  for (index, frame) in layout.frames.enumerated() {
    #expect(frame.left > 0.3 && frame.right < layout.width)
    #expect(frame.bottom > 0.4 && frame.top < layout.height - 0.2)
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
  #expect(layout(panels: 5).isLowest == [false, false, true, true, true])
}

@Test func longTitlesTakeTwoLinesAtMost() {
  let titles = layout(panels: 21, title: String(repeating: "word ", count: 40)).titles[0]
  #expect(titles.count == 2)
  #expect(titles[1].hasSuffix("…"))
}

import Statistics
import Testing

@testable import Figures

/// A panel whose lines end at these heights of an axis from 0 to 1.
private func layout(_ ends: [(String, Double)], panels: Int = 1) -> FigureLayout {
  let lines = ends.enumerated().map { number, end in
    Plot.Line(
      label: end.0, style: .init(colour: number),
      points: [
        Plot.Point(x: 0, value: 0, interval: nil, n: 2),
        Plot.Point(x: 240, value: end.1, interval: nil, n: 2),
      ])
  }
  return FigureLayout(
    Plot(
      study: "s", question: "q", figure: "f", columns: panels,
      x: .init(label: "environment steps", range: 0...240), y: .init(label: "y", range: 0...1),
      panels: Array(repeating: Plot.Panel(title: "g", lines: lines), count: panels), caption: "c"))
}

@Test func linesThatEndApartAreNamedThere() {
  let apart = layout([("props", 0.9), ("onPolicy", 0.5)])
  #expect(apart.endLabels.map(\.text) == ["props", "onPolicy"])
  #expect(apart.endLabels[1].place == .init(x: 240, y: 0.5))
  #expect(apart.keyLines.isEmpty)
  // Room for eight letters of 4.32 points.
  #expect(apart.width - apart.frames[0].right > 8 * 4.32 / 72)
}

@Test func linesThatEndTogetherHaveAKey() {
  for close in [
    layout([("props", 0.52), ("onPolicy", 0.5)]),
    layout([("props", 0.9), ("onPolicy", 0.5)], panels: 2), layout([("props", 0.9)]),
    layout([("a", 0.1), ("b", 0.3), ("c", 0.5), ("d", 0.7), ("e", 0.9)]),
    layout([("a name that is too long for it", 0.1), ("b", 0.9)]),
  ] {
    #expect(close.endLabels.isEmpty)
    #expect(close.keyLines.count == close.names.count)
  }
}

@Test func settingsAreLeftOutOfNamesThatAreTooLong() {
  let settings = "(hidden [64,64], initialisation orthogonal, activation tanh, output gain 0.01)"
  let long = layout([
    ("props · perceptron \(settings)", 0.2), ("onPolicy · perceptron \(settings)", 0.2),
  ])
  #expect(long.width == 5.5)
  #expect(
    long.keyLines.map { long.names[$0.label] } == ["props · perceptron", "onPolicy · perceptron"])
  // Where nothing else tells them apart they stay.
  let alike = layout([("props \(settings)", 0.2), ("props \(settings), too", 0.2)])
  #expect(alike.names.values.allSatisfy { $0.hasPrefix("props (hidden") })
}

import Testing

@testable import Figures

private func labels(_ scale: Plot.Scale, _ range: ClosedRange<Double>, atMost limit: Int)
  -> [String]
{
  Plot.Axis(label: "", scale: scale, range: range).tics(atMost: limit).compactMap(\.label)
}

@Test func linearTicsAreRoundAndNoMoreThanAsked() {
  #expect(labels(.linear, 0...1, atMost: 6) == ["0", "0.2", "0.4", "0.6", "0.8", "1"])
  #expect(labels(.linear, 0...1, atMost: 5) == ["0", "0.5", "1"])
  #expect(labels(.linear, 0...240, atMost: 6) == ["0", "50", "100", "150", "200"])
  #expect(labels(.linear, -0.3...0.3, atMost: 4) == ["-0.2", "0", "0.2"])
}

@Test func largeStepsAreCountedInThousandsAndMillions() {
  #expect(labels(.linear, 0...9000, atMost: 3) == ["0", "5000"])
  #expect(labels(.linear, 0...20_000, atMost: 3) == ["0", "10k", "20k"])
  #expect(labels(.linear, 0...1_000_000, atMost: 3) == ["0", "0.5M", "1M"])
  #expect(labels(.linear, -1e9...3e9, atMost: 5) == ["-1·10⁹", "0", "1·10⁹", "2·10⁹", "3·10⁹"])
}

@Test func decadeTicsAreLabelledAtPowersOfTen() {
  #expect(labels(.decades, 0.001...1, atMost: 6) == ["0.001", "0.01", "0.1", "1"])
  #expect(labels(.decades, 2e-5...0.5, atMost: 6) == ["10⁻⁴", "10⁻³", "10⁻²", "10⁻¹"])
  #expect(labels(.decades, 1e-12...1, atMost: 4) == ["10⁻¹²", "10⁻⁸", "10⁻⁴", "10⁰"])
  let tics = Plot.Axis(label: "", scale: .decades, range: 0.01...0.1).tics(atMost: 6)
  #expect(tics.count == 10)
}

@Test func aShortLogarithmicAxisIsLabelledBetweenPowersOfTen() {
  #expect(labels(.decades, 0.02...0.5, atMost: 6) == ["0.02", "0.05", "0.1", "0.2", "0.5"])
}

@Test func twoPowersOfTenAreFilledInWhereThereIsRoom() {
  #expect(
    labels(.decades, 27...1200, atMost: 6) == ["50", "100", "200", "500", "1000"])
  #expect(labels(.decades, 27...1200, atMost: 4) == ["100", "1000"])
}

@Test func doublingTicsAreLabelledAtPowersOfTwo() {
  #expect(labels(.doublings, 3.5...70, atMost: 6) == ["4", "8", "16", "32", "64"])
  #expect(labels(.doublings, 1...4096, atMost: 7) == ["1", "4", "16", "64", "256", "1024", "4096"])
  #expect(labels(.doublings, 65_536...131_072, atMost: 3) == ["2¹⁶", "2¹⁷"])
}

@Test func decadesOfExactPowersAreExact() {
  for exponent in -20...20 {
    #expect(decade(of: powerOfTen(exponent)) == exponent)
  }
  #expect(decade(of: 0.000_999) == -4)
}

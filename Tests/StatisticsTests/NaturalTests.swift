import Testing

@testable import Statistics

@Suite struct NaturalTests {
  /// 100! / (50! 50!) built in two ways, and one more than it.
  @Test func countsWaysToChoose() {
    var direct = Natural(1)
    direct.multiply(byBinomial: 100, 50)
    // Pascal's rule, by additions only.
    var row = [Natural(1)]
    for _ in 0..<100 {
      var next = row + [Natural(1)]
      for place in 1..<row.count {
        next[place] = row[place]
        next[place] += row[place - 1]
      }
      row = next
    }
    #expect(direct == row[50])
    var larger = direct
    larger += Natural(1)
    #expect(direct <= larger && !(larger <= direct) && direct <= direct)
    #expect(row[49] <= direct && !(direct <= row[49]))
  }

  @Test func carriesAndDividesBack() {
    var value = Natural(.max)
    value += Natural(1)
    #expect(!(value <= Natural(.max)))
    value.divide(by: 2)
    #expect(value == Natural(1 << 31))
    value.multiply(by: 0)
    #expect(value == Natural(0))
  }
}

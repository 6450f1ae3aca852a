import Randomness
import Testing

@Suite struct RandomStreamTests {
  @Test func sameNamesGiveTheSameNumbers() {
    var first = RandomStream(root: 7, path: ["chance", "seed 12"])
    var second = RandomStream(root: 7, path: ["chance", "seed 12"])
    #expect((0..<100).allSatisfy { _ in first.next() == second.next() })
  }

  /// The exact words are part of the format: a change here changes every stored result.
  @Test func numbersNeverChange() {
    var stream = RandomStream(root: 7, path: ["chance", "climbing", "seed 12"])
    #expect(
      [stream.next(), stream.next(), stream.next()] == [
        17_727_300_979_965_538_512, 4_550_405_346_404_716_580, 9_986_431_149_821_024_150,
      ])
  }

  @Test func boundariesBetweenNamesCount() {
    var joined = RandomStream(root: 0, path: ["ab", "c"])
    var split = RandomStream(root: 0, path: ["a", "bc"])
    var other = RandomStream(root: 1, path: ["ab", "c"])
    let first = joined.next()
    #expect(first != split.next())
    #expect(first != other.next())
  }

  /// Mean and variance of 200,000 draws lie within four standard errors of the exact moments.
  @Test func uniformAndNormalHaveTheirMoments() {
    var stream = RandomStream(root: 1, path: ["moments"])
    let n = 200_000
    let uniforms = (0..<n).map { _ in stream.uniform() }
    let normals = (0..<n).map { _ in stream.normal() }
    func mean(_ x: [Double]) -> Double { x.reduce(0, +) / Double(n) }
    #expect(abs(mean(uniforms) - 0.5) < 4 * (1.0 / 12 / Double(n)).squareRoot())
    #expect(abs(mean(normals)) < 4 / Double(n).squareRoot())
    #expect(abs(mean(normals.map { $0 * $0 }) - 1) < 4 * (2 / Double(n)).squareRoot())
    #expect(abs(mean(normals.map { $0 * $0 * $0 * $0 }) - 3) < 4 * (96 / Double(n)).squareRoot())
  }

  /// Pearson's statistic with 6 and 3 degrees of freedom stays below its 99.99 % quantile.
  @Test func indicesFollowTheirProbabilities() {
    var stream = RandomStream(root: 2, path: ["indices"])
    let n = 70_000
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<n { counts[stream.below(7)] += 1 }
    let uniform = counts.reduce(0.0) { $0 + (Double($1) - 10_000) * (Double($1) - 10_000) / 10_000 }
    #expect(uniform < 27.86)
    let probabilities = [0.1, 0, 0.2, 0.3, 0.4]
    counts = [Int](repeating: 0, count: 5)
    for _ in 0..<n { counts[stream.categorical(probabilities)] += 1 }
    #expect(counts[1] == 0)
    let weighted = zip(counts, probabilities).filter { $0.1 > 0 }.reduce(0.0) {
      let expected = $1.1 * Double(n)
      return $0 + (Double($1.0) - expected) * (Double($1.0) - expected) / expected
    }
    #expect(weighted < 21.11)
  }

  /// The index whose interval of cumulated probabilities holds the uniform number; where rounding
  /// leaves the number above all of them, the last index that is possible.
  @Test func indicesAreThoseOfTheUniformNumbers() {
    var stream = RandomStream(root: 4, path: ["indices"])
    for probabilities in [[0, 0.25, 0.5, 0, 0.25, 0], [1], [0, 1], [0.5, 0.25, 0], [0, 0]] {
      for _ in 0..<200 {
        var same = stream
        let (index, number) = (stream.categorical(probabilities), same.uniform())
        let sums = probabilities.indices.map { probabilities[...$0].reduce(0, +) }
        let expected =
          sums.firstIndex { number < $0 } ?? probabilities.lastIndex { $0 > 0 } ?? 0
        #expect(index == expected)
      }
    }
  }

  /// All 24 orders of four elements appear equally often (23 degrees of freedom, 99.99 %).
  @Test func shuffleIsUniform() {
    var stream = RandomStream(root: 3, path: ["shuffle"])
    var seen: [[Int]: Int] = [:]
    for _ in 0..<24_000 {
      var order = [0, 1, 2, 3]
      stream.shuffle(&order)
      seen[order, default: 0] += 1
    }
    #expect(seen.count == 24)
    #expect(seen.values.reduce(0.0) { $0 + Double(($1 - 1000) * ($1 - 1000)) / 1000 } < 58.6)
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct VectorMomentsTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("variance")
    for item in golden.cases {
      let moments = try #require(VectorMoments(item["input"]["g"].matrix))
      let norm = moments.squaredNormOfMean
      #expect(try golden.agree(moments.variance, item, "expected", "trace_cov"))
      #expect(try golden.agree(moments.meanSquaredNorm, item, "expected", "mean_sq_norm"))
      #expect(try golden.agree(norm, item, "expected", "sq_norm_mean"))
      #expect(try golden.agree(moments.signalToNoise, item, "expected", "snr"))
    }
  }

  @Test func partsMergeToSixtyDigitValues() throws {
    let golden = try GoldenCases("variance")
    for item in golden.cases {
      let column = item["input"]["g"].matrix.map { [$0[0]] }
      let split = try item["input"]["split"].int
      let first = try #require(VectorMoments(Array(column[..<split])))
      let rest = try #require(VectorMoments(Array(column[split...])))
      let merged = try #require(first.merged(with: rest))
      for (name, moments) in [("first", first), ("rest", rest), ("merged", merged)] {
        let want = item["expected"]["split_merge"][name]
        #expect(try golden.agree(Double(moments.count), want, "n"))
        #expect(try golden.agree(moments.mean[0], want, "mean"))
        #expect(try golden.agree(moments.squaredDeviations, want, "m2"), "\(name) \(column)")
      }
    }
  }

  /// Eight vectors in every place of a split, near an offset where single doubles hold eighths.
  @Test func anySplitMergesIntoTheWhole() throws {
    let vectors: [[Double]] = (0..<8).map { index in
      let (large, small) = (index * index % 11, index % 3)
      return [1e15 + Double(large), Double(small) - 0.5]
    }
    let whole = try #require(VectorMoments(vectors))
    for split in 1..<8 {
      let first = try #require(VectorMoments(Array(vectors[..<split])))
      let rest = try #require(VectorMoments(Array(vectors[split...])))
      for merged in [first.merged(with: rest), rest.merged(with: first)] {
        let merged = try #require(merged)
        #expect(merged.count == 8)
        #expect(
          close(merged.squaredDeviations, whole.squaredDeviations, relative: 1e-14), "\(split)")
        #expect(close(merged.mean[0], whole.mean[0], relative: 3e-16))
        #expect(close(merged.mean[1], whole.mean[1], relative: 1e-15))
      }
    }
  }

  @Test func edges() throws {
    #expect(VectorMoments([]) == nil)
    #expect(VectorMoments([[1, .nan]]) == nil && VectorMoments([[1e200], [-1e200]]) == nil)
    let one = try #require(VectorMoments([[3, 4]]))
    #expect(one.variance == nil && one.signalToNoise == nil && one.meanSquaredNorm == 25)
    let equal = try #require(VectorMoments([[0.1, 3], [0.1, 3], [0.1, 3]]))
    #expect(equal.variance == 0 && equal.signalToNoise == nil && equal.mean == [0.1, 3])
  }
}

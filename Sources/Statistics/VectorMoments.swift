/// Count, mean and scatter of vectors, such as gradient estimates; two merge into those of all.
///
/// Parts computed by different workers or in different batches can be merged in any grouping, with
/// the accuracy of one pass over everything: a large common offset costs no digits.
///
/// Chan, Golub and LeVeque (1983), American Statistician 37:242.
public struct VectorMoments: Sendable, Equatable {
  public let count: Int
  /// One component per coordinate.
  public let mean: [Double]
  /// What rounding took off `mean`; without it merging would lose digits near a large offset.
  private let meanRemainder: [Double]
  /// Sum of the squared distances from the mean: the trace of the scatter matrix.
  public let squaredDeviations: Double

  /// - Parameter vectors: at least one coordinate each, every one as long.
  /// - Returns: nil for no vectors, or when a component or the sum of squares is not finite.
  public init?(_ vectors: [[Double]]) {
    guard let dimensions = vectors.first?.count else { return nil }
    precondition(dimensions > 0, "a vector has a coordinate")
    precondition(vectors.allSatisfy { $0.count == dimensions }, "every vector is as long")
    let n = Double(vectors.count)
    var centres: [Double] = []
    var remainders: [Double] = []
    var squares: [Double] = []
    for coordinate in 0..<dimensions {
      let column = vectors.map { $0[coordinate] }
      guard let centre = Statistics.mean(column) else { return nil }
      let deviations = column.map { $0 - centre }
      let remainder = compensatedSum(deviations) / n
      centres.append(centre)
      remainders.append(remainder)
      squares += deviations.map { ($0 - remainder) * ($0 - remainder) }
    }
    self.init(
      count: vectors.count, mean: centres, meanRemainder: remainders,
      squaredDeviations: compensatedSum(squares))
  }

  private init?(
    count: Int, mean: [Double], meanRemainder: [Double], squaredDeviations: Double
  ) {
    guard squaredDeviations.isFinite, mean.allSatisfy(\.isFinite) else { return nil }
    self.count = count
    self.mean = mean
    self.meanRemainder = meanRemainder
    self.squaredDeviations = squaredDeviations
  }

  /// The moments of the vectors of both.
  /// - Returns: nil when a sum is not finite.
  public func merged(with other: VectorMoments) -> VectorMoments? {
    precondition(mean.count == other.mean.count, "both need vectors of the same length")
    let n = Double(count)
    let share = Double(other.count) / (n + Double(other.count))
    var centres: [Double] = []
    var remainders: [Double] = []
    var squares = [squaredDeviations, other.squaredDeviations]
    for coordinate in mean.indices {
      let distance =
        (other.mean[coordinate] - mean[coordinate])
        + (other.meanRemainder[coordinate] - meanRemainder[coordinate])
      squares.append(distance * distance * n * share)
      let step = meanRemainder[coordinate] + distance * share
      let centre = mean[coordinate] + step
      // The rounding error of that sum, exactly (Knuth).
      let added = centre - mean[coordinate]
      centres.append(centre)
      remainders.append((mean[coordinate] - (centre - added)) + (step - added))
    }
    return VectorMoments(
      count: count + other.count, mean: centres, meanRemainder: remainders,
      squaredDeviations: compensatedSum(squares))
  }

  /// Trace of the sample covariance, with divisor n − 1: the sum of the coordinates' variances.
  /// Nil for a single vector.
  public var variance: Double? {
    count >= 2 ? squaredDeviations / Double(count - 1) : nil
  }

  /// Squared length of the mean vector; nil when it is not finite.
  public var squaredNormOfMean: Double? {
    let norm = compensatedSum(mean.map { $0 * $0 })
    return norm.isFinite ? norm : nil
  }

  /// Mean of the vectors' squared lengths; nil when it is not finite.
  public var meanSquaredNorm: Double? {
    squaredNormOfMean.flatMap {
      let norm = $0 + squaredDeviations / Double(count)
      return norm.isFinite ? norm : nil
    }
  }

  /// `squaredNormOfMean` over `variance`; nil for a single vector, equal ones or an overflow.
  public var signalToNoise: Double? {
    guard let variance, variance > 0, let norm = squaredNormOfMean else { return nil }
    let ratio = norm / variance
    return ratio.isFinite ? ratio : nil
  }
}

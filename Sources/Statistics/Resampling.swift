import Randomness

/// A statistic of each resample of `x`, given by the indices drawn.
///
/// A resample is handed on in the order of `x`, not in the order drawn, so equal resamples have
/// equal statistics to the last bit.
/// - Parameter indices: of one resample each, usually as many as there are values.
/// - Returns: nil for no values, or when the statistic of a resample is undefined or not finite.
public func bootstrapReplicates(
  _ x: [Double], indices: [[Int]], statistic: ([Double]) -> Double?
) -> [Double]? {
  guard !x.isEmpty else { return nil }
  var replicates: [Double] = []
  replicates.reserveCapacity(indices.count)
  for resample in indices {
    guard let value = statistic(resample.sorted().map { x[$0] }), value.isFinite else {
      return nil
    }
    replicates.append(value)
  }
  return replicates
}

/// A statistic of resamples of `x`, each drawn with replacement and of the same size, by that
/// many calls of `stream.below`.
/// - Parameter resamples: at least 1.
/// - Returns: nil for no values, or when the statistic of a resample is undefined or not finite.
///
/// Efron (1979).
public func bootstrapReplicates(
  _ x: [Double], resamples: Int, stream: inout RandomStream, statistic: ([Double]) -> Double?
) -> [Double]? {
  precondition(resamples >= 1, "a bootstrap needs a resample")
  guard !x.isEmpty else { return nil }
  var indices: [[Int]] = []
  for _ in 0..<resamples { indices.append(x.map { _ in stream.below(x.count) }) }
  return bootstrapReplicates(x, indices: indices, statistic: statistic)
}

/// A statistic of `x` with each value left out in turn.
/// - Returns: nil for no values, or when the statistic of a remainder is undefined or not finite.
///
/// Quenouille (1949).
public func jackknifeReplicates(_ x: [Double], statistic: ([Double]) -> Double?) -> [Double]? {
  let indices = x.indices.map { left in x.indices.filter { $0 != left } }
  return bootstrapReplicates(x, indices: indices, statistic: statistic)
}

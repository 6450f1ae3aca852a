import ElementaryFunctions
import Policies
import Specifications

/// The KL divergence of joint actions that the ROS paper measures: with a fit that stops early.
///
/// A copy of the target policy, a table of joint logits, is fitted to the batch by 1000 full-batch
/// Adam steps whose rate falls from 0.001 to 0 along a cosine; the value is the batch's mean of
/// log π_fit − log π_θ in nats. No logit moves by much more than ½, so on small batches the fit
/// stays far from the frequencies that `jointKL` takes, and the value far below it; on large
/// batches both agree. The authors cut batches of more than 5120 samples into minibatches,
/// which is not done here.
public struct ClonedKL: Measure {
  public let name = "clonedKL"
  public let summary = "Joint KL divergence in nats of a policy fitted to the batch by few steps."
  public let source = "arXiv 2111.14552, the authors' behaviour cloning"
  public let isDefault = false

  private static let updates = 1000
  private static let learningRate = 1e-3
  /// cos(π / updates).
  private static let turn = 0.999_995_065_201_858_2

  public init() {}

  public func values(at moment: Moment) -> MeasuredValues {
    let (batch, target) = (moment.batch, moment.target)
    let (visited, actions) = (batch.counts.visited, batch.space.count)
    var references = [Double](repeating: 0, count: visited.count * actions)
    var frequencies = references
    references.withUnsafeMutableBufferPointer { references in
      for (place, observation) in visited.enumerated() {
        let row = place * actions..<(place + 1) * actions
        target.jointLogProbabilities(
          at: observation, into: UnsafeMutableBufferPointer(rebasing: references[row]))
        for joint in 0..<actions {
          frequencies[place * actions + joint] =
            Double(batch.counts.count(of: joint, at: observation)) / Double(batch.count)
        }
      }
    }
    let shares = visited.map { Double(batch.counts.visits(of: $0)) / Double(batch.count) }
    let fitted = Self.fit(references, to: frequencies, shares: shares, actions: actions)
    var divergence = 0.0
    for (index, frequency) in frequencies.enumerated() where frequency > 0 {
      divergence += frequency * (fitted[index] - references[index])
    }
    return .joint(divergence)
  }

  /// Log-probabilities, row by row, after descending the mean of −log π from a start.
  private static func fit(
    _ start: [Double], to frequencies: [Double], shares: [Double], actions: Int
  ) -> [Double] {
    var logits = start
    var probabilities = [Double](repeating: 0, count: start.count)
    var mean = probabilities
    var square = probabilities
    let (decay, squareDecay) = (0.9, 0.999)
    var (power, squarePower) = (1.0, 1.0)
    // cos(π t / updates) and its predecessor, by the recurrence of Chebyshev.
    var (cosine, previous) = (1.0, turn)
    for _ in 0..<updates {
      power *= decay
      squarePower *= squareDecay
      let rate = learningRate * 0.5 * (1 + cosine)
      (cosine, previous) = (2 * turn * cosine - previous, cosine)
      // Rows may be shifted, which no gradient sees, so logits stay log-probabilities.
      normalise(&logits, &probabilities, actions: actions)
      logits.withUnsafeMutableBufferPointer { logits in
        mean.withUnsafeMutableBufferPointer { mean in
          square.withUnsafeMutableBufferPointer { square in
            for index in logits.indices {
              let gradient =
                shares[index / actions] * probabilities[index] - frequencies[index]
              mean[index] = decay * mean[index] + (1 - decay) * gradient
              square[index] =
                squareDecay * square[index] + (1 - squareDecay) * (gradient * gradient)
              let direction = mean[index] / (1 - power)
              let scale = (square[index] / (1 - squarePower)).squareRoot() + 1e-8
              logits[index] -= rate * (direction / scale)
            }
          }
        }
      }
    }
    normalise(&logits, &probabilities, actions: actions)
    return logits
  }

  private static func normalise(
    _ logits: inout [Double], _ probabilities: inout [Double], actions: Int
  ) {
    logits.withUnsafeMutableBufferPointer { logits in
      probabilities.withUnsafeMutableBufferPointer {
        logSoftmax(logits, probabilities: $0, each: actions)
      }
    }
  }
}

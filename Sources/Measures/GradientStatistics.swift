import Experience
import Learners
import Policies
import Statistics

/// Evaluates a learner's gradient at one policy on many batches.
public protocol GradientProbing: Sendable {
  /// The quantities of `GradientStatistics` over so many batches of so many steps each.
  func quantities(batches: Int, samples: Int) -> MeasuredValues
}

/// Sums over gradient estimates at one policy, from which their mean, scatter and error follow.
///
/// A gradient has one number per parameter of every agent's actor. Where all actors are tables and
/// there is no entropy bonus, an estimate is a few weighted scores, and adding it costs as many
/// operations as its batch has steps and agents, whatever the number of parameters.
public struct GradientStatistics: Sendable {
  /// Sums over the estimates of one agent, or of all together.
  private struct Sums: Sendable {
    let referenceNorm: Double
    var squaredNorms = 0.0
    var products = 0.0
    var cosines = 0.0
    var rightSigns = 0

    init(referenceNorm: Double) { self.referenceNorm = referenceNorm }

    mutating func add(squaredNorm: Double, product: Double) {
      squaredNorms += squaredNorm
      products += product
      let lengths = squaredNorm.squareRoot() * referenceNorm
      // An estimate of zero points nowhere.
      if lengths > 0 { cosines += product / lengths }
      if product > 0 { rightSigns += 1 }
    }
  }

  /// What estimates are compared with, agent by agent.
  private let reference: [Double]
  /// Where the agents' parameters begin in `reference`, and where the last ones end.
  private let starts: [Int]
  /// The sum of the estimates that came as numbers.
  private var totals: [Double]
  private var agents: [Sums]
  private var joint: Sums
  /// The squared distance of each estimate from the reference, all agents together.
  public private(set) var squaredErrors: [Double] = []
  /// The sum of those that came as weighted scores, where all actors are tables.
  private var tables: ScoreTables?

  /// - Parameters:
  ///   - reference: per agent one number per parameter, such as the exact gradient.
  ///   - target: the policy at which all estimates are made.
  public init(reference: [[Double]], at target: TargetPolicy) {
    self.reference = reference.flatMap { $0 }
    starts = reference.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    let squares = reference.map { $0.reduce(0) { $0 + $1 * $1 } }
    agents = squares.map { Sums(referenceNorm: $0.squareRoot()) }
    joint = Sums(referenceNorm: squares.reduce(0, +).squareRoot())
    totals = self.reference.map { _ in 0 }
    if target.actors.allSatisfy(\.isTable) {
      tables = ScoreTables(reference: self.reference, starts: starts, at: target)
    }
  }

  /// Number of estimates.
  public var count: Int { squaredErrors.count }

  /// Adds the estimate that a batch's weighted scores are.
  ///
  /// - Parameter target: the policy of the estimates, with all observations of the batch: those that
  ///   a game does not list may have been met for the first time.
  public mutating func add(_ scores: WeightedScores, of batch: Batch, at target: TargetPolicy) {
    guard scores.entropyCoefficient == 0, !scores.sharesActor, tables != nil else {
      return add(scores.gradient(at: target, on: batch))
    }
    tables?.add(scores.weights, of: batch)
    guard let tables else { return }
    for agent in agents.indices {
      agents[agent].add(squaredNorm: tables.squaredNorms[agent], product: tables.products[agent])
    }
    finish(tables.squaredNorms.reduce(0, +), tables.products.reduce(0, +))
  }

  /// Adds an estimate: per agent one number per parameter.
  public mutating func add(_ estimate: [[Float]]) {
    var (squaredNorm, product) = (0.0, 0.0)
    for agent in estimate.indices {
      precondition(estimate[agent].count == starts[agent + 1] - starts[agent], "as many parameters")
      var (ownNorm, ownProduct) = (0.0, 0.0)
      for (offset, number) in estimate[agent].enumerated() {
        let (index, number) = (starts[agent] + offset, Double(number))
        totals[index] += number
        ownNorm += number * number
        ownProduct += number * reference[index]
      }
      agents[agent].add(squaredNorm: ownNorm, product: ownProduct)
      squaredNorm += ownNorm
      product += ownProduct
    }
    finish(squaredNorm, product)
  }

  private mutating func finish(_ squaredNorm: Double, _ product: Double) {
    joint.add(squaredNorm: squaredNorm, product: product)
    let square = joint.referenceNorm * joint.referenceNorm
    squaredErrors.append(max(0, squaredNorm - 2 * product + square))
  }

  // MARK: Results

  /// What the estimates of one agent, or of all together, amount to.
  public struct Summary: Sendable, Equatable {
    /// Length of the mean estimate.
    public let mean: Double
    /// Trace of the sample covariance, divisor n − 1; nil for a single estimate.
    public let variance: Double?
    /// Distance of the mean estimate from the reference.
    public let bias: Double
    /// The square of the expectation's distance from the reference, estimated without bias of its
    /// own: the scatter of the mean is subtracted, so that it may come out negative. Nil for a single
    /// estimate.
    public let squaredBias: Double?
    /// Mean squared distance from the reference.
    public let squaredError: Double
    /// Mean cosine of the angle to the reference, 0 for an estimate of zero; nil where the
    /// reference is zero.
    public let cosine: Double?
    /// Fraction of estimates along which the reference rises; nil where the reference is zero.
    public let rightSign: Double?
    /// Length of the reference.
    public let reference: Double
  }

  /// One summary per agent.
  public var agentSummaries: [Summary] {
    let mean = mean
    return agents.indices.map { agent in
      summary(agents[agent], mean: mean, starts[agent]..<starts[agent + 1])
    }
  }

  /// The summary of all agents' parameters together.
  public var jointSummary: Summary { summary(joint, mean: mean, reference.indices) }

  /// The mean estimate, agent by agent.
  public var mean: [Double] {
    var sums = totals
    for (index, total) in (tables?.totals ?? []).enumerated() { sums[index] += total }
    return sums.map { $0 / Double(count) }
  }

  private func summary(_ sums: Sums, mean: [Double], _ own: Range<Int>) -> Summary {
    precondition(count > 0, "a summary needs an estimate")
    let n = Double(count)
    let squaredMean = own.reduce(0) { $0 + mean[$1] * mean[$1] }
    let squaredDistance = own.reduce(0) {
      let distance = mean[$1] - reference[$1]
      return $0 + distance * distance
    }
    let scatter = max(0, sums.squaredNorms - n * squaredMean)
    let variance = count > 1 ? scatter / (n - 1) : nil
    let hasReference = sums.referenceNorm > 0
    return Summary(
      mean: squaredMean.squareRoot(), variance: variance, bias: squaredDistance.squareRoot(),
      squaredBias: variance.map { squaredDistance - $0 / n },
      // Scatter about the mean and the mean's distance, which loses nothing near zero.
      squaredError: scatter / n + squaredDistance,
      cosine: hasReference ? sums.cosines / n : nil,
      rightSign: hasReference ? Double(sums.rightSigns) / n : nil, reference: sums.referenceNorm)
  }
}

import Games
import Measures
import Randomness
import Statistics
import Studies

extension Execution {
  /// Draws the samples of the study and returns its quantities for every number of agents.
  ///
  /// - Parameter check: called once per sample; what it throws ends the run.
  func compoundRatios(
    _ study: CompoundRatioStudy, _ check: () throws(RunFailure) -> Void
  ) throws(RunFailure) -> [(step: Int, values: MeasuredValues)] {
    guard let team = condition.game as? BernoulliTeam, let most = study.preceding.last,
      let value = environment.model?.values(under: target.policies(at: 0)).first
    else { preconditionFailure("compound ratios are those of a Bernoulli team") }
    let probabilities = target.policies(at: 0).map { $0[1] }
    let changes = probabilities.prefix(most).map { old in
      study.logitShift == 0
        ? BernoulliRatio(from: old, to: study.probability)
        : BernoulliRatio(from: old, logitShift: study.logitShift)
    }
    let ratios = changes.map { [$0.ratio(of: 0), $0.ratio(of: 1)] }
    var environment = environment
    var actions = names.stream("ratio actions")
    var chance = names.stream("ratio chance")
    var noise = names.stream("ratio noise")
    var joint = [Int](repeating: 0, count: team.agents)
    var rewards = [Double](repeating: 0, count: team.agents)
    var sums = study.preceding.map { _ in WeightSums() }
    for _ in 0..<study.samples {
      try check()
      for agent in joint.indices {
        joint[agent] = actions.uniform() < probabilities[agent] ? 1 : 0
      }
      environment.reset(using: &chance)
      joint.withUnsafeBufferPointer { joint in
        rewards.withUnsafeMutableBufferPointer {
          _ = environment.step(joint, using: &chance, rewards: $0)
        }
      }
      let advantage = rewards[0] - value + noise.normal()
      var product = 1.0
      var clippedProduct = 1.0
      var agent = 0
      for (place, preceding) in study.preceding.enumerated() {
        while agent < preceding {
          let ratio = ratios[agent][joint[agent]]
          product *= ratio
          clippedProduct *= min(1, ratio)
          agent += 1
        }
        sums[place].add(ratio: product, clippedProduct: clippedProduct, advantage: advantage)
      }
    }
    return zip(study.preceding, sums).map { preceding, sums in
      let compound = BernoulliCompoundRatio(Array(changes.prefix(preceding)))
      return (
        preceding,
        .several(
          sums.quantities
            + exact(compound, team.benefitsOfAgents, probabilities, samples: study.samples))
      )
    }
  }

  /// What is known in closed form, of which infinite values are not recorded.
  private func exact(
    _ ratio: BernoulliCompoundRatio, _ benefits: [Double], _ probabilities: [Double],
    samples: Int
  ) -> [MeasuredValues.Quantity] {
    let preceding = ratio.agents.count
    var others = 1.0
    for (benefit, p) in zip(benefits, probabilities).dropFirst(preceding) {
      others += benefit * benefit * p * (1 - p)
    }
    let contributions = Array(benefits.prefix(preceding))
    let weighted = ratio.weightedAdvantage(contributions: contributions, otherVariance: others)
    var quantities: [MeasuredValues.Quantity] = [
      .init("ratioExactVariance", .joint(known(weighted.variance))),
      .init(
        "ratioReliable", .joint(Double(samples) >= 100 * ratio.secondMoment ? 1 : 0)),
    ]
    let isIndependent = contributions.allSatisfy { $0 == 0 }
    if isIndependent {
      quantities.append(
        .init(
          "productOfClippedRatiosExactVariance",
          .joint(known(others * ratio.productOfClippedSecondMoment))))
    }
    if let clipped = ratio.clippedMoments {
      quantities.append(.init("ratioExactTotalVariation", .joint(1 - clipped.mean)))
      if isIndependent {
        quantities.append(
          .init("clippedRatioExactVariance", .joint(others * clipped.second)))
      }
    }
    return quantities
  }
}

/// Infinite where a deterministic policy leaves no closed form.
private func known(_ closedForm: Double) -> Double { closedForm.isNaN ? .infinity : closedForm }

/// What accumulates over the samples for one number of agents.
private struct WeightSums {
  private var raw = RunningVariance()
  private var clipped = RunningVariance()
  private var product = RunningVariance()
  private var sum = 0.0
  private var squares = 0.0
  private var excess = 0.0
  private var greatest = 0.0

  mutating func add(ratio: Double, clippedProduct: Double, advantage: Double) {
    raw.add(ratio * advantage)
    clipped.add(min(1, ratio) * advantage)
    product.add(clippedProduct * advantage)
    sum += ratio
    squares += ratio * ratio
    excess += max(0, ratio - 1)
    greatest = max(greatest, ratio)
  }

  var quantities: [MeasuredValues.Quantity] {
    [
      .init("ratioVariance", .joint(raw.variance)),
      .init("clippedRatioVariance", .joint(clipped.variance)),
      .init("productOfClippedRatiosVariance", .joint(product.variance)),
      // Not recorded where all R are too small for a number.
      .init("ratioEffectiveSamples", .joint(squares > 0 ? sum * sum / squares : .infinity)),
      .init("ratioMax", .joint(greatest)),
      .init("ratioTotalVariation", .joint(excess / Double(raw.count))),
    ]
  }
}

/// The sample variance of numbers that come one by one. Welford (1962), Technometrics 4:419.
private struct RunningVariance {
  private(set) var count = 0
  private var mean = 0.0
  private var squaredDeviations = 0.0

  mutating func add(_ number: Double) {
    count += 1
    let distance = number - mean
    mean += distance / Double(count)
    squaredDeviations += distance * (number - mean)
  }

  /// With divisor n − 1, for at least two numbers.
  var variance: Double { squaredDeviations / Double(count - 1) }
}

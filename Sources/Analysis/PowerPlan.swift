import Statistics

/// What a number of seeds per condition can tell, before or while they run.
public struct PowerPlan: Sendable, Equatable {
  /// Per condition.
  public let seeds: Int
  /// Wanted of every test.
  public let power: Double
  /// Tests that are read together: the level is divided by their number.
  public let comparisons: Int
  /// Success fractions of two conditions to be told apart.
  public let difference: Difference?
  /// Wanted of a condition's interval; nil where the planned seeds decide.
  public let halfWidth: Double?

  /// Two success fractions whose difference a study should be able to show.
  public struct Difference: Sendable, Equatable {
    public let baseline: Double
    public let other: Double

    /// - Parameter baseline: in 0...1, as is `other`.
    public init(baseline: Double, other: Double) {
      precondition((0...1).contains(baseline) && (0...1).contains(other), "fractions lie in 0...1")
      self.baseline = baseline
      self.other = other
    }
  }

  /// - Parameter seeds: at least 1, as is `comparisons`.
  /// - Parameter power: strictly between 0 and 1.
  /// - Parameter halfWidth: positive.
  public init(
    seeds: Int, power: Double = 0.8, comparisons: Int, difference: Difference? = nil,
    halfWidth: Double? = nil
  ) {
    precondition(seeds >= 1 && comparisons >= 1, "a plan has a seed and a comparison")
    precondition(power > 0 && power < 1, "a power lies between 0 and 1")
    precondition(halfWidth.map { $0 > 0 } ?? true, "a half-width is positive")
    self.seeds = seeds
    self.power = power
    self.comparisons = comparisons
    self.difference = difference
    self.halfWidth = halfWidth
  }

  public static let level = 0.05

  /// Bonferroni's level of one comparison of the family.
  public var familyLevel: Double { Self.level / Double(comparisons) }

  /// The levels that tables show: that of a single comparison and that of each of the family.
  var levels: [Double] { comparisons == 1 ? [Self.level] : [Self.level, familyLevel] }

  /// The half-width wanted, or what Wilson's interval has at a fraction of one half with the
  /// planned seeds.
  public var plannedHalfWidth: Double {
    halfWidth ?? wilsonHalfWidth(probability: 0.5, runs: seeds)
  }
}

/// A condition's success fraction as it may be looked at while its seeds come in.
public struct Monitored: Sendable, Equatable {
  public let successes: Int
  public let trials: Int
  /// Valid at a number of trials fixed in advance; nil for no trials.
  public let wilson: Interval?
  /// Valid when looked at after every trial.
  public let sequence: Interval
  /// The number of trials, in order, after which the sequence was narrow enough for the first time.
  public let sufficed: Int?

  /// - Parameter outcomes: of the finished runs in the order of their seeds.
  public init(_ outcomes: [Bool], halfWidth: Double) {
    trials = outcomes.count
    successes = outcomes.count { $0 }
    wilson = wilsonInterval(successes: successes, trials: trials)
    sequence = confidenceSequence(successes: successes, trials: trials)
    var sufficed: Int?
    var successes = 0
    for (index, isSuccess) in outcomes.enumerated() where sufficed == nil {
      successes += isSuccess ? 1 : 0
      let interval = confidenceSequence(successes: successes, trials: index + 1)
      if (interval.high - interval.low) / 2 <= halfWidth { sufficed = index + 1 }
    }
    self.sufficed = sufficed
  }
}

import Statistics

/// A condition of a study with the seeds it is to be run with.
public struct PlannedCondition: Sendable, Hashable {
  public let condition: ResultTable.Condition
  /// Increasing, and as few as the seeds allow: no two touch.
  public let seedRanges: [ClosedRange<Int>]

  public init(condition: ResultTable.Condition, seeds: ClosedRange<Int>) {
    self.condition = condition
    seedRanges = [seeds]
  }

  /// - Parameter seeds: at least one, in any order; a seed counts once.
  public init(condition: ResultTable.Condition, seeds: Set<Int>) {
    precondition(!seeds.isEmpty, "a condition is planned with a seed")
    self.condition = condition
    seedRanges = ranges(of: seeds)
  }

  init(condition: ResultTable.Condition, seedRanges: [ClosedRange<Int>]) {
    self.condition = condition
    self.seedRanges = seedRanges
  }

  public var seedCount: Int { seedRanges.reduce(0) { $0 + $1.count } }
}

/// As few ranges as hold these numbers, increasing.
public func ranges(of numbers: Set<Int>) -> [ClosedRange<Int>] {
  var ranges: [ClosedRange<Int>] = []
  for number in numbers.sorted() {
    if let last = ranges.last, last.upperBound + 1 == number {
      ranges[ranges.count - 1] = last.lowerBound...number
    } else {
      ranges.append(number...number)
    }
  }
  return ranges
}

/// What the store keeps of a study: its words, its criterion and its plan.
public struct StudyRecord: Sendable, Hashable {
  /// Where the runs of a study come from.
  public enum Origin: String, Sendable, Hashable {
    /// Executed as a study file says.
    case studyFile = "study file"
    /// Executed by another tool, and read from its files: never executed here.
    case imported = "import"
  }

  public let name: String
  public let question: String
  public let origin: Origin
  /// The study file, byte for byte; of an imported study, JSON about the files it was read from.
  public let text: String
  /// A run succeeds when the joint (agent 0) final value of this measure is at least
  /// `successThreshold`.
  public let successMeasure: String
  /// Nil where the study declares no success.
  public let successThreshold: Double?
  /// What differs between conditions that are compared.
  public let compared: ConditionAxis
  /// The label, on the compared axis, of the conditions that differences are taken against.
  public let baseline: String?
  /// In the order of the study file.
  public let conditions: [PlannedCondition]

  /// - Parameter successThreshold: finite.
  /// - Parameter conditions: each specification once.
  public init(
    name: String, question: String, origin: Origin = .studyFile, text: String,
    successMeasure: String, successThreshold: Double?, compared: ConditionAxis = .sampler,
    baseline: String? = nil, conditions: [PlannedCondition]
  ) {
    precondition(successThreshold?.isFinite ?? true, "a success threshold is a finite number")
    precondition(
      Set(conditions.map(\.condition.specification)).count == conditions.count,
      "a study plans each condition once")
    self.name = name
    self.question = question
    self.origin = origin
    self.text = text
    self.successMeasure = successMeasure
    self.successThreshold = successThreshold
    self.compared = compared
    self.baseline = baseline
    self.conditions = conditions
  }
}

/// The stored results of one study as plain values: what every table and figure is made from.
public struct ResultTable: Sendable, Equatable {
  /// Everything of a run but its seed. The five texts are short labels for people.
  public struct Condition: Sendable, Hashable {
    public let game: String
    public let policy: String
    public let sampler: String
    /// Empty where the target policy is held fixed.
    public let learner: String
    public let experiment: String
    /// Canonical JSON of the condition: its identity.
    public let specification: String

    public init(
      game: String, policy: String, sampler: String, learner: String, experiment: String,
      specification: String
    ) {
      self.game = game
      self.policy = policy
      self.sampler = sampler
      self.learner = learner
      self.experiment = experiment
      self.specification = specification
    }
  }

  /// What became of an intended run; a missing one is not stored.
  public enum State: String, Sendable, Hashable { case done, failed, missing }

  /// What made a run.
  public struct Code: Sendable, Hashable {
    public let version: String
    /// Nil outside a checkout.
    public let commit: String?
    /// Whether there were uncommitted changes; nil when unknown.
    public let isDirty: Bool?
    /// A hash of the program; nil when unknown.
    public let binary: String?
    public let compiler: String

    public init(
      version: String, commit: String?, isDirty: Bool?, binary: String?, compiler: String
    ) {
      self.version = version
      self.commit = commit
      self.isDirty = isDirty
      self.binary = binary
      self.compiler = compiler
    }
  }

  /// One intended run. `condition` is an index into `conditions`.
  public struct Run: Sendable, Hashable {
    public let condition: Int
    public let seed: Int
    public let state: State
    /// Nil for a run that is missing, or that another tool made.
    public let code: Code?

    public init(condition: Int, seed: Int, state: State, code: Code? = nil) {
      self.condition = condition
      self.seed = seed
      self.state = state
      self.code = code
    }
  }

  /// What a measured value belongs to. `agent` 0 is the joint policy, 1... the single agents.
  public struct Quantity: Sendable, Hashable {
    public let measure: String
    public let agent: Int

    public init(_ measure: String, agent: Int = 0) {
      self.measure = measure
      self.agent = agent
    }
  }

  /// One quantity of one run along its environment steps (or samples), steps increasing.
  public struct Series: Sendable, Equatable {
    public let steps: [Int]
    public let values: [Double]

    public init(steps: [Int], values: [Double]) {
      precondition(steps.count == values.count, "one value per step")
      self.steps = steps
      self.values = values
    }

    /// The value at exactly this step, if one was recorded.
    public func value(at step: Int) -> Double? {
      steps.firstIndex(of: step).map { values[$0] }
    }
  }

  public let study: String
  /// In the order of the study file.
  public let conditions: [Condition]
  /// Ordered by condition, then seed: every intended run, stored or not.
  public let runs: [Run]
  /// Per run (the index into `runs`), the series that were stored.
  public let series: [[Quantity: Series]]

  public init(
    study: String, conditions: [Condition], runs: [Run], series: [[Quantity: Series]]
  ) {
    precondition(runs.count == series.count, "one dictionary of series per run")
    self.study = study
    self.conditions = conditions
    self.runs = runs
    self.series = series
  }

  /// The indices of a condition's intended runs, by increasing seed.
  public func runs(of condition: Int) -> [Int] {
    runs.indices.filter { runs[$0].condition == condition }
  }
}

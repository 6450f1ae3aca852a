/// How often each action was taken at each observation.
///
/// Samples that share observation and action contribute the same term to every loss here, so
/// losses run over these counts. Observations are listed in the order of their first visit.
public struct ActionCounts: Sendable {
  /// Number of actions; zero where nothing numbers them.
  public let actions: Int
  /// The observations visited at least once.
  public private(set) var visited: [Int] = []
  /// Number of samples.
  public private(set) var total = 0
  private var counts: [Int] = []
  private var visits: [Int] = []

  public init(actions: Int) {
    self.actions = actions
  }

  /// Counts a sample.
  public mutating func add(_ action: Int, at observation: Int) {
    addVisit(of: observation)
    counts[observation * actions + action] += 1
  }

  /// A sample of which only the observation counts, where nothing numbers the actions.
  public mutating func addVisit(of observation: Int) {
    while visits.count <= observation {
      visits.append(0)
      for _ in 0..<actions { counts.append(0) }
    }
    if visits[observation] == 0 { visited.append(observation) }
    visits[observation] += 1
    total += 1
  }

  /// Forgets all samples and keeps the memory, in time proportional to the observations visited.
  public mutating func removeAll() {
    for observation in visited {
      visits[observation] = 0
      for action in 0..<actions { counts[observation * actions + action] = 0 }
    }
    visited.removeAll(keepingCapacity: true)
    total = 0
  }

  /// How many samples have the observation; 0 for one that was never met.
  public func visits(of observation: Int) -> Int {
    observation < visits.count ? visits[observation] : 0
  }

  /// How many samples have the action at the observation; 0 for one that was never met.
  public func count(of action: Int, at observation: Int) -> Int {
    observation < visits.count ? counts[observation * actions + action] : 0
  }

  /// The counts of all actions at a visited observation.
  public func row(at observation: Int) -> ArraySlice<Int> {
    counts[observation * actions..<(observation + 1) * actions]
  }

  /// Calls `body` with the counts of all observations, a row of `actions` for each by its number.
  public func withRows<Result>(_ body: (UnsafeBufferPointer<Int>) -> Result) -> Result {
    counts.withUnsafeBufferPointer(body)
  }

  /// The mean of a number per observation, weighted by visits; 0 without samples.
  ///
  /// - Parameter value: takes the observation and its place in `visited`.
  public func mean(_ value: (_ observation: Int, _ place: Int) -> Double) -> Double {
    visited.enumerated().reduce(0) { sum, visit in
      let share = Double(visits(of: visit.element)) / Double(total)
      return sum + share * value(visit.element, visit.offset)
    }
  }
}

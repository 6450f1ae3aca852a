/// How far some work has come: a value, with the clock outside.
public struct Headway: Sendable {
  /// The subcommand, as in "run".
  public let command: String
  /// What is counted, as in "run" or "figure".
  public let unit: String
  public private(set) var total: Int
  public var done = 0
  public var failed = 0
  /// Done by other processes meanwhile.
  public var elsewhere = 0
  /// What is being done now, in words; empty where that is not known.
  public var condition = ""
  public var work: RemainingWork
  /// How many pieces are under way at one time in this process.
  public let workers: Int
  /// Seconds from the beginning to when the last piece was settled.
  public var settled = 0.0

  /// - Parameter work: the kinds of pieces; without it all are of one kind, which is called "".
  public init(
    command: String, unit: String, total: Int, workers: Int = 1, work: RemainingWork? = nil
  ) {
    self.command = command
    self.unit = unit
    self.total = total
    self.workers = workers
    self.work = work ?? RemainingWork(left: ["": total])
  }

  /// It turns out to be so many pieces more, or less, of the only kind.
  public mutating func expect(_ more: Int) {
    total += more
    work.expect(more, of: "")
  }

  public var finished: Int { done + failed + elsewhere }
  public var left: Int { total - finished }

  /// Pieces a second, whoever did them.
  public func rate(after elapsed: Double) -> Double { Double(finished) / max(elapsed, 1e-3) }

  /// Seconds to go; nil where nothing tells.
  ///
  /// Since the last piece was settled, all workers have gone on with theirs. Other processes count
  /// as so many more workers as they have settled more.
  public func remaining(after elapsed: Double) -> Double? {
    let own = Double(done + failed)
    let help = own > 0 ? (own + Double(elsewhere)) / own : 1
    return work.seconds(workers: Double(workers) * help).map { max(0, $0 - (elapsed - settled)) }
  }
}

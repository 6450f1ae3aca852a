import Statistics

/// What the finished runs of one condition recorded of one quantity.
struct RunSample {
  /// At these steps every run of the sample has a value; at most `mostSteps` of them.
  let steps: [Int]
  /// One row per run, one value per step.
  let rows: [[Double]]
  /// One seed per row, increasing.
  let seeds: [Int]
  let failed: Int
  let missing: Int
  /// Finished runs that hold no value of the quantity.
  let silent: Int
  /// One in how many recorded steps is kept.
  let stride: Int

  /// A page shows no more points, and a bootstrap takes time for each.
  static let mostSteps = 300

  /// - Parameter only: the one step that is kept, if all runs have it; 0 keeps their last.
  init(
    of quantity: ResultTable.Quantity, condition: Int, in table: ResultTable, only: Int? = nil
  ) {
    let runs = table.runs(of: condition)
    let done = runs.filter { table.runs[$0].state == .done }
    failed = runs.filter { table.runs[$0].state == .failed }.count
    missing = runs.filter { table.runs[$0].state == .missing }.count
    let heard = done.filter { table.series[$0][quantity]?.steps.isEmpty == false }
    let series = heard.compactMap { table.series[$0][quantity] }
    seeds = heard.map { table.runs[$0].seed }
    silent = done.count - series.count

    let common = Self.commonSteps(series)
    let every = max(1, (common.count + Self.mostSteps - 1) / Self.mostSteps)
    // Counted back from the last step, which is the one that people read.
    let spread = common.enumerated().filter { (common.count - 1 - $0.offset) % every == 0 }
      .map(\.element)
    let kept =
      switch only {
      case nil: spread
      case 0: Array(common.suffix(1))
      case let step: common.filter { $0 == step }
      }
    stride = only == nil ? every : 1
    steps = kept
    rows = series.map { Self.values(of: $0, at: kept) }
  }

  /// Each run as it is, by seed.
  var singleRuns: [Plot.Run] {
    zip(seeds, rows).map { seed, row in
      Plot.Run(
        seed: seed,
        points: zip(steps, row).map {
          Plot.Point(x: Double($0), value: $1, interval: nil, n: 1)
        })
    }
  }

  private static func commonSteps(_ series: [ResultTable.Series]) -> [Int] {
    guard let first = series.first else { return [] }
    guard !series.allSatisfy({ $0.steps == first.steps }) else { return first.steps }
    let others = series.dropFirst().map { Set($0.steps) }
    return first.steps.filter { step in others.allSatisfy { $0.contains(step) } }
  }

  /// Both lists of steps increase, so one pass finds them all.
  private static func values(of series: ResultTable.Series, at steps: [Int]) -> [Double] {
    var position = 0
    return steps.map { step in
      while series.steps[position] < step { position += 1 }
      return series.values[position]
    }
  }
}

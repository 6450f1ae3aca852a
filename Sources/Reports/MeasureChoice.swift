import Analysis
import Figures
import Statistics
import Studies

/// Which numbers of a study a report tells.
struct MeasureChoice: Sendable, Equatable {
  struct Result: Sendable, Equatable {
    let measure: String
    /// Whether the runs that learn are meant, or every run.
    let learns: Bool
  }

  let results: [Result]
  let rates: [ResultTable.Quantity]

  /// Runs that learn are told by the success measure. Those that hold their policies fixed are told
  /// by the rates of their sampling errors, and by the last values of what else the study's figures
  /// and claims are about.
  ///
  /// - Parameter figures: the measures of the study's figures.
  /// - Parameter rateFigures: those of them that are drawn as rates.
  init(
    of table: ResultTable, _ study: StudyDescription, figures: [String], rateFigures: [String],
    claims: [Claim]
  ) {
    var learned: Set<String> = []
    var fixed: Set<String> = []
    // Those that were recorded more than once in a run, so that they may fall.
    var falling: Set<String> = []
    for (run, series) in zip(table.runs, table.series) {
      let learns = table.conditions[run.condition].learns
      for (quantity, values) in series where quantity.agent == 0 {
        if learns { learned.insert(quantity.measure) } else { fixed.insert(quantity.measure) }
        if !learns, values.steps.count > 1 { falling.insert(quantity.measure) }
      }
    }
    let usual = ["jointKL", "jointTotalVariation", "marginalTotalVariation"]
    let rated = claims.compactMap { claim -> String? in
      switch claim.statistic {
      case .slope(let measure), .verdict(let measure): claim.agent == 0 ? measure : nil
      case .mean, .successFraction, .ratio, .rankCorrelation, .slopeAgainst: nil
      }
    }
    let errors = distinct(usual + rateFigures + rated).filter(falling.contains)
    let wanted = distinct(figures + claims.map(\.statistic.measure))
    var results: [Result] = []
    if table.conditions.contains(where: \.learns) {
      let measures =
        learned.contains(study.successMeasure) || learned.isEmpty
        ? [study.successMeasure] : wanted.filter(learned.contains)
      results += measures.map { Result(measure: $0, learns: true) }
    } else {
      results += wanted.filter { fixed.contains($0) && !errors.contains($0) }
        .map { Result(measure: $0, learns: false) }
    }
    self.results = results
    rates = errors.map { ResultTable.Quantity($0) }
  }
}

extension Study {
  /// Of the figures that fit rates.
  var rateMeasures: [String] {
    figures.filter { $0.kind is RateFit }.flatMap(\.kind.measures)
  }
}

/// Each once, in the order of the first.
func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
  var seen: Set<Value> = []
  return values.filter { seen.insert($0).inserted }
}

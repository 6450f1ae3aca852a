import Specifications
import Statistics

extension RateReport {
  /// The whole report; undefined numbers are null.
  public var node: Node {
    .record([
      .init("study", text(study)), .init("measure", text(quantity.measure)),
      .init("agent", count(quantity.agent)), .init("scale", text(scale.rawValue)),
      .init("conditions", Node(.list(zip(rows, reasons).map { node($0, reason: $1) }))),
      .init("learning", Node(.list(learning.map { Node(.record(labels($0))) }))),
      .init("unrecorded", Node(.list(unrecorded.map { Node(.record(labels($0))) }))),
      .init("notes", Node(.list(notes.map(text)))),
    ])
  }

  private func labels(_ condition: ResultTable.Condition) -> [Node.Entry] {
    ConditionAxis.allCases.map { .init($0.rawValue, text(condition[$0])) }
  }

  private func node(_ row: Row, reason: String) -> Node {
    let analysis = row.analysis
    let judgement = analysis.judgement
    return .record(
      labels(row.condition) + [
        .init("intended", count(row.intended)), .init("done", count(row.done)),
        .init("failed", count(row.failed)), .init("runsUsed", count(analysis.slope.runsUsed)),
        .init("pointsExcluded", count(analysis.slope.pointsExcluded)),
        .init("margin", number(analysis.margin)), .init("decades", number(analysis.decades)),
        .init("slope", estimate(analysis.slope.slope, analysis.slope.interval)),
        .init(
          "clustered", estimate(analysis.pooled?.line.slope, analysis.pooled?.clusterInterval)),
        .init("theilSen", number(analysis.pooled?.theilSen)),
        .init("checkpoints", Node(.list(analysis.checkpoints.map(node)))),
        .init("laws", Node(.list(analysis.candidates.map(node)))),
        .init("chosen", analysis.law.map { text($0.law.description) } ?? Node(.null)),
        .init("floor", analysis.floor.map(node) ?? Node(.null)),
        .init("residuals", analysis.residuals.map(node) ?? Node(.null)),
        .init("judgedSlope", estimate(judgement.slope, judgement.interval)),
        .init("basis", text(judgement.basis.rawValue)),
        .init("verdict", judgement.verdict.map { text($0.rawValue) } ?? Node(.null)),
        .init("reason", text(reason)),
      ])
  }

  private func node(_ checkpoint: RateCheckpoint) -> Node {
    .record([
      .init("m", number(checkpoint.m)), .init("mean", number(checkpoint.mean)),
      .init("standardError", number(checkpoint.standardError)),
      .init("zeros", count(checkpoint.zeros)), .init("unusable", count(checkpoint.unusable)),
    ])
  }

  private func node(_ candidate: DecayCandidate) -> Node {
    .record([
      .init("law", text(candidate.law.description)), .init("a", number(candidate.fit?.a)),
      .init("p", number(candidate.fit?.exponent)), .init("c", number(candidate.fit?.floor)),
      .init("rms", number(candidate.fit?.residualRootMeanSquare)),
      .init("aicc", number(candidate.aicc)), .init("bic", number(candidate.bic)),
      .init("weight", number(candidate.weight)),
    ])
  }

  private func node(_ floor: FloorEstimate) -> Node {
    .record([
      .init("value", number(floor.value)), .init("interval", node(floor.interval)),
      .init("share", number(floor.share)),
      .init("slope", estimate(floor.slope, floor.slopeInterval)),
      .init("isPreferred", Node(.flag(floor.isPreferred))),
      .init("isMaterial", Node(.flag(floor.isMaterial))),
      .init("isSupported", Node(.flag(floor.isSupported))),
    ])
  }

  private func node(_ residuals: RateResiduals) -> Node {
    .record([
      .init("signs", text(residuals.signs)),
      .init(
        "points",
        Node(
          .list(
            residuals.points.map {
              .record([
                .init("m", number($0.m)), .init("logarithmic", number($0.logarithmic)),
                .init("standardised", number($0.standardised)),
              ])
            }))),
      .init("bonferroniP", number(residuals.bonferroniP)),
    ])
  }

  private func estimate(_ value: Double?, _ interval: Interval?) -> Node {
    value.map { .record([.init("value", number($0)), .init("interval", node(interval))]) }
      ?? Node(.null)
  }

  private func node(_ interval: Interval?) -> Node {
    interval.map { Node(.list([number($0.low), number($0.high)])) } ?? Node(.null)
  }

  private func number(_ value: Double?) -> Node {
    value.flatMap { $0.isFinite ? Node(.number($0)) : nil } ?? Node(.null)
  }

  private func count(_ count: Int) -> Node { Node(.integer(count)) }

  private func text(_ text: String) -> Node { Node(.text(text)) }
}

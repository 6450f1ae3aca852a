import Specifications
import Statistics
import Studies

/// The claims of several studies with every number at full precision.
func claimsNode(_ studies: [StudyClaims]) -> Node {
  .record([
    .init(
      "studies",
      Node(
        .list(
          studies.map { study in
            .record([
              .init("study", Node(.text(study.study))),
              .init("claims", Node(.list(study.results.map(node)))),
            ])
          })))
  ])
}

private func node(_ result: ClaimResult) -> Node {
  let (claim, condition) = (result.claim, result.claim.labels)
  let what: [Node.Entry] =
    switch claim.statistic {
    case .mean(let measure): [.init("mean", Node(.text(measure)))]
    case .successFraction(let measure, let threshold):
      [.init("successFraction", Node(.text(measure))), .init("threshold", number(threshold))]
    case .slope(let measure): [.init("slope", Node(.text(measure)))]
    case .ratio(let measure, let other):
      [.init("ratio", Node(.list([Node(.text(measure)), Node(.text(other))])))]
    case .verdict(let measure): [.init("verdict", Node(.text(measure)))]
    case .rankCorrelation(let measure, let other, _):
      [.init("rankCorrelation", Node(.list([Node(.text(measure)), Node(.text(other))])))]
    case .slopeAgainst(let setting, let measure, _):
      [.init("slope", Node(.text(measure))), .init("against", Node(.text(setting.text)))]
    }
  return .record([
    .init("source", Node(.text(claim.source))),
    .init(
      "condition",
      .record([
        .init("game", Node(.text(condition.game))), .init("policy", Node(.text(condition.policy))),
        .init("sampler", Node(.text(condition.sampler))),
        .init("learner", Node(.text(condition.learner))),
        .init("experiment", Node(.text(condition.experiment))),
      ])),
    .init("statistic", .record(what)),
    .init("agent", Node(.integer(claim.agent))),
    .init("verdict", Node(.text(result.verdict.rawValue))),
    .init("asExpected", Node(.flag(result.asExpected))),
    .init("knownToDiffer", claim.differs.map { Node(.text($0)) } ?? Node(.null)),
    .init("failedRuns", Node(.integer(result.failedRuns))),
    .init("points", Node(.list(result.points.map(node)))),
  ])
}

private func node(_ point: ClaimResult.Point) -> Node {
  .record([
    .init("step", point.step.map { Node(.integer($0)) } ?? Node(.null)),
    .init("published", value(point.published)),
    .init("ours", point.ours.map(value) ?? Node(.null)),
    .init(
      "interval",
      point.interval.map { Node(.list([number($0.low), number($0.high)])) } ?? Node(.null)),
    .init("runs", Node(.integer(point.runs))),
    .init("allowance", point.allowance.map(number) ?? Node(.null)),
    .init("agrees", Node(.flag(point.agrees))),
  ])
}

private func value(_ value: ClaimResult.Value) -> Node {
  switch value {
  case .number(let value): number(value)
  case .rate(let verdict): Node(.text(verdict.rawValue))
  case .between(let bounds): Node(.list([number(bounds.low), number(bounds.high)]))
  }
}

/// JSON has no infinity.
private func number(_ value: Double) -> Node {
  value.isFinite ? Node(.number(value)) : Node(.null)
}

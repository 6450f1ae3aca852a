import Specifications
import Statistics

extension AnalysisReport {
  /// The whole report; undefined numbers are null, infinite steps the text "never".
  public var node: Node {
    .record([
      .init("study", text(study.name)),
      .init("question", text(study.question)),
      .init("measure", text(options.measure)),
      .init("threshold", number(options.threshold)),
      .init("failuresCount", Node(.flag(options.failuresCount))),
      .init(
        "bootstrap",
        .record([.init("resamples", count(options.resamples)), .init("seed", count(options.seed))])),
      .init(
        "baseline",
        baseline.map { .record([.init("key", text($0.key.text)), .init("value", text($0.value))]) }
          ?? Node(.null)),
      .init("familySize", count(familySize)),
      .init("groups", Node(.list(groups.map(node)))),
      .init("comparisons", Node(.list(comparisons.map(node)))),
      .init("statements", Node(.list(statements.map(text)))),
      .init("warnings", Node(.list(warnings.map(text)))),
    ])
  }

  private func labels(_ group: GroupEstimate) -> Node {
    .record(zip(keys, group.group.values).map { .init($0.text, text($1)) })
  }

  private func node(_ group: GroupEstimate) -> Node {
    .record([
      .init("labels", labels(group)),
      .init("conditions", count(group.group.conditions.count)),
      .init("intended", count(group.intended)),
      .init("done", count(group.done)),
      .init("failed", count(group.failed)),
      .init(
        "success",
        group.successes.map {
          .record([
            .init("successes", count($0)), .init("trials", count(group.trials)),
            .init("wilson", node(group.wilson)),
            .init("clopperPearson", node(group.clopperPearson)),
          ])
        } ?? Node(.null)),
      .init("measured", count(group.measured)),
      .init("interquartileMean", node(group.interquartileMean)),
      .init("mean", node(group.mean)),
      .init("area", node(group.area)),
      .init(
        "stepsToThreshold",
        group.stepsToThreshold.map {
          .record([
            .init("reached", count($0.reached)), .init("runs", count($0.runs)),
            .init("median", number($0.median)), .init("interval", node($0.interval)),
          ])
        } ?? Node(.null)),
    ])
  }

  private func node(_ comparison: Comparison) -> Node {
    let pairing: Node =
      switch comparison.pairing {
      case .bySeed(let pairs, let leftOver):
        .record([
          .init("pairs", count(pairs)), .init("leftOver", Node(.list(leftOver.map(count)))),
        ])
      case .none(let reason): .record([.init("unpaired", text(reason.rawValue))])
      }
    func side(_ side: Comparison.Side) -> Node {
      .record([.init("successes", count(side.successes)), .init("trials", count(side.trials))])
    }
    return .record([
      .init("labels", labels(groups[comparison.group])),
      .init("baseline", labels(groups[comparison.baseline])),
      .init("pairing", pairing),
      .init(
        "success",
        comparison.success.map {
          .record([
            .init("group", side($0.group)), .init("baseline", side($0.baseline)),
            .init("difference", node($0.estimate)),
            .init("runsForPower", $0.runsForPower.map { count($0.runs) } ?? Node(.null)),
            .init(
              "runsForFamilyPower", $0.runsForFamilyPower.map { count($0.runs) } ?? Node(.null)),
          ])
        } ?? Node(.null)),
      .init("meanDifference", node(comparison.mean)),
      .init("probabilityOfImprovement", node(comparison.improvement)),
      .init("test", comparison.test.map { text($0.rawValue) } ?? Node(.null)),
      .init("p", number(comparison.p)),
      .init("adjustedP", number(comparison.adjustedP)),
      .init("survives", Node(.flag(comparison.survives))),
    ])
  }

  private func node(_ estimate: Estimate?) -> Node {
    guard let estimate else { return Node(.null) }
    return .record([
      .init("value", number(estimate.value)), .init("interval", node(estimate.interval)),
    ])
  }

  private func node(_ interval: Interval?) -> Node {
    interval.map { Node(.list([number($0.low), number($0.high)])) } ?? Node(.null)
  }

  private func number(_ value: Double?) -> Node {
    guard let value else { return Node(.null) }
    return value.isFinite ? Node(.number(value)) : text("never")
  }

  private func count(_ count: Int) -> Node { Node(.integer(count)) }

  private func text(_ text: String) -> Node { Node(.text(text)) }
}

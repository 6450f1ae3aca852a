import Analysis
import Statistics
import Store
import Studies

let resultsCommand = Command(
  name: "results", summary: "Prints success, sampling error and comparisons with intervals.",
  operands: "STUDY.yaml...", options: [.store, .seeds]
) { arguments in
  let session = try Session(arguments, access: .readOnly)
  for study in session.studies {
    printResults(of: study, try session.table(of: study))
  }
  return 0
}

/// One table for the training conditions of a study and one for its fixed policies.
func printResults(of study: Study, _ table: ResultTable) {
  let estimates = study.estimates(from: table)
  print("\n\(study.name): \(study.question)")
  let learned = estimates.filter { !$0.condition.learner.isEmpty }
  if !learned.isEmpty {
    print("\n\(trainingTable(learned).text)")
    print(
      """
      success: runs with \(study.success.measure) ≥ \(study.success.threshold) after the last \
      step, k/n with Wilson and Clopper-Pearson 95 % intervals; a failed run is no success.
      mean: of \(study.success.measure) over done runs with a percentile-bootstrap 95 % interval \
      (B = 2000, seeded).
      """)
    if let baseline = study.baseline, learned.contains(where: { $0.comparison != nil }) {
      print(
        """
        Δ: success fraction minus that of \(baseline), paired by seed, with Newcombe's paired 95 % \
        interval, exact McNemar p, and that p adjusted by Holm's method over the rows of this table.
        """)
    }
  }
  let fixed = estimates.filter { !$0.rates.isEmpty }
  if !fixed.isEmpty {
    print("\n\(rateTable(fixed).text)")
    print(
      """
      slope: of log error against log samples, mean over runs with a t 95 % interval; zero errors \
      are left out. Verdict on the KL divergence: the interval lies within 0.25 of −1 or −2; total \
      variation falls with half the exponent.
      """)
  }
}

private func trainingTable(_ estimates: [ConditionEstimate]) -> TextTable {
  var table = TextTable([
    ("game", .left), ("learner", .left), ("sampler", .left), ("runs", .right),
    ("failed", .right), ("success", .right), ("Wilson", .right), ("Clopper-Pearson", .right),
    ("mean", .right), ("95 %", .right), ("Δ", .right), ("95 %", .right), ("p", .right),
    ("Holm", .right),
  ])
  let adjusted = holmAdjusted(estimates.compactMap { $0.comparison?.p })
  var remaining = adjusted[...]
  for estimate in estimates {
    let comparison = estimate.comparison
    table.append([
      estimate.condition.game, estimate.condition.learner, estimate.condition.sampler,
      "\(estimate.trials)/\(estimate.intended)", "\(estimate.failed)",
      "\(estimate.successes)/\(estimate.trials)", bounds(estimate.wilson, 2),
      bounds(estimate.clopperPearson, 2), decimal(estimate.mean), bounds(estimate.meanInterval),
      decimal(comparison?.difference, 2), bounds(comparison?.interval, 2),
      comparison.map { probability($0.p) } ?? "–",
      comparison.flatMap { _ in remaining.popFirst() }.map(probability) ?? "–",
    ])
  }
  return table
}

private func rateTable(_ estimates: [ConditionEstimate]) -> TextTable {
  var table = TextTable([
    ("game", .left), ("policy", .left), ("sampler", .left), ("runs", .right),
    ("error", .left), ("slope", .right), ("95 %", .right), ("zeros", .right),
    ("verdict", .left),
  ])
  for estimate in estimates {
    for rate in estimate.rates {
      table.append([
        estimate.condition.game, estimate.condition.policy, estimate.condition.sampler,
        "\(estimate.trials)/\(estimate.intended)", rate.measure, decimal(rate.rate.slope),
        bounds(rate.rate.interval), "\(rate.rate.pointsExcluded)",
        rate.measure == "jointKL" ? rate.rate.verdict()?.rawValue ?? "–" : "–",
      ])
    }
  }
  return table
}

import Specifications
import Statistics

/// Measures whose expectation under independent draws is known, with that expectation.
private let multinomialExpectations: [String: @Sendable ([Double], Int) -> Double] = [
  "jointTotalVariation": { expectedTotalVariation(probabilities: $0, draws: $1) },
  "pairedTotalVariation": { expectedTotalVariation(probabilities: $0, draws: $1) },
  "jointKL": { expectedKLDivergence(probabilities: $0, draws: $1) },
  "pairedKL": { expectedKLDivergence(probabilities: $0, draws: $1) },
]

/// What uniform play over so many joint actions expects of a measure after independent draws.
///
/// Nil for measures of which nothing is known.
func uniformExpectation(of measure: String, jointActions: Int, draws: Int) -> Double? {
  let uniform = [Double](repeating: 1 / Double(jointActions), count: jointActions)
  return multinomialExpectations[measure]?(uniform, draws)
}

extension ClaimDraft {
  /// The claim about the one condition that it means; nil if a problem was added.
  func resolved(in plan: Plan, success: Success, problems: inout [Problem]) -> Claim? {
    let matches = plan.conditions.filter(pattern.matches)
    guard let condition = matches.first, matches.count == 1 else {
      problems.append(ambiguity(matches, in: plan))
      return nil
    }
    let measure = self.measure?.value ?? success.measure
    let recorded = condition.quantities
    guard recorded.contains(measure) else {
      let mark = self.measure?.mark ?? place.mark
      let path = self.measure?.path ?? place.path
      problems.append(
        Problem(
          mark: mark, path: path,
          fact: .unknownName(measure, kind: "recorded measure", known: recorded)))
      return nil
    }
    let known = problems.count
    let published = published(for: measure, of: condition, problems: &problems)
    guard problems.count == known, let published else { return nil }
    let resolved: Claim.Statistic =
      switch statistic {
      case .mean: .mean(measure: measure)
      case .successFraction: .successFraction(measure: measure, threshold: threshold)
      case .slope: .slope(measure: measure)
      case .verdict: .verdict(measure: measure)
      }
    return Claim(
      source: source, condition: condition.labels, statistic: resolved, agent: agent,
      published: published, precision: precision, readingError: readingError,
      standardErrors: standardErrors, differs: differs)
  }

  private func ambiguity(_ matches: [Condition], in plan: Plan) -> Problem {
    let candidates = matches.isEmpty ? plan.conditions : matches
    let shown = candidates.prefix(8).map(\.labels).map {
      [$0.game, $0.policy, $0.sampler, $0.learner, $0.experiment].filter { !$0.isEmpty }
        .joined(separator: " | ")
    }
    let rest = candidates.count > shown.count ? ["and \(candidates.count - shown.count) more"] : []
    let count = matches.isEmpty ? "none" : "\(matches.count)"
    return place.problem(
      .inconsistent(
        "where must match one condition and matches \(count): "
          + (shown + rest).joined(separator: "; ")))
  }

  private func published(
    for measure: String, of condition: Condition, problems: inout [Problem]
  ) -> Claim.Published? {
    let node = published.value
    switch (statistic, node.content) {
    case (.verdict, .text(let text)):
      if let verdict = RateVerdict(name: text) { return .verdict(verdict) }
    case (.mean, .text("uniformMultinomial")):
      return uniformMultinomial(for: measure, of: condition, problems: &problems)
    case (.mean, .record(let entries)), (.successFraction, .record(let entries)):
      return numbers(entries, of: condition, problems: &problems)
    case (.mean, _), (.successFraction, _), (.slope, _):
      if let number = Double(node: node) { return .number(number) }
    default: break
    }
    let expected =
      switch statistic {
      case .verdict: "one of 1/m, 1/m², both, neither"
      case .slope: "a finite number"
      case .mean: "a finite number, { step: number, ... } or uniformMultinomial"
      case .successFraction: "a finite number or { step: number, ... }"
      }
    problems.append(published.problem(.wrongType(expected: expected, found: node.kind)))
    return nil
  }

  private func numbers(
    _ entries: [Node.Entry], of condition: Condition, problems: inout [Problem]
  ) -> Claim.Published? {
    var steps: [Claim.Step] = []
    for entry in entries {
      let value = Double(node: entry.value)
      let step = Int(entry.key)
      if let step, let value, condition.experiment.records(step: step) {
        steps.append(Claim.Step(step: step, value: value))
      } else {
        let fact: Problem.Fact =
          value == nil
          ? .wrongType(expected: Double.expectation, found: entry.value.kind)
          : .notAllowed(value: entry.key, allowed: condition.experiment.recordedStepsText)
        problems.append(
          Problem(mark: entry.mark, path: "\(published.path).\(entry.key)", fact: fact))
      }
    }
    if entries.isEmpty {
      problems.append(published.problem(.missing("a step with its published number")))
    }
    return .numbers(steps.sorted { $0.step < $1.step })
  }

  private func uniformMultinomial(
    for measure: String, of condition: Condition, problems: inout [Problem]
  ) -> Claim.Published? {
    let sentence: String
    if multinomialExpectations[measure] == nil {
      let known = multinomialExpectations.keys.sorted().joined(separator: ", ")
      sentence = "uniformMultinomial is known for \(known), not for \(measure)"
    } else if case .training = condition.experiment {
      sentence = "uniformMultinomial needs a fixed policy: training leaves uniform play"
    } else {
      let counts = condition.game.makeEnvironment().actionCounts
      return .uniformMultinomial(jointActions: counts.reduce(1, *))
    }
    problems.append(published.problem(.inconsistent(sentence)))
    return nil
  }
}

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
  /// The claim about the conditions that it means; nil if a problem was added.
  func resolved(in plan: Plan, success: Success, problems: inout [Problem]) -> Claim? {
    let matches = plan.conditions.filter(pattern.matches)
    guard let condition = matches.first, fit(matches) else {
      problems.append(ambiguity(matches, in: plan))
      return nil
    }
    let known = problems.count
    let names = measures.isEmpty ? [success.measure] : measures.map(\.value)
    for (number, name) in names.enumerated() {
      let recorded = matches.map(\.quantities)
      guard let lacking = recorded.first(where: { !$0.contains(name) }) else { continue }
      let fact = Problem.Fact.unknownName(name, kind: "recorded measure", known: lacking)
      problems.append(
        number < measures.count ? measures[number].problem(fact) : place.problem(fact))
    }
    if let step, let match = matches.first(where: { !$0.experiment.records(step: step.value) }) {
      problems.append(
        step.problem(
          .notAllowed(value: "\(step.value)", allowed: match.experiment.recordedStepsText)))
    }
    if let agent, let fact = noSuchAgent(agent.value, in: matches.map(\.game)) {
      problems.append(agent.problem(fact))
    }
    guard problems.count == known else { return nil }
    let measure = names[0]
    let published = published(for: measure, of: condition, problems: &problems)
    guard problems.count == known, let published else { return nil }
    let resolved: Claim.Statistic
    switch statistic {
    case .mean: resolved = .mean(measure: measure)
    case .successFraction: resolved = .successFraction(measure: measure, threshold: threshold)
    case .slope: resolved = .slope(measure: measure)
    case .ratio: resolved = .ratio(measure: measure, other: names[1])
    case .verdict: resolved = .verdict(measure: measure)
    case .rankCorrelation:
      resolved = .rankCorrelation(measure: measure, other: names[1], step: step?.value)
    case .slopeAgainst:
      guard let setting else { return nil }
      resolved = .slopeAgainst(setting: setting, measure: measure, step: step?.value)
    }
    return Claim(
      source: source, conditions: matches.map(\.labels), statistic: resolved,
      agent: agent?.value ?? 0,
      published: published, precision: precision, readingError: readingError,
      standardErrors: standardErrors, differs: differs)
  }

  /// Whether the statistic can be of these conditions.
  private func fit(_ matches: [Condition]) -> Bool {
    switch statistic {
    case .mean, .successFraction, .slope, .ratio, .verdict: return matches.count == 1
    case .rankCorrelation: return !matches.isEmpty
    case .slopeAgainst:
      let rests = Set(matches.map { setting?.removed(from: $0.labels)?.specification })
      let numbers = Set(matches.map { setting?.number(of: $0.labels) })
      return matches.count > 1 && rests.count == 1 && !rests.contains(nil)
        && numbers.count == matches.count && !numbers.contains(nil)
    }
  }

  private func ambiguity(_ matches: [Condition], in plan: Plan) -> Problem {
    let candidates = matches.isEmpty ? plan.conditions : matches
    let shown = candidates.prefix(8).map(\.labels).map {
      [$0.game, $0.policy, $0.sampler, $0.learner, $0.experiment].filter { !$0.isEmpty }
        .joined(separator: " | ")
    }
    let rest = candidates.count > shown.count ? ["and \(candidates.count - shown.count) more"] : []
    let count = matches.isEmpty ? "none" : "\(matches.count)"
    let wanted =
      switch statistic {
      case .mean, .successFraction, .slope, .ratio, .verdict: "one condition"
      case .rankCorrelation: "a condition"
      case .slopeAgainst:
        "several conditions that differ in the number \(setting?.text ?? "") alone"
      }
    return place.problem(
      .inconsistent(
        "where must match \(wanted) and matches \(count): "
          + (shown + rest).joined(separator: "; ")))
  }

  private func published(
    for measure: String, of condition: Condition, problems: inout [Problem]
  ) -> Claim.Published? {
    let node = published.value
    guard !isBetween else { return between(problems: &problems) }
    switch (statistic, node.content) {
    case (.verdict, .text(let text)):
      if let verdict = RateVerdict(name: text) { return .verdict(verdict) }
    case (.mean, .text("uniformMultinomial")):
      return uniformMultinomial(for: measure, of: condition, problems: &problems)
    case (.mean, .record(let entries)), (.successFraction, .record(let entries)):
      return numbers(entries, of: condition, problems: &problems)
    case (.mean, _), (.successFraction, _), (.slope, _), (.ratio, _), (.rankCorrelation, _),
      (.slopeAgainst, _):
      if let number = Double(node: node) { return .number(number) }
    default: break
    }
    let expected =
      switch statistic {
      case .verdict: "one of 1/m, 1/m², both, neither"
      case .slope, .ratio, .rankCorrelation, .slopeAgainst: "a finite number"
      case .mean: "a finite number, { step: number, ... } or uniformMultinomial"
      case .successFraction: "a finite number or { step: number, ... }"
      }
    problems.append(published.problem(.wrongType(expected: expected, found: node.kind)))
    return nil
  }

  private func between(problems: inout [Problem]) -> Claim.Published? {
    guard statistic != .verdict else {
      problems.append(published.problem(.inconsistent("a verdict lies between no bounds")))
      return nil
    }
    guard let ends = [Double](node: published.value), ends.count == 2, ends[0] <= ends[1] else {
      problems.append(
        published.problem(
          .notAllowed(value: published.value.kind, allowed: "two numbers, the lower first")))
      return nil
    }
    return .between(Interval(low: ends[0], high: ends[1]))
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

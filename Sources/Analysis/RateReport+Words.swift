import Foundation
import Statistics

extension RateReport {
  /// One sentence per row: the verdict and why, then what to beware of.
  public var reasons: [String] {
    rows.map { row in
      let analysis = row.analysis
      let verdict = analysis.judgement.verdict.map { "\(inFull($0)): " } ?? "no verdict: "
      return verdict + ([reason(analysis)] + cautions(analysis)).joined(separator: "; ") + "."
    }
  }

  /// What was left out, and what the columns mean.
  public var notes: [String] {
    var notes = warnings.map { "warning: \($0)." }
    if !learning.isEmpty {
      notes.append(
        "\(counted(learning.count, "condition")) left out that \(learning.count == 1 ? "learns" : "learn"): "
          + "an error there is of one batch of fixed size, from a policy that changes, and has no rate in m."
      )
    }
    if !unrecorded.isEmpty {
      notes.append(
        "\(counted(unrecorded.count, "condition")) left out without a done run that has "
          + "recorded \(name).")
    }
    guard let first = rows.first?.analysis else { return notes }
    let percent = "\(significant(100 * first.confidence)) %"
    let reach = significant(first.margin * scale.slowExponent)
    notes += [
      "slope: of ln error on ln m, one per run, mean with Student's \(percent) interval over runs. "
        + "clustered: one line through all points, errors clustered by run (CR1). "
        + "zeros: exact hits, which no slope can use.",
      "laws: least squares of ln of the mean over runs, c ≥ 0, one scale for all; AICc and BIC count "
        + "the variance and take checkpoints for independent, so they propose a law and the spread "
        + "of runs decides.",
      "floor: c with its \(percent) interval over \(first.resamples) resamples of whole runs (seeded, "
        + "level widened for few runs). It is believed when AICc prefers it, it bends the slope at "
        + "the last m by more than \(reach), and its interval lies above 0.",
      "verdict: the interval of the slope (of a/m^p + c where a floor is believed), widened by "
        + "\(reach) for terms beyond the leading one, holds \(text(-scale.slowExponent)) (1/m), "
        + "\(text(-scale.fastExponent)) (1/m²), both or neither"
        + (scale == .distance
          ? "; the rates are named after the square of \(quantity.measure), which falls like a "
            + "divergence." : "."),
    ]
    return notes
  }

  /// The measure, with its agent unless it is the joint one.
  public var name: String {
    quantity.agent == 0 ? quantity.measure : "\(quantity.measure) of agent \(quantity.agent)"
  }

  private func inFull(_ verdict: RateVerdict) -> String {
    switch (verdict, scale) {
    case (.inverse, .distance): "1/m for the square"
    case (.inverseSquare, .distance): "1/m² for the square"
    default: verdict.rawValue
    }
  }

  private func reason(_ analysis: RateAnalysis) -> String {
    let judgement = analysis.judgement
    let slope = decimal(judgement.slope) + " " + bounds(judgement.interval)
    switch judgement.basis {
    case .slopes: return "the slope \(slope)\(holding(judgement, analysis))"
    case .floor:
      return "above a floor c = \(floorText(analysis)) the slope is \(slope)"
        + holding(judgement, analysis)
        + ", where the errors themselves have \(decimal(analysis.slope.slope))"
    case .slopesOrFloor:
      return
        "a floor fits best, c = \(floorText(analysis)), but its interval reaches 0; slopes with "
        + "and without it, \(bounds(judgement.interval))\(holding(judgement, analysis))"
    case .scatter:
      let law = analysis.law.map { $0.law.hasFloor ? "a/m^p + c" : "a/m^p" } ?? "a/m^p"
      return "all runs have one slope, so their spread says nothing; the scatter of "
        + "\(fittedCount(analysis)) checkpoints about \(law) gives \(slope)"
        + holding(judgement, analysis)
    case .exact:
      return "the mean over runs follows \(analysis.law?.law.description ?? "a law") to rounding"
        + ", slope \(text(judgement.slope ?? 0))" + holding(judgement, analysis)
    case .noRuns: return "no run"
    case .noErrors:
      let points = analysis.checkpoints
      if !points.isEmpty, points.allSatisfy({ $0.mean == 0 }) { return "every error is zero" }
      return "no run has positive finite errors at two different m"
    case .oneRun:
      return "one run has a slope, \(decimal(judgement.slope)), and an interval needs two"
    case .fewRunsForFloor:
      return
        "a floor fits best, c = \(floorText(analysis)), and its slope \(decimal(judgement.slope)) "
        + "has no interval from \(counted(analysis.runs, "run")): at least five are needed"
    case .fewCheckpoints:
      return "all runs have one slope, \(decimal(judgement.slope)), and "
        + "\(counted(fittedCount(analysis), "checkpoint")) leave no scatter to judge it by"
    }
  }

  private func holding(_ judgement: RateJudgement, _ analysis: RateAnalysis) -> String {
    guard let verdict = judgement.verdict else { return "" }
    let slow = text(-scale.slowExponent)
    let fast = text(-scale.fastExponent)
    let widened =
      analysis.margin > 0
      ? ", widened by \(significant(analysis.margin * scale.slowExponent))," : ""
    switch verdict {
    case .inverse: return "\(widened) holds \(slow) and not \(fast)"
    case .inverseSquare: return "\(widened) holds \(fast) and not \(slow)"
    case .both: return "\(widened) holds \(slow) and \(fast): the data do not tell"
    case .neither:
      let rising = (judgement.interval?.high ?? -1) >= 0 ? ": the error is not seen to fall" : ""
      return "\(widened) holds neither \(slow) nor \(fast)\(rising)"
    }
  }

  private func cautions(_ analysis: RateAnalysis) -> [String] {
    var cautions: [String] = []
    if let law = analysis.law, let residuals = analysis.residuals, let largest = residuals.largest,
      let p = residuals.bonferroniP, p < 0.05, let z = residuals.points[largest].standardised
    {
      cautions.append(
        "\(law.law) does not describe the curve: at m = \(text(residuals.points[largest].m)) the "
          + "mean lies \(significant(abs(z))) standard errors \(z > 0 ? "above" : "below") it "
          + "(p \(probability(p)), Bonferroni)")
    }
    if let verdict = analysis.judgement.verdict, let interval = analysis.judgement.interval,
      verdict != .both, verdict != .neither
    {
      if interval.high >= 0 {
        cautions.append("the interval also holds 0, no fall at all: more runs are needed")
      } else if interval.high - interval.low > scale.slowExponent {
        cautions.append("an interval this wide tells little: more runs are needed")
      }
    }
    let fitted = fittedCount(analysis)
    if analysis.floor == nil, analysis.judgement.verdict != nil, analysis.judgement.basis != .exact
    {
      cautions.append(
        "\(counted(fitted, "checkpoint")) cannot tell a floor from a slope, which takes five")
    }
    if let decades = analysis.decades, decades < 1.5 {
      cautions.append("m covers \(decimal(decades, 1)) decades only, and a rate takes 1.5")
    }
    let hit = analysis.checkpoints.count { $0.mean == 0 }
    let unusable = analysis.checkpoints.count { $0.unusable > 0 }
    if hit > 0, fitted > 0 {
      cautions.append("\(counted(hit, "checkpoint")) left out of the laws where every run is exact")
    }
    if unusable > 0 {
      cautions.append(
        "\(counted(unusable, "checkpoint")) left out of the laws where a run has no finite error")
    }
    if analysis.slope.runsLeftOut > 0, analysis.slope.runsUsed > 0 {
      cautions.append("\(counted(analysis.slope.runsLeftOut, "run")) without a slope left out")
    }
    return cautions
  }

  private func floorText(_ analysis: RateAnalysis) -> String {
    guard let floor = analysis.floor else { return "–" }
    return significant(floor.value) + " " + significantBounds(floor.interval)
  }

  private func fittedCount(_ analysis: RateAnalysis) -> Int {
    analysis.checkpoints.count(where: \.isFitted)
  }

  /// A number that people write exactly, as −1 or −0.5; up to six digits.
  private func text(_ value: Double) -> String {
    String(format: "%.6g", value == 0 ? 0 : value).replacing("-", with: "−")
  }
}

/// Three significant digits, for numbers of any size.
public func significant(_ value: Double?) -> String {
  value.map { String(format: "%.3g", $0) } ?? "–"
}

/// An interval in brackets with three significant digits, or a dash for none.
public func significantBounds(_ interval: Interval?) -> String {
  interval.map { "[\(significant($0.low)), \(significant($0.high))]" } ?? "–"
}

import Foundation
import Statistics
import TestSupport
import Testing

@testable import Analysis

/// A study of one condition per element, each with the errors of its runs at the `m`.
private func table(
  m: [Int] = [10, 20, 40, 80, 160, 320], measure: String = "jointKL", learner: String = "",
  experiment: String = "fixedPolicy", _ conditions: [[[Double]?]]
) -> ResultTable {
  var runs: [ResultTable.Run] = []
  var series: [[ResultTable.Quantity: ResultTable.Series]] = []
  for (index, condition) in conditions.enumerated() {
    for (seed, errors) in condition.enumerated() {
      runs.append(.init(condition: index, seed: seed + 1, state: errors == nil ? .failed : .done))
      // As the store has it: no infinite value is recorded.
      let recorded = errors.map { errors in m.indices.filter { errors[$0].isFinite } } ?? []
      series.append(
        errors.map { errors in
          [
            .init(measure): .init(
              steps: recorded.map { m[$0] }, values: recorded.map { errors[$0] })
          ]
        } ?? [:])
    }
  }
  return ResultTable(
    study: "study",
    conditions: conditions.indices.map {
      .init(
        game: "game \($0)", policy: "perceptron", sampler: "onPolicy", learner: learner,
        experiment: experiment, specification: "{\"condition\":\($0)}")
    }, runs: runs, series: series)
}

private let kl = ResultTable.Quantity("jointKL")
private let inverse = [1, 1.25, 0.75].map { a in [10.0, 20, 40, 80, 160, 320].map { a / $0 } }

@Suite struct RateReportTests {
  @Test func conditionsAreJudgedByTheirDoneRuns() throws {
    let floor = [10.0, 20, 40, 80, 160, 320].map { 100 / ($0 * $0) + 0.01 }
    let report = rateReport(of: table([inverse + [nil], [floor, floor]]), quantity: kl)
    #expect(report.study == "study" && report.scale == .divergence)
    #expect(report.rows.map(\.condition.game) == ["game 0", "game 1"])
    #expect(report.rows.map(\.intended) == [4, 2] && report.rows.map(\.failed) == [1, 0])
    #expect(report.rows.map(\.analysis.runs) == [3, 2] && report.rows.map(\.missing) == [0, 0])
    #expect(report.rows.map(\.analysis.judgement.verdict) == [.inverse, .inverseSquare])
    #expect(report.rows.map { $0.analysis.law?.law.description } == ["a/m", "a/m² + c"])
    #expect(
      report.reasons[0]
        == "1/m: the mean over runs follows a/m to rounding, slope −1, widened by 0.25, holds −1 and not −2."
    )
    // Equal tables have equal reports, bootstrap and all.
    #expect(rateReport(of: table([inverse + [nil], [floor, floor]]), quantity: kl) == report)
  }

  @Test func gradientsOfFixedPoliciesHaveRates() {
    let gradients = table(
      learner: "mappo", experiment: "gradient (batches 400)", [inverse, inverse])
    let report = rateReport(of: gradients, quantity: kl)
    #expect(report.learning.isEmpty)
    #expect(report.rows.map(\.analysis.judgement.verdict) == [.inverse, .inverse])
    #expect(Selection.learning.groups(of: gradients).isEmpty)
    #expect(Selection.learning.groups(of: table(learner: "mappo", [inverse])).count == 1)
  }

  @Test func learningConditionsHaveNoRate() {
    let report = rateReport(of: table(learner: "mappo", [inverse, inverse]), quantity: kl)
    #expect(report.rows.isEmpty && report.learning.map(\.game) == ["game 0", "game 1"])
    #expect(report.notes.count == 1)
    #expect(report.notes[0].hasPrefix("2 conditions left out that learn: an error there is of one"))
    #expect(report.text.contains("has no rate in m."))
  }

  @Test func quantitiesThatNobodyRecordedAreNamed() {
    let report = rateReport(
      of: table([inverse]), quantity: ResultTable.Quantity("jointKL", agent: 2))
    #expect(report.rows.isEmpty && report.unrecorded.map(\.game) == ["game 0"])
    #expect(
      report.notes == [
        "1 condition left out without a done run that has recorded jointKL of agent 2."
      ])
  }

  @Test func totalVariationIsADistance() {
    #expect(ErrorScale(measure: "jointTotalVariation") == .distance)
    #expect(ErrorScale(measure: "marginalTotalVariation") == .distance)
    #expect(ErrorScale(measure: "jointKL") == .divergence)
    let root = [1, 1.25, 0.75].map { a in [10.0, 20, 40, 80, 160, 320].map { a / $0.squareRoot() } }
    let report = rateReport(
      of: table(measure: "jointTotalVariation", [root, inverse]),
      quantity: ResultTable.Quantity("jointTotalVariation"))
    #expect(report.rows.map(\.analysis.judgement.verdict) == [.inverse, .inverseSquare])
    #expect(report.rows.map { $0.analysis.law?.law.description } == ["a/√m", "a/m"])
    #expect(report.summaryTable.headings.last == "verdict on the square")
    #expect(report.reasons[1].hasPrefix("1/m² for the square: "))
    #expect(report.reasons[1].contains("widened by 0.125, holds −1 and not −0.5"))
  }

  /// Every way to have no verdict, or an odd one, in words; nothing is NaN in any format.
  @Test(
    arguments: [
      ([[0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0]], "no verdict: every error is zero."),
      (
        [[3, 2, 0.9, 0.5, 0.2, 0.1]],
        "no verdict: one run has a slope, -1.010, and an interval needs"
      ),
      (
        [[1, .infinity, .infinity, .infinity, .infinity, .infinity]],
        "no verdict: no run has positive"
      ),
      (
        [[1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1]],
        "neither: the mean over runs follows a/m^p to rounding, slope 0, widened by 0.25, holds neither −1 nor −2: the error is not seen to fall."
      ),
      (
        [[3, 2, 0.9, 0.5, 0.2, 0.1], [3.1, 2, 0.9, 0.5, .infinity, 0.1]],
        "1 checkpoint left out of the laws where a run has no finite error"
      ),
      (
        [[0, 2, 0.9, 0.5, 0.2, 0], [0, 2.2, 1, 0.5, 0.2, 0]],
        "2 checkpoints left out of the laws where every run is exact"
      ),
      (
        [[0, 2, 1.9, 0, 0, 0], [0, 2, 1.9, 0, 0, 0]],
        "no verdict: all runs have one slope, -0.074, and 2 checkpoints leave no scatter"
      ),
      ([[3, 2, 0.9, 0.5, 0.2, 0.1], [3, 2, 0.8, 0.5, 0.2, 0.1]], "m covers 1.5 decades"),
      (
        [[1, 2, 0.9, 3, 2.2, 2.1], [1.1, 2, 2.8, 1.5, 2.2, 0.9]],
        "1/m: the slope 0.080 [-1.633, 1.792], widened by 0.25, holds −1 and not −2; the interval also holds 0"
      ),
    ] as [([[Double]], String)])
  func everyAnswerHasWords(runs: [[Double]], words: String) throws {
    let m = words.hasPrefix("m covers") ? [10, 20, 40, 80, 160, 310] : [10, 20, 40, 80, 160, 320]
    let report = rateReport(of: table(m: m, [runs]), quantity: kl, resamples: 50)
    let reason = try #require(report.reasons.first)
    #expect(reason.contains(words), "\(reason)")
    for format in ReportFormat.allCases {
      let text = report.written(as: format)
      #expect(!text.lowercased().contains("nan") && !text.contains("inf"), "\(format)")
      #expect(text.contains("onPolicy"), "\(format)")
    }
  }

  @Test func lawsAreListedWithTheirCriteria() throws {
    let report = rateReport(of: table([inverse]), quantity: kl)
    let rows = report.lawTable.rows
    #expect(rows.map { $0[1] } == ["a/m", "a/m²", "a/m^p", "a/m + c", "a/m² + c", "a/m^p + c"])
    #expect(rows.map { $0[9] } == ["*", "", "", "", "", ""])
    #expect(rows[0][2] == "1" && rows[0][3] == "1.000" && rows[0][8] != "–")
    #expect(report.residualTable.rows == [["1", "a/m", "000000", "0.0", "10", "1.0000"]])
  }

  @Test func everyNumberIsInTheStatistics() throws {
    let report = rateReport(of: table([inverse]), quantity: kl)
    let table = report.statisticsTable
    let byName = Dictionary(table.rows.map { ($0[5], $0) }) { first, _ in first }
    #expect(byName["verdict"]?[7] == "1/m")
    #expect(byName["intended runs"]?[7] == "3")
    #expect(try close(#require(Double(byName["slope"]?[7] ?? "")), -1, absolute: 1e-12))
    #expect(table.rows.count { $0[5] == "mean" } == 6)
    #expect(table.rows.first { $0[5] == "mean" }?[6...7] == ["10", "0.09999999999999999"])
  }
}

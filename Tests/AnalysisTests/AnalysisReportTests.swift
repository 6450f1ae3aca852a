import Specifications
import Statistics
import Testing

@testable import Analysis

/// One small study in every format. Its numbers: 1 of 4 against 4 of 4, three discordant pairs of
/// four, so p is 2/2³; Wilson's and Newcombe's bounds are tested where they are computed.
@Suite struct AnalysisReportTests {
  private let small = report([
    Recorded(runs: [[0, 1], [0, 0], [0, 0], nil]),
    Recorded(sampler: "props", runs: [[0, 1], [1, 1], [1, 1], [0, 1]]),
  ])

  @Test func theTextHoldsTablesNotesAndWords() {
    #expect(
      small.text == """
        s: Which one?

        everywhere: game climbing, policy tabular, learner mappo, experiment training

        sampler   intended  done  failed    success [95 %]            IQM [95 %]            mean [95 %]             AUC [95 %]  steps to it [95 %]
        ────────  ────────  ────  ──────  ────────────────  ────────────────────  ─────────────────────  ─────────────────────  ──────────────────
        onPolicy         4     3       1  1/4 [0.05, 0.70]  0.333 [0.000, 1.000]  0.333 [-1.101, 1.768]  0.167 [-0.550, 0.884]                   ∞
        props            4     4       0  4/4 [0.51, 1.00]  1.000 [1.000, 1.000]   1.000 [1.000, 1.000]   0.750 [0.291, 1.209]                  10

        success: runs whose last x is at least 0.9, of done and failed runs, with Wilson's interval.
        IQM: interquartile mean of the last x over done runs (a quarter of the runs, rounded down, dropped
        at either end), with a percentile bootstrap interval (B = 2000, seed 0). mean, AUC (area under x by
        steps, per step): Student's interval over runs. Where all runs are alike these have no width, which
        says nothing of runs not seen.
        steps to it: the median run's first step with x at the threshold, ∞ where most never get there,
        between order statistics.

        against sampler onPolicy, a family of 1 comparison

        sampler  pairs  left over   Δ success [95 %]       p    Holm          Δ mean [95 %]    P(above) [95 %]  enough
        ───────  ─────  ─────────  ─────────────────  ──────  ──────  ─────────────────────  ─────────────────  ──────
        props        4          0  0.75 [0.09, 0.95]  0.2500  0.2500  0.667 [-0.768, 2.101]  0.83 [0.50, 1.00]       9

        Δ success: difference of success fractions, Newcombe's interval for runs paired by seed.
        p: exact McNemar test, two-sided. Holm: p corrected for the family of 1 comparison in this table. Δ
        mean: of last values, Student's interval. P(above), the probability of improvement: that a run of it
        ends above one of the baseline, ties counting half, percentile bootstrap (B = 2000, seed 0).
        enough: seeds with which the test would have had 80 % power at 5 % divided by 1, were the observed
        fractions the true ones.

        - 0 of 1 comparison with onPolicy survive Holm's correction at 5 %.
        - props succeeds more often than onPolicy in these runs, 4/4 against 1/4, difference 0.75 (95 % 0.09
          to 0.95); exact McNemar test, p = 0.2500: not shown. Were this the true difference, 9 seeds would
          be enough.

        warning: 1 run failed, counted as no success; means and ranks are of the others
        """)
  }

  @Test func theCSVHoldsEveryNumber() throws {
    let lines = small.written(as: .csv).split(separator: "\n").map(String.init)
    #expect(lines[0] == "sampler,statistic,value,low,high,runs,method")
    #expect(lines.contains("onPolicy,successes,1,,,4,"))
    #expect(lines.contains("onPolicy,\"steps to threshold, median\",inf,,,4,order statistics"))
    #expect(lines.contains("props,p,0.25,,,4,exact McNemar test"))
    let fraction = try #require(lines.first { $0.hasPrefix("props,success fraction,") })
    let wilson = try #require(wilsonInterval(successes: 4, trials: 4))
    #expect(fraction == "props,success fraction,1,\(wilson.low),1,4,Wilson")
  }

  @Test func theJSONIsTheWholeReport() throws {
    var problems: [Problem] = []
    let node = try #require(
      Node(yaml: small.written(as: .json), file: "report", problems: &problems))
    #expect(problems.isEmpty)
    #expect(node["familySize"]?.content == .integer(1))
    guard case .list(let groups) = node["groups"]?.content else {
      Issue.record("no groups")
      return
    }
    #expect(groups.count == 2)
    #expect(groups[0]["labels"]?["sampler"]?.content == .text("onPolicy"))
    #expect(groups[0]["success"]?["successes"]?.content == .integer(1))
    #expect(groups[0]["stepsToThreshold"]?["median"]?.content == .text("never"))
    #expect(groups[0]["stepsToThreshold"]?["interval"]?.content == .null)
    guard case .list(let comparisons) = node["comparisons"]?.content else {
      Issue.record("no comparisons")
      return
    }
    #expect(comparisons[0]["p"]?.content == .number(0.25))
    #expect(comparisons[0]["pairing"]?["pairs"]?.content == .integer(4))
  }

  @Test func theLaTeXHasAMacroForEveryNumber() {
    let latex = small.written(as: .latex)
    #expect(latex.contains("\\csname quincunx:s/props/p\\endcsname{0.250}"))
    #expect(latex.contains("\\csname quincunx:s/onPolicy/successes\\endcsname{1}"))
    #expect(latex.contains("\\csname quincunx:s/props/success difference/low\\endcsname{0.0"))
    #expect(
      latex.contains(
        "\\csname quincunx:s/onPolicy/steps to threshold, median\\endcsname{$\\infty$}"))
    #expect(latex.contains("quincunx:s/table of comparisons\\endcsname{\\begin{tabular}{lrr"))
    #expect(latex.contains("props & 4 & 0 & 0.75 [0.09, 0.95] & 0.2500 & 0.2500"))
    #expect(latex.contains("% warning: ") == false && latex.contains("% 1 run failed"))
  }

  @Test func theMarkdownHasTables() {
    let markdown = small.written(as: .markdown)
    #expect(markdown.hasPrefix("## s\n\nWhich one?\n\n"))
    #expect(markdown.contains("| props | 4 | 4 | 0 | 4/4 [0.51, 1.00] | "))
    #expect(markdown.contains("### against sampler onPolicy, a family of 1 comparison"))
  }

  /// Anything the report may hold that is undefined: no NaN, no "nil", no crash.
  @Test(arguments: ReportFormat.allCases)
  func undefinedNumbersAreSaid(format: ReportFormat) {
    let shapes: [[Recorded]] = [
      [Recorded(runs: [], missing: 2), Recorded(sampler: "props", runs: [], missing: 2)],
      [Recorded(runs: [nil]), Recorded(sampler: "props", runs: [nil])],
      [Recorded(runs: [[]]), Recorded(sampler: "props", runs: [[]])],
      [Recorded(runs: [[1]]), Recorded(sampler: "props", runs: [[1]])],
      [Recorded(runs: ends([1, 1])), Recorded(sampler: "props", runs: ends([0, 0]))],
      [Recorded(runs: [[1]]), Recorded(sampler: "props", runs: [nil], firstSeed: 7)],
    ]
    let returns = StudyDescription(
      name: "s", question: "?", successMeasure: "x", successThreshold: nil, baseline: "onPolicy")
    for shape in shapes {
      for study in [study, returns] {
        let written = report(shape, study: study).written(as: format)
        #expect(!written.lowercased().contains("nan") && !written.contains("nil"))
        #expect(!written.contains("Optional"))
      }
    }
  }

  @Test func equalFractionsAreSaid() {
    let equal = report([
      Recorded(runs: ends([1, 0])), Recorded(sampler: "props", runs: ends([0, 1])),
    ])
    #expect(
      equal.statements[1].hasPrefix(
        "props and onPolicy succeed equally often in these runs, 1/2 against 1/2; differences from "
      ))
    #expect(
      equal.statements[1].hasSuffix(" agree with them at 95 %; exact McNemar test, p = 1.0000."))
  }

  /// "a%" and "a_" are both "a-" to TeX.
  @Test func noMacroStandsForTwoNumbers() {
    let latex = report([
      Recorded(sampler: "a%", runs: ends([1])), Recorded(sampler: "a_", runs: ends([0])),
    ]).written(as: .latex)
    #expect(latex.contains("\\csname quincunx:s/a-/successes\\endcsname{1}"))
    #expect(latex.contains("\\csname quincunx:s/a-/successes (2)\\endcsname{0}"))
  }

  @Test func largeNumbersHaveExponents() {
    let large = report([
      Recorded(runs: ends([1e300, 1e300])), Recorded(sampler: "props", runs: ends([2, 2])),
    ])
    #expect(large.text.contains("1.00e+300 [1.00e+300, 1.00e+300]"))
    #expect(large.text.split(separator: "\n").allSatisfy { $0.count < 250 })
  }

  /// Steps that differ as whole numbers and not as doubles have no area.
  @Test func greatStepsAreNoTrap() {
    let small = table([Recorded(runs: [[0, 1]])])
    let great = ResultTable(
      study: "s", conditions: small.conditions, runs: small.runs,
      series: [[.init("x"): .init(steps: [1 << 53, 1 << 53 + 1], values: [0, 1])]])
    let whole = AnalysisReport(
      of: great, study: study, options: AnalysisOptions(measure: "x", threshold: 0.9))
    #expect(whole.groups.map(\.area) == [nil] && whole.groups.map(\.successes) == [1])
  }

  @Test func valuesThatCannotBeComparedAreWarnedOf() {
    let silent = report([
      Recorded(runs: ends([1, 1])), Recorded(sampler: "props", runs: [[], []]),
    ])
    #expect(
      silent.warnings == ["2 done runs recorded no joint value of x, counted as no success"])
    let unequal = report([
      Recorded(runs: [[0, 1], [0, 1]]), Recorded(sampler: "props", runs: [[0, 1, 1], [0, 0, 1]]),
    ])
    #expect(
      unequal.warnings == [
        "1 comparison of runs that end at different steps: their last values and areas are of "
          + "trainings of different lengths"
      ])
  }

  @Test func labelsOfUsersDoNotBreakAFormat() {
    let odd = report([
      Recorded(sampler: "a|b & 50 % \"x\", y_z", runs: ends([1])),
      Recorded(sampler: "line\nbreak", runs: ends([1])),
    ])
    #expect(odd.markdown.contains("a\\|b & 50 %"))
    #expect(odd.written(as: .csv).contains("\"a|b & 50 % \"\"x\"\", y_z\",intended,1,,,1,"))
    let latex = odd.written(as: .latex)
    #expect(latex.contains("a\\textbar{}b \\& 50 \\% \"x\", y\\_z & 1"))
    #expect(latex.contains("\\csname quincunx:s/a|b - 50 - \"x\", y-z/done\\endcsname{1}"))
    #expect(odd.text.contains("line break"))
  }
}

import Statistics

/// What a started study holds of one condition.
public struct StoredOutcomes: Sendable {
  public let condition: ResultTable.Condition
  /// Of its done and failed runs, by increasing seed; a failed run is no success.
  public let outcomes: [Bool]
  /// The success measure's last values of the done runs.
  public let values: [Double]

  public init(condition: ResultTable.Condition, outcomes: [Bool], values: [Double]) {
    self.condition = condition
    self.outcomes = outcomes
    self.values = values
  }
}

extension PowerPlan {
  /// Tables and sentences for people.
  /// - Parameter family: what the comparisons are, as in "6 comparisons with onPolicy".
  /// - Parameter stored: conditions with finished runs.
  public func text(family: String, measure: String, stored: [StoredOutcomes]) -> String {
    var parts = [seenText(family: family)]
    if let difference { parts.append(text(of: difference)) }
    parts.append(halfWidthText)
    if !stored.isEmpty { parts.append(text(of: stored, measure: measure)) }
    return parts.joined(separator: "\n\n")
  }

  private func paragraph(_ text: String) -> String {
    wrapped(text, width: 100).joined(separator: "\n")
  }

  /// Headings of one kind of number at every level.
  private func columns(_ heading: String) -> [(heading: String, alignment: TextTable.Alignment)] {
    levels.enumerated().map { index, _ in
      (index == 0 ? heading : "\(heading), of \(comparisons)", .right)
    }
  }

  // MARK: - What can be seen

  private func seenText(family: String) -> String {
    var table = TextTable(
      [("one condition's fraction", .right)] + columns("seen up to") + columns("seen from"))
    for fraction in [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1] {
      let seen = levels.map {
        detectableFractions(from: fraction, runs: seeds, power: power, level: $0)
      }
      table.append(
        [decimal(fraction, 1)] + seen.map { decimal($0.below) } + seen.map { decimal($0.above) })
    }
    let levels =
      comparisons == 1
      ? "at a level of \(percent(Self.level))"
      : "at a level of \(percent(Self.level)) for one comparison, and of "
        + "\(percent(familyLevel)) for each \"of \(comparisons)\" (Bonferroni)"
    return paragraph(
      """
      Power. The family is \(family); --comparisons N states another. With \
      \(counted(seeds, "seed")) per condition Fisher's exact test, two-sided, \(levels), tells a \
      success fraction from these others with a power of \(decimal(power, 2)) or more:
      """) + "\n\n" + table.text
  }

  // MARK: - A difference

  private func text(of difference: Difference) -> String {
    let (p, q) = (difference.baseline, difference.other)
    let name = "\(fraction(p)) against \(fraction(q))"
    guard p != q else {
      return paragraph("No number of seeds tells \(name): the fractions are equal.")
    }
    var table = TextTable(
      [("test", .left)] + columns("power") + columns("seeds for \(decimal(power, 2))"))
    func append(
      _ test: String, power: (Double) -> Double?, runs: (Double) -> SufficientRuns?
    ) {
      table.append(
        [test] + levels.map { decimal(power($0)) }
          + levels.map { level in
            runs(level).map { ($0.isExact ? "" : "about ") + "\($0.runs)" } ?? "–"
          })
    }
    let isEnumerated = seeds <= SufficientRuns.mostEnumerated
    append("Fisher, seeds not paired") {
      isEnumerated
        ? fisherPower(firstProbability: p, secondProbability: q, runs: seeds, level: $0) : nil
    } runs: {
      runsForFisherPower(firstProbability: p, secondProbability: q, power: power, level: $0)
    }
    let pairs: [(String, Double, Double)] = [
      ("McNemar, pairs unrelated", p * (1 - q), (1 - p) * q),
      ("McNemar, pairs as alike as can be", max(0, p - q), max(0, q - p)),
    ]
    for (test, onlyFirst, onlySecond) in pairs {
      append(test) {
        isEnumerated
          ? mcNemarPower(
            onlyFirstProbability: onlyFirst, onlySecondProbability: onlySecond, pairs: seeds,
            level: $0) : nil
      } runs: {
        runsForMcNemarPower(
          onlyFirstProbability: onlyFirst, onlySecondProbability: onlySecond, power: power,
          level: $0)
      }
    }
    return paragraph(
      """
      Success fractions of \(name): the power of exact tests with \(counted(seeds, "seed")) per \
      condition, and the seeds from which on it is \(decimal(power, 2)) or more.
      """) + "\n\n" + table.text
  }

  // MARK: - Half-widths

  private var halfWidthText: String {
    var columns: [(heading: String, alignment: TextTable.Alignment)] = [
      ("success fraction", .right), ("half-width", .right),
    ]
    if let halfWidth { columns.append(("seeds for \(fraction(halfWidth))", .right)) }
    var table = TextTable(columns)
    var fractions = [0.5, 0.7, 0.9, 0.99]
    for asked in [difference?.baseline, difference?.other] {
      if let asked, !fractions.contains(asked) { fractions.append(asked) }
    }
    for p in fractions.sorted() {
      var cells = [fraction(p), decimal(wilsonHalfWidth(probability: p, runs: seeds))]
      if let halfWidth {
        cells.append(runsForHalfWidth(halfWidth, probability: p).map(String.init) ?? "–")
      }
      table.append(cells)
    }
    return paragraph(
      """
      Half the width of Wilson's 95 % interval for one condition with \(counted(seeds, "seed")); \
      0.5 is the widest.
      """) + "\n\n" + table.text
  }

  // MARK: - A study under way

  private func text(of stored: [StoredOutcomes], measure: String) -> String {
    let axes = ConditionAxis.allCases
    var table = TextTable(
      axes.map { ($0.rawValue, .left) } + [
        ("success", .right), ("Wilson", .right), ("valid at every look", .right),
        ("narrow after", .right), ("s", .right), ("mean seen from", .right),
      ])
    let effect = detectableEffect(runs: seeds, power: power, level: familyLevel)
    for one in stored {
      let now = Monitored(one.outcomes, halfWidth: plannedHalfWidth)
      let deviation = sampleStandardDeviation(one.values)
      table.append(
        axes.map { one.condition[$0] } + [
          "\(now.successes)/\(now.trials)", bounds(now.wilson, 2), bounds(now.sequence, 2),
          now.sufficed.map { counted($0, "seed") } ?? "not yet", decimal(deviation),
          decimal(deviation.flatMap { s in s > 0 ? effect.map { $0 * s } : nil }),
        ])
    }
    let (shown, constants) = table.withoutConstants(among: axes.map(\.rawValue))
    let common = constants.filter { !$0.cell.isEmpty }.map { "\($0.heading) \($0.cell)" }
    let shared = common.isEmpty ? "" : " Of all: \(common.joined(separator: ", "))."
    return paragraph(
      """
      Stored so far.\(shared) Wilson's 95 % interval holds for a number of seeds fixed in advance; \
      who looks after every seed and stops when content needs the confidence sequence beside it, \
      which holds at all looks together. It is narrow enough at a half-width of \
      \(decimal(plannedHalfWidth)): then a condition may stop. Mean: the least difference of two \
      conditions' last \(measure) that a t test sees with \(counted(seeds, "seed")) and a power of \
      \(decimal(power, 2)) at a level of \(percent(familyLevel)), if both vary as this one, s.
      """) + "\n\n" + shown.text
  }

  // MARK: - Numbers

  /// With as many decimals as were typed, up to four.
  private func fraction(_ value: Double) -> String {
    let text = decimal(value, 4)
    let short = text.reversed().drop { $0 == "0" }
    return String(short.first == "." ? short.dropFirst().reversed() : short.reversed())
  }

  private func percent(_ level: Double) -> String { fraction(100 * level) + " %" }
}

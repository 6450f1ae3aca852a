import Analysis
import Studies

extension StudyReport {
  /// What `quincunx claims` prints; nothing where the study claims nothing.
  var claimParts: [Markup] {
    guard let claims else {
      return record.origin == .imported
        ? []
        : paragraphs([
          "Claims are not told here: the study file that the store keeps plans other runs than those "
            + "that are stored, or is of another version."
        ])
    }
    guard !claims.isEmpty else { return [] }
    let reasons = distinct(claims.compactMap(\.claim.differs))
    // A row per claim; of the points that it is about, the last.
    var brief = TextTable(
      [("source", .left), ("verdict", .left), ("condition", .left), ("what", .left)]
        + [("step", .right), ("published", .right), ("ours", .right), ("interval", .left)]
        + [("runs", .right), ("points", .right)])
    var whole = TextTable(
      ClaimResult.columns.map { ($0, Self.numbers.contains($0) ? .right : .left) })
    for claim in claims {
      for row in claim.rows { whole.append(row) }
      let last = claim.rows[claim.rows.count - 1]
      brief.append(
        [last[0], claim.verdict.rawValue] + last[1...7]
          + ["\(claim.points.count(where: \.agrees)) of \(claim.points.count)"])
    }
    let table = block(
      brief, id: "claims-table",
      caption:
        "Published or expected values beside ours, with our 95 % intervals: the last point of each "
        + "claim, and how many of its points agree", rowHeaders: 1
    ) { row, column, _ in
      column == 1 ? self.verdict(of: claims[row], reasons) : nil
    }
    var parts = paragraphs([claimSentence(on: claims)]) + [table]
    if whole.rows.count > claims.count {
      parts.append(
        details(
          "Every point of every claim",
          [
            block(
              whole, id: "claims-points", caption: "Every published or expected value",
              rowHeaders: 3)
          ]))
    }
    if !reasons.isEmpty {
      parts.append(tag("h3", [:], ["Known to differ"]))
      parts.append(
        tag(
          "ol", ["class": "reasons"],
          reasons.enumerated().map { number, reason in
            tag("li", ["id": "difference-\(number + 1)"], inline(reason))
          }))
    }
    return parts
  }

  /// How many agree, in a sentence.
  func claimSentence(on claims: [ClaimResult]) -> String {
    let agree = claims.count { $0.verdict == .agrees }
    let differ = claims.filter { $0.verdict == .differs }
    let notRun = claims.count { $0.verdict == .notRun }
    let unexpected = claims.count { !$0.asExpected }
    var parts = [
      "\(agree) of \(groupedCount(claims.count, "claim")) \(claims.count == 1 ? "agrees" : "agree")"
    ]
    if !differ.isEmpty {
      let known = differ.count(where: \.asExpected)
      parts.append(
        "\(differ.count) \(differ.count == 1 ? "differs" : "differ"), "
          + (known == differ.count ? "as known" : "\(known) of them as known"))
    }
    if notRun > 0 { parts.append("\(notRun) cannot be told before all runs are stored") }
    let surprising = unexpected - notRun
    let end =
      surprising > 0
      ? "; \(surprising) \(surprising == 1 ? "is" : "are") not as expected" : ""
    return parts.joined(separator: "; ") + end + "."
  }

  private static let numbers: Set = ["step", "published", "ours", "runs"]

  /// In words, with what is known of a difference.
  private func verdict(of result: ClaimResult, _ reasons: [String]) -> Markup {
    var parts: [Markup] = [.text(result.verdict.rawValue)]
    let reason = result.claim.differs.flatMap(reasons.firstIndex(of:))
    switch (result.verdict, reason) {
    case (.differs, let reason?):
      parts += [
        ", ", tag("a", ["href": "#difference-\(reason + 1)"], ["known, reason \(reason + 1)"]),
      ]
    case (.differs, nil): parts.append(", not known why")
    case (.agrees, .some): parts.append(", though known to differ")
    case (.agrees, nil), (.notRun, _): break
    }
    let look = result.verdict == .agrees ? "agrees" : "differs"
    return tag("span", ["class": "verdict \(look)"], parts)
  }
}

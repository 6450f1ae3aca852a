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
    var text = TextTable(
      ClaimResult.columns.map { ($0, ["published", "ours", "runs"].contains($0) ? .right : .left) })
    var results: [ClaimResult] = []
    for claim in claims {
      for row in claim.rows {
        text.append(row)
        results.append(claim)
      }
    }
    let last = ClaimResult.columns.count - 1
    let shown = block(
      text, id: "claims-table", caption: "Published values beside ours, with our 95 % intervals",
      rowHeaders: 3
    ) { row, column, text in
      column == last ? self.verdict(text, of: results[row], reasons) : nil
    }
    var parts = paragraphs([claimSentence(on: claims)]) + [shown]
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
    var parts = ["\(agree) of \(groupedCount(claims.count, "published claim")) agree"]
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

  /// In words, with what is known of a difference.
  private func verdict(_ text: String, of result: ClaimResult, _ reasons: [String]) -> Markup {
    let isKnown = result.claim.differs != nil
    var parts: [Markup] = [.text(text)]
    if let reason = result.claim.differs.flatMap(reasons.firstIndex(of:)),
      text == ClaimResult.Verdict.differs.rawValue
    {
      parts += [
        ", ", tag("a", ["href": "#difference-\(reason + 1)"], ["known, reason \(reason + 1)"]),
      ]
    } else if text == ClaimResult.Verdict.differs.rawValue {
      parts.append(", not known why")
    } else if isKnown, result.verdict == .agrees {
      parts.append(", though known to differ")
    }
    return tag("span", ["class": "verdict \(text == "agrees" ? "agrees" : "differs")"], parts)
  }
}

import Foundation
import Testing

@testable import Studies

private let package = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// What stands between `<!-- claims STUDY -->` and `<!-- end -->` in docs/paper.md.
private struct Region {
  let study: String
  /// Whether it only counts claims.
  let isCount: Bool
  let lines: [String]

  /// The cells of its table, without the headings.
  var rows: [[String]] {
    lines.filter { $0.hasPrefix("| ") }.dropFirst(2).map { line in
      line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
    }
  }

  /// The texts behind `1. `, `2. `...
  var reasons: [String] {
    lines.compactMap { $0.firstMatch(of: /^\d+\. (.*)$/).map { String($0.1) } }
  }

  static let all: [Region] = {
    let page = package.appendingPathComponent("docs/paper.md")
    let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "<!-- claims ").dropFirst().map { part in
      let body = part.components(separatedBy: "<!-- end -->")[0]
      let lines = body.components(separatedBy: "\n")
      let words = lines[0].replacing(" -->", with: "").components(separatedBy: ": ")
      return Region(study: words[0], isCount: words.count > 1, lines: Array(lines.dropFirst()))
    }
  }()
}

/// The studies with claims; smoke answers nothing and is left out of the page.
private let studies: [Study] = {
  let folder = package.appendingPathComponent("studies")
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  return names.filter { $0.hasSuffix(".yaml") && $0 != "smoke.yaml" }.sorted().compactMap { name in
    let file = folder.appendingPathComponent(name)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    return try? Study(text: text, name: String(name.dropLast(5)), file: name)
  }.filter { !$0.claims.isEmpty }
}()

@Suite struct PaperPageTests {
  private func claims(_ region: Region) throws -> [Claim] {
    try #require(studies.first { $0.name == region.study }).claims
  }

  @Test func everyStudyWithClaimsIsOnThePageOnce() {
    #expect(studies.count >= 20)
    #expect(Region.all.map(\.study).sorted() == studies.map(\.name))
  }

  @Test func countsAreThoseOfTheStudyFiles() throws {
    for region in Region.all {
      let claims = try claims(region)
      let differing = claims.count { $0.differs != nil }
      let counts =
        "\(claims.count) claim\(claims.count == 1 ? "" : "s"): "
        + "\(claims.count - differing) agree, \(differing) differ (\(differing) known to), "
        + "0 not run; 0 not as expected"
      #expect(
        region.lines.contains { $0.replacing("`\(region.study)`: ", with: "").hasPrefix(counts) },
        "\(region.study): \(counts)")
      #expect(!region.isCount || differing == 0, "\(region.study) hides what differs")
    }
  }

  @Test func rowsAndReasonsAreTheClaimsOfTheStudyFiles() throws {
    for region in Region.all where !region.isCount {
      let results = try claims(region).map {
        ClaimResult(claim: $0, points: [], failedRuns: 0, verdict: .notRun)
      }
      let summaries = ClaimSummary.summaries(of: results)
      var reasons: [String] = []
      for case let reason? in results.map(\.claim.differs) where !reasons.contains(reason) {
        reasons.append(reason)
      }
      #expect(region.reasons == reasons, "\(region.study)")
      try #require(
        region.rows.map { Array($0.prefix(2)) }
          == summaries.map { [$0.results[0].claim.source, $0.results[0].statisticText] })
      for (row, summary) in zip(region.rows, summaries) {
        let claim = summary.results[0].claim
        let note = claim.differs.flatMap(reasons.firstIndex(of:)).map { " (\($0 + 1))" }
        let verdict = claim.differs == nil ? "agrees" : "differs"
        #expect(row[8].hasPrefix(verdict) && row[8].hasSuffix(note ?? ""), "\(row)")
        #expect(publishedValues(summary, step: row[3]).contains(row[4]), "\(row)")
        let conditions = summary.results.map(\.conditionText)
        let isKnown =
          conditions.count == 1
          ? row[2] == conditions[0]
          : conditions.contains { row[2] == "\(conditions.count) conditions, farthest \($0)" }
        #expect(isKnown, "\(row)")
      }
    }
  }

  /// What the claims of a row publish at a step, as tables write it.
  private func publishedValues(_ summary: ClaimSummary, step: String) -> [String] {
    summary.results.flatMap { result -> [ClaimResult.Value] in
      switch result.claim.published {
      case .number(let value): [.number(value)]
      case .numbers(let steps):
        steps.filter { "\($0.step)" == step }.map { .number($0.value) }
      case .verdict(let verdict): [.rate(verdict)]
      case .between(let bounds): [.between(bounds)]
      case .uniformMultinomial(let jointActions):
        Int(step).flatMap {
          uniformExpectation(
            of: result.claim.statistic.measure, jointActions: jointActions, draws: $0)
        }.map { [.number($0)] } ?? []
      }
    }.map(\.description)
  }
}

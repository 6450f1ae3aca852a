import Analysis
import Foundation

/// What the index says of a study. Every page carries it, so that the index can be written anew
/// without the store behind the page.
public struct IndexEntry: Sendable, Equatable, Codable {
  /// How many of its claims agree with what was published.
  public struct Claims: Sendable, Equatable, Codable {
    public let agree: Int
    public let differ: Int
    public let notRun: Int
    public let unexpected: Int
  }

  public let study: String
  public let question: String
  public let planned: Int
  public let done: Int
  public let failed: Int
  /// Nil where claims cannot be told.
  public let claims: Claims?
  /// Of the first figure that is drawn.
  public let figure: String?

  /// What the element of a page is called that holds the entry.
  static let name = "quincunx-study"

  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Numbers and texts can always be encoded.
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The entry of a page; nil for what is no report of this tool.
  public init?(page: String) {
    let start = "<meta name=\"\(Self.name)\" content=\""
    guard let found = page.firstRange(of: start),
      let end = page[found.upperBound...].firstIndex(of: "\"")
    else { return nil }
    let json = page[found.upperBound..<end].replacing("&quot;", with: "\"")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    guard let entry = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)) else {
      return nil
    }
    self = entry
  }

  init(
    study: String, question: String, planned: Int, done: Int, failed: Int, claims: Claims?,
    figure: String?
  ) {
    self.study = study
    self.question = question
    self.planned = planned
    self.done = done
    self.failed = failed
    self.claims = claims
    self.figure = figure
  }
}

/// The page that lists studies, by name.
public func indexPage(of entries: [IndexEntry], version: String) -> String {
  let sorted = entries.sorted { $0.study < $1.study }
  let planned = sorted.reduce(0) { $0 + $1.planned }
  let done = sorted.reduce(0) { $0 + $1.done }
  return document(
    tag(
      "html", ["lang": "en-GB"],
      [
        head(
          title: "Studies – Quincunx reports",
          description: "Reports of \(counted(sorted.count, "study", "studies"))"),
        tag(
          "body", ["class": "index"],
          [
            skipLink, masthead([]),
            tag(
              "main", ["id": "main"],
              [
                tag(
                  "header", ["class": "title"],
                  [
                    tag("h1", [:], ["Studies"]),
                    tag(
                      "p", ["class": "abstract"],
                      [
                        .text(
                          "\(counted(sorted.count, "study", "studies")), \(grouped(done)) of "
                            + "\(groupedCount(planned, "run")) done; runs that studies share count in each."
                        )
                      ]),
                  ]),
                tag("ul", ["class": "studies"], sorted.map { tag("li", [:], [card($0)]) }),
              ]),
            tag("footer", [:], [tag("p", [:], [.text("Written by Quincunx \(version).")])]),
          ]),
      ]))
}

private func card(_ entry: IndexEntry) -> Markup {
  let address = "\(entry.study)/report.html"
  var words: [Markup] = [
    tag("h2", [:], [tag("a", ["href": address], [.text(entry.study)])]),
    tag("p", [:], inline(entry.question)),
    tag("p", ["class": "counts"], [.text(runWords(entry))]),
  ]
  if let claims = entry.claims, claims.agree + claims.differ + claims.notRun > 0 {
    words.append(tag("p", ["class": "counts"], [.text(claimWords(claims))]))
  }
  let picture = entry.figure.map { figure in
    tag(
      "img",
      [
        "src": "\(entry.study)/\(figure).svg", "alt": "First figure of \(entry.study): \(figure)",
      ])
  }
  return tag(
    "article", [:],
    [
      tag("div", ["class": "thumbnail"], [picture ?? tag("p", [:], ["No figure is drawn."])]),
      tag("div", ["class": "words"], words),
    ])
}

private func runWords(_ entry: IndexEntry) -> String {
  guard entry.done < entry.planned else {
    return "\(groupedCount(entry.planned, "run")), all done."
  }
  return "\(grouped(entry.done)) of \(groupedCount(entry.planned, "run")) done, "
    + "\(grouped(entry.failed)) failed."
}

private func claimWords(_ claims: IndexEntry.Claims) -> String {
  let count = claims.agree + claims.differ + claims.notRun
  var words = ["\(claims.agree) of \(counted(count, "claim")) \(count == 1 ? "agrees" : "agree")"]
  if claims.differ > 0 { words.append("\(claims.differ) differ\(claims.differ == 1 ? "s" : "")") }
  if claims.notRun > 0 { words.append("\(claims.notRun) not run") }
  let surprising = claims.unexpected - claims.notRun
  return words.joined(separator: ", ")
    + (surprising > 0
      ? "; \(surprising) not as expected." : claims.differ > 0 ? ", as known." : ".")
}

private func counted(_ count: Int, _ one: String, _ several: String) -> String {
  "\(count) \(count == 1 ? one : several)"
}

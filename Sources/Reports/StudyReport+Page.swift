import Analysis

extension StudyReport {
  /// The whole page.
  public var html: String {
    document(
      tag(
        "html", ["lang": "en-GB"],
        [
          head(
            title: "\(study.name) – Quincunx report", description: study.question,
            more: [tag("meta", ["name": IndexEntry.name, "content": entry.json])]),
          tag(
            "body", [:],
            [
              skipLink,
              masthead([tag("a", ["href": "../index.html"], ["All studies"])]),
              contents,
              tag(
                "main", ["id": "main"],
                [
                  tag(
                    "header", ["class": "title"],
                    [
                      tag("p", ["class": "kicker"], ["Study"]),
                      tag("h1", [:], [.text(study.name)]),
                      tag("p", ["class": "question"], inline(study.question)),
                      tag("p", ["class": "abstract"], [.text(abstract)]),
                    ] + warnings(codeWarnings))
                ] + sections.map(\.markup)),
              footer,
            ]),
        ]))
  }

  /// What the index says of the study.
  public var entry: IndexEntry {
    let drawn = figures.first {
      if case .drawn(_, .some, _) = $0.content { true } else { false }
    }
    return IndexEntry(
      study: study.name, question: study.question, planned: planned, done: done, failed: failed,
      claims: claims.map { claims in
        IndexEntry.Claims(
          agree: claims.count { $0.verdict == .agrees },
          differ: claims.count { $0.verdict == .differs },
          notRun: claims.count { $0.verdict == .notRun },
          unexpected: claims.count { !$0.asExpected })
      }, figure: drawn?.name)
  }

  /// A part of the page with a heading of its own.
  struct Section {
    let id: String
    let heading: String
    let parts: [Markup]

    var markup: Markup {
      tag(
        "section", ["aria-labelledby": id],
        [tag("h2", ["id": id], [.text(heading)])] + parts)
    }
  }

  /// In the order of the page; what the study has nothing of is left out.
  var sections: [Section] {
    [
      Section(id: "about", heading: "About this study", parts: prose),
      Section(id: "figures", heading: "Figures", parts: figureParts),
      Section(id: "results", heading: "Results", parts: resultParts),
      Section(id: "rates", heading: "Rates", parts: rateParts),
      Section(id: "claims", heading: "Claims", parts: claimParts),
      Section(id: "conditions", heading: "Conditions", parts: conditionParts),
      Section(id: "runs", heading: "Runs", parts: runParts),
      Section(id: "provenance", heading: "Provenance", parts: provenanceParts),
      Section(id: "rebuild", heading: "Rebuild it", parts: rebuildParts),
      Section(id: "source", heading: sourceHeading, parts: sourceParts),
    ].filter { !$0.parts.isEmpty }
  }

  private var contents: Markup {
    tag(
      "nav", ["aria-label": "Contents"],
      [
        tag(
          "ul", [:],
          sections.map { section in
            tag("li", [:], [tag("a", ["href": "#\(section.id)"], [.text(section.heading)])])
          })
      ])
  }

  private var footer: Markup {
    tag(
      "footer", [:],
      [
        tag(
          "p", [:],
          [
            "Written by Quincunx \(version) from \(commands.store). The same store gives the same page."
          ])
      ])
  }

  /// About the code behind the runs: what stands at the top need not be said at every table.
  var codeWarnings: [String] { table.codeWarnings }

  /// Those of a report that say more.
  func own(_ warnings: [String]) -> [String] {
    let known = codeWarnings + Selection.learning.restricted(table).codeWarnings
    // Nor is a page the place to name a baseline.
    return warnings.filter { !known.contains($0) && !$0.hasPrefix("no baseline is declared") }
  }

  /// What became of the study, in a few sentences.
  private var abstract: String {
    let runs =
      planned == 0
      ? "No run is planned."
      : done == planned
        ? "All \(groupedCount(planned, "run")) \(planned == 1 ? "is" : "are") done, none failed."
        : "Of \(groupedCount(planned, "planned run")), \(grouped(done)) \(done == 1 ? "is" : "are") "
          + "done, \(grouped(failed)) failed and \(grouped(missing)) "
          + "\(missing == 1 ? "is" : "are") missing."
    return ([runs] + (claims.map { $0.isEmpty ? [] : [claimSentence(on: $0)] } ?? []))
      .joined(separator: " ")
  }

  private var prose: [Markup] {
    record.origin == .imported
      ? paragraphs(["These runs were made by another tool, and imported."])
      : Prose(openingOf: record.text).markup
  }

  private var sourceHeading: String {
    record.origin == .imported ? "What was imported" : "The study file"
  }

  private var sourceParts: [Markup] {
    record.text.isEmpty
      ? []
      : [
        details(
          record.origin == .imported ? "The files" : "\(study.name).yaml, byte for byte",
          [codeBlock(record.text, label: sourceHeading)])
      ]
  }
}

var skipLink: Markup {
  tag("a", ["class": "skip", "href": "#main"], ["Skip to the content"])
}

func head(title: String, description: String, more: [Markup] = []) -> Markup {
  tag(
    "head", [:],
    [
      tag("meta", ["charset": "utf-8"]),
      tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      tag("meta", ["name": "color-scheme", "content": "light dark"]),
      tag("title", [:], [.text(title)]),
      tag("meta", ["name": "description", "content": description]),
    ] + more + [tag("style", [:], [.text(styleSheet)])])
}

/// The line above every page.
func masthead(_ links: [Markup]) -> Markup {
  tag(
    "header", ["class": "masthead"],
    [tag("p", [:], [tag("span", ["class": "mark"], ["Quincunx"])] + links)])
}

import Analysis

// What sections are made of: tables, code, notes. Everything wider than the page scrolls in a region
// of its own, which has a name and takes the keyboard's focus.

/// A table with its caption.
/// - Parameter id: unique in the page.
/// - Parameter rowHeaders: how many columns from the left name the row.
/// - Parameter cell: what a cell shows, of its row, column and text; nil for the text itself.
func block(
  _ table: TextTable, id: String, caption: String, rowHeaders: Int,
  cell: ((Int, Int, String) -> Markup?) = { _, _, _ in nil }
) -> Markup {
  func side(_ column: Int) -> String { table.alignments[column] == .left ? "text" : "number" }
  // What is short stays on one line; what is long gets room for some words on each.
  func look(_ column: Int, _ text: String) -> String {
    side(column) + (side(column) == "number" || text.count <= 26 ? "" : " long")
  }
  let headings = table.headings.enumerated().map { column, heading in
    tag(
      "th", ["scope": "col", "class": side(column)],
      // A heading that says nothing stands over numbers that others refer to.
      [.text(heading.isEmpty ? "no." : heading)])
  }
  let rows = table.rows.enumerated().map { row, cells in
    tag(
      "tr", [:],
      cells.enumerated().map { column, text in
        let shown = [cell(row, column, text) ?? .text(text)]
        return column < rowHeaders
          ? tag("th", ["scope": "row", "class": look(column, text)], shown)
          : tag("td", ["class": look(column, text)], shown)
      })
  }
  return region(
    labelledBy: id,
    [
      tag(
        "table", [:],
        [
          tag("caption", ["id": id], inline(caption)),
          tag("thead", [:], [tag("tr", [:], headings)]), tag("tbody", [:], rows),
        ])
    ])
}

private func region(labelledBy id: String, _ parts: [Markup]) -> Markup {
  tag(
    "div", ["class": "scroll", "role": "group", "aria-labelledby": id, "tabindex": "0"], parts)
}

extension TextTable {
  /// The columns of these headings, of each the first.
  func columns(_ headings: [String]) -> TextTable {
    let places = headings.compactMap(self.headings.firstIndex(of:))
    var table = TextTable(places.map { (self.headings[$0], alignments[$0]) })
    for row in rows { table.append(places.map { row[$0] }) }
    return table
  }
}

/// Text to be typed or read as it stands.
func codeBlock(_ text: String, label: String) -> Markup {
  tag(
    "pre", ["role": "group", "aria-label": label, "tabindex": "0"],
    [tag("code", [:], [.text(text)])])
}

/// What is there for those who ask.
func details(_ summary: String, _ parts: [Markup]) -> Markup {
  tag("details", [:], [tag("summary", [:], [.text(summary)])] + parts)
}

func paragraphs(_ sentences: [String]) -> [Markup] {
  sentences.map { tag("p", [:], inline($0)) }
}

func list(_ sentences: [String]) -> Markup {
  tag("ul", [:], sentences.map { tag("li", [:], inline($0)) })
}

/// A moment as people read it, of ISO 8601 in UTC.
func moment(_ text: String) -> String {
  text.replacing("T", with: " ").prefix(19) + " UTC"
}

/// What a reader has to know before believing the rest.
func warnings(_ sentences: [String]) -> [Markup] {
  sentences.map { sentence in
    tag(
      "p", ["class": "warning"], [tag("strong", [:], ["Warning: "])] + inline(sentence) + ["."])
  }
}

/// Names and what they stand for.
func facts(_ pairs: [(name: String, value: [Markup])]) -> Markup {
  tag(
    "dl", ["class": "facts"],
    pairs.flatMap { [tag("dt", [:], [.text($0.name)]), tag("dd", [:], $0.value)] })
}

/// A whole number with its thousands apart.
func grouped(_ number: Int) -> String {
  var digits = Array(String(number.magnitude))
  var place = digits.count - 3
  while place > 0 {
    digits.insert(",", at: place)
    place -= 3
  }
  return (number < 0 ? "-" : "") + String(digits)
}

/// So many things, as in "1 run" and "6,300 runs".
func groupedCount(_ count: Int, _ noun: String) -> String {
  "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
}

/// A time span in the units that people would use: milliseconds to days.
func span(_ seconds: Double) -> String {
  let whole = Int(seconds.rounded())
  switch seconds {
  case ..<0.0995: return "\(decimal(seconds * 1000, seconds < 0.00995 ? 2 : 1)) ms"
  case ..<9.95: return "\(decimal(seconds, 2)) s"
  case ..<119.5: return "\(whole) s"
  case ..<7199.5: return "\(whole / 60) min \(whole % 60) s"
  case ..<172_799.5: return "\(whole / 3600) h \(whole % 3600 / 60) min"
  default: return "\(whole / 86_400) d \(whole % 86_400 / 3600) h"
  }
}

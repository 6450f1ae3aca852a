/// Rows of cells under headings, as text for a terminal, Markdown or LaTeX.
public struct TextTable: Sendable, Equatable {
  /// Where cells of a column line up: words at the left, numbers at the right.
  public enum Alignment: Sendable {
    case left
    case right
  }

  public let headings: [String]
  public let alignments: [Alignment]
  public private(set) var rows: [[String]] = []

  public init(_ columns: [(heading: String, alignment: Alignment)]) {
    headings = columns.map(\.heading)
    alignments = columns.map(\.alignment)
  }

  /// Adds a row of one cell per column; line breaks and tabs in it become spaces.
  public mutating func append(_ cells: [String]) {
    precondition(cells.count == alignments.count, "one cell per column")
    // A line break or tab in a label would break the table.
    rows.append(cells.map { String($0.map { $0.isNewline || $0 == "\t" ? " " : $0 }) })
  }

  /// The table without its columns that say nothing: those with the same cell in every row.
  /// - Parameter candidates: the columns that may go.
  /// - Returns: also what was left out, heading and cell.
  public func withoutConstants(
    among candidates: [String]
  ) -> (table: TextTable, constants: [(heading: String, cell: String)]) {
    let constant = headings.indices.filter { column in
      candidates.contains(headings[column]) && Set(rows.map { $0[column] }).count == 1
    }
    let kept = headings.indices.filter { !constant.contains($0) }
    var table = TextTable(kept.map { (headings[$0], alignments[$0]) })
    table.rows = rows.map { row in kept.map { row[$0] } }
    return (table, rows.isEmpty ? [] : constant.map { (headings[$0], rows[0][$0]) })
  }

  /// Columns as wide as their widest cell, for people with a terminal.
  public var text: String {
    let all = [headings] + rows
    let widths = alignments.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    var lines = all.map { row in
      let cells = row.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return alignments[column] == .left ? row[column] + padding : padding + row[column]
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    lines.insert(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "), at: 1)
    return lines.joined(separator: "\n")
  }

  /// GitHub's table syntax.
  public var markdown: String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
    let rule = alignments.map { $0 == .left ? "---" : "---:" }
    return ([line(headings), line(rule)] + rows.map(line)).joined(separator: "\n")
  }

  /// A `tabular` for the package booktabs.
  public var latex: String {
    func line(_ cells: [String]) -> String {
      cells.map(latexText).joined(separator: " & ") + " \\\\"
    }
    let columns = alignments.map { $0 == .left ? "l" : "r" }.joined()
    return
      (["\\begin{tabular}{\(columns)}", "\\toprule", line(headings), "\\midrule"]
      + rows.map(line) + ["\\bottomrule", "\\end{tabular}"]).joined(separator: "\n")
  }

  /// Comma-separated values as in RFC 4180, with a line of headings.
  public var csv: String {
    ([headings] + rows).map { $0.map(csvField).joined(separator: ",") }.joined(separator: "\n")
  }
}

/// A text as LaTeX prints it.
func latexText(_ text: String) -> String {
  let commands: [Character: String] = [
    "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#",
    "%": "\\%", "_": "\\_", "^": "\\textasciicircum{}", "~": "\\textasciitilde{}",
    "<": "\\textless{}", ">": "\\textgreater{}", "|": "\\textbar{}", "Δ": "$\\Delta$",
    "∞": "$\\infty$", "−": "$-$", "≥": "$\\geq$", "–": "--", "²": "\\textsuperscript{2}",
    "√": "$\\surd$", "…": "\\ldots{}",
  ]
  return text.map { commands[$0] ?? String($0) }.joined()
}

/// A field as RFC 4180 wants it: in quotation marks where it holds what would end it.
public func csvField(_ text: String) -> String {
  let isPlain = !text.utf8.contains {
    $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
      || $0 == UInt8(ascii: "\r")
  }
  return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
}

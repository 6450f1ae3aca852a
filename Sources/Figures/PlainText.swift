import Analysis
import Foundation

/// The text on one line: control characters, line separators and noncharacters become spaces.
func printable(_ text: String) -> String {
  var line = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: line.append(" ")
    default: line.append(isNoncharacter(scalar) ? " " : scalar)
    }
  }
  return String(line)
}

/// Code points that no text may hold, and XML not even escaped.
private func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
}

/// The text as a gnuplot string, in which nothing is substituted.
///
/// Between single quotes gnuplot expands neither backquotes, macros nor backslashes. Straight
/// quotes become typographic ones: gnuplot 5.4 takes a doubled quote at the beginning of a string
/// for its end, so that the rest of the label would be read as commands.
func gnuplotString(_ text: String) -> String {
  "'" + printable(text).replacing("'", with: "’") + "'"
}

/// The text as a gnuplot comment, or as a comment of a data file.
///
/// A backslash at the end of a comment would swallow the next line; backquotes and macros are
/// replaced so that no release of gnuplot can take them for more than text.
func comment(_ text: String) -> String {
  let tame = printable(text).map { character -> Character in
    switch character {
    case "\\": "/"
    case "`": "'"
    case "@": "·"
    default: character
    }
  }
  return "# " + String(tame)
}

/// The text as a cell of a tab-separated file.
///
/// Double quotes and comment signs change how gnuplot, R and pandas split a line, so they become
/// apostrophes.
func cell(_ text: String) -> String {
  String(printable(text).map { $0 == "\"" || $0 == "#" ? "'" : $0 })
}

/// The number with 10 significant digits, without trailing zeros.
///
/// The last bits of a mean or a quantile may differ between processors and C libraries, and must
/// not reach a file that is compared byte by byte.
func decimal(_ number: Double) -> String {
  number == 0 ? "0" : String(format: "%.10g", number)
}

/// Lines of at most `width` characters that hold nothing but text.
func wrapped(_ text: String, width: Int) -> [String] {
  Analysis.wrapped(printable(text), width: width)
}

/// The text, cut with an ellipsis if it is longer than `width` characters.
func shortened(_ text: String, width: Int) -> String {
  text.count <= width ? text : text.prefix(max(1, width - 1)) + "…"
}

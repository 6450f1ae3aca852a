import Foundation
import Statistics

// Numbers as tables and sentences show them, the same in every country.

/// A number with so many decimals, without a minus sign before zero.
public func decimal(_ value: Double, _ places: Int = 3) -> String {
  if value.isInfinite { return value < 0 ? "-∞" : "∞" }
  let text = String(format: "%.\(places)f", value)
  return text.hasPrefix("-") && !text.contains(where: { ("1"..."9").contains($0) })
    ? String(text.dropFirst()) : text
}

/// The same, with a dash for what is undefined.
public func decimal(_ value: Double?, _ places: Int = 3) -> String {
  value.map { decimal($0, places) } ?? "–"
}

/// An interval in brackets, or a dash for none.
public func bounds(_ interval: Interval?, _ places: Int = 3) -> String {
  interval.map { "[\(decimal($0.low, places)), \(decimal($0.high, places))]" } ?? "–"
}

/// How the numbers of one column are written, so that they can be compared at a glance.
struct NumberStyle {
  private let places: Int?

  /// So that the greatest has three digits; with an exponent where it is beyond a million or
  /// magnitudes differ too much.
  /// - Parameter values: of the column; infinite ones do not count.
  init(_ values: [Double]) {
    let magnitudes = values.filter(\.isFinite).map(abs).filter { $0 > 0 }
    let greatest = magnitudes.max() ?? 1
    let least = magnitudes.min() ?? 1
    places =
      greatest < 0.001 || greatest >= 1e7 || (greatest < 0.1 && least < 0.001 * greatest)
      ? nil : greatest < 0.01 ? 5 : greatest < 0.1 ? 4 : greatest < 1000 ? 3 : 1
  }

  func text(_ value: Double) -> String {
    guard let places else { return value == 0 ? "0" : String(format: "%.2e", value) }
    return decimal(value, places)
  }

  /// The number with its interval.
  func text(_ estimate: Estimate?) -> String {
    guard let estimate else { return "–" }
    guard let interval = estimate.interval else { return text(estimate.value) }
    return "\(text(estimate.value)) [\(text(interval.low)), \(text(interval.high))]"
  }
}

/// A number of things, as in "1 run" and "2 runs".
public func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}

/// A p value as people print it: never as zero.
public func probability(_ p: Double) -> String {
  p < 0.0001 ? "<.0001" : String(format: "%.4f", p)
}

/// A p value as tables write it, or a dash for none.
public func probability(_ p: Double?) -> String { p.map { probability($0) } ?? "–" }

/// Lines of at most `width` characters, broken at spaces and line breaks; longer words stand alone.
public func wrapped(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
    if let last = lines.last, last.count + 1 + word.count <= width {
      lines[lines.count - 1] = last + " " + word
    } else {
      lines.append(String(word))
    }
  }
  return lines
}

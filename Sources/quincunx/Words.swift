import Foundation
import Statistics

/// A number with so many decimals, without a minus sign before zero.
func decimal(_ value: Double, _ places: Int = 3) -> String {
  let text = String(format: "%.\(places)f", value)
  return text.hasPrefix("-") && !text.contains(where: { ("1"..."9").contains($0) })
    ? String(text.dropFirst()) : text
}

func decimal(_ value: Double?, _ places: Int = 3) -> String {
  value.map { decimal($0, places) } ?? "–"
}

func bounds(_ interval: Interval?, _ places: Int = 3) -> String {
  interval.map { "[\(decimal($0.low, places)), \(decimal($0.high, places))]" } ?? "–"
}

/// A number of things, as in "1 run" and "2 runs".
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// A p value as people print it: never as zero.
func probability(_ p: Double) -> String {
  p < 0.0001 ? "<.0001" : String(format: "%.4f", p)
}

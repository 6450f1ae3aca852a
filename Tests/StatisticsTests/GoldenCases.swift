import Foundation
import Statistics
import TestSupport
import Testing

/// The cases of one golden file with the tolerance it states.
struct GoldenCases {
  let cases: [Golden]
  let relative: Double
  let absolute: Double

  init(_ name: String) throws {
    let file = try Golden(name, in: .module)
    cases = file["cases"].list
    relative = try #require(file["tolerance"]["rel"].number)
    absolute = try #require(file["tolerance"]["abs"].number)
    try #require(!cases.isEmpty)
  }

  /// Whether `got` is what a case expects under `key`, a path of names; `null` stands for nil.
  func agree(_ got: Double?, _ golden: Golden, _ key: String...) throws -> Bool {
    close(
      got, try Self.expected(golden, key).number, relative: relative, absolute: absolute)
  }

  func agree(_ got: Interval?, _ golden: Golden, _ key: String...) throws -> Bool {
    let want = try Self.expected(golden, key).numbers
    guard let got else { return want.isEmpty }
    return want.count == 2
      && close(got.low, want[0], relative: relative, absolute: absolute)
      && close(got.high, want[1], relative: relative, absolute: absolute)
  }

  func agree(_ got: [Double?], _ golden: Golden, _ key: String...) throws -> Bool {
    let want = try Self.expected(golden, key).list
    return got.count == want.count
      && zip(got, want).allSatisfy {
        close($0, $1.number, relative: relative, absolute: absolute)
      }
  }

  /// A misspelt name must not pass for an expected nil.
  private static func expected(_ golden: Golden, _ key: [String]) throws -> Golden {
    try key.reduce(golden) { value, name in
      try #require(value.keys.contains(name), "no \(name) in the golden case")
      return value[name]
    }
  }
}

extension Golden {
  var int: Int { get throws { Int(try #require(number)) } }
  var double: Double { get throws { try #require(number) } }
}

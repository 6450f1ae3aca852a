/// A mark on an axis; minor ones have no label.
struct Tic: Sendable, Equatable {
  let position: Double
  let label: String?
}

extension Plot.Axis {
  /// Marks inside the range, at most `limit` of them labelled (but always two where two fit).
  func tics(atMost limit: Int) -> [Tic] {
    switch scale {
    case .linear: linearTics(atMost: max(2, limit))
    case .decades: decadeTics(atMost: max(2, limit))
    case .doublings: doublingTics(atMost: max(2, limit))
    case .columns(let values):
      values.enumerated().map { Tic(position: Double($0 + 1), label: decimal($1)) }
    case .rows(let labels): labels.enumerated().map { Tic(position: Double($0 + 1), label: $1) }
    }
  }

  /// Multiples of 1, 2 or 5 times a power of ten.
  private func linearTics(atMost limit: Int) -> [Tic] {
    let step = roundStep(width: range.upperBound - range.lowerBound, atMost: limit)
    let slack = 1e-9
    let first = Int((range.lowerBound / step - slack).rounded(.up))
    let last = Int((range.upperBound / step + slack).rounded(.down))
    guard first <= last else { return [] }
    let largest = max(abs(range.lowerBound), abs(range.upperBound))
    return (first...last).map { index in
      let position = Double(index) * step
      return Tic(position: position, label: magnitudeLabel(position, largest: largest))
    }
  }

  /// Powers of ten, every second or third of them where there are many; where they are few and
  /// there is room, also their doubles and fivefolds.
  private func decadeTics(atMost limit: Int) -> [Tic] {
    let (low, high) = (range.lowerBound * (1 - 1e-9), range.upperBound * (1 + 1e-9))
    let exponents = decade(of: low)...decade(of: high)
    let powers = exponents.filter { (low...high).contains(powerOfTen($0)) }
    let stride = powers.count <= limit ? 1 : (powers.count + limit - 1) / limit
    let finer = exponents.flatMap { exponent in [1, 2, 5].map { $0 * powerOfTen(exponent) } }
      .filter { (low...high).contains($0) }
    let isFine = powers.count < 2 || (powers.count < 3 && finer.count <= limit)
    let asPowers = low < 0.000_99 || high > 10_001
    return exponents.flatMap { exponent in
      (1...9).map { digit in
        let position = Double(digit) * powerOfTen(exponent)
        let isLabelled =
          digit == 1 ? exponent % stride == 0 : isFine && (digit == 2 || digit == 5)
        guard isLabelled else { return Tic(position: position, label: nil) }
        guard asPowers else { return Tic(position: position, label: decimal(position)) }
        let factor = digit == 1 ? "" : "\(digit)·"
        return Tic(position: position, label: factor + "10" + superscript(exponent))
      }.filter { (low...high).contains($0.position) }
    }
  }

  private func doublingTics(atMost limit: Int) -> [Tic] {
    let (low, high) = (range.lowerBound * (1 - 1e-9), range.upperBound * (1 + 1e-9))
    let exponents = (Int(low.exponent)...Int(high.exponent)).filter {
      (low...high).contains(powerOfTwo($0))
    }
    let stride = exponents.count <= limit ? 1 : (exponents.count + limit - 1) / limit
    let asPowers = high > 100_000 || low < 0.01
    let origin = exponents.first ?? 0
    return exponents.map { exponent in
      let position = powerOfTwo(exponent)
      guard (exponent - origin) % stride == 0 else { return Tic(position: position, label: nil) }
      return Tic(
        position: position, label: asPowers ? "2" + superscript(exponent) : decimal(position))
    }
  }
}

/// The smallest 1, 2 or 5 times a power of ten that divides `width` by marks at most `limit`.
func roundStep(width: Double, atMost limit: Int) -> Double {
  let least = width / Double(max(1, limit - 1)) * (1 - 1e-9)
  let unit = powerOfTen(decade(of: least))
  return [1, 2, 5, 10].map { $0 * unit }.first { $0 >= least } ?? 10 * unit
}

/// The largest k with 10^k ≤ x, for positive x.
func decade(of x: Double) -> Int {
  precondition(x > 0 && x.isFinite, "only positive numbers have a decade")
  // Not by a logarithm: rounding would put some powers of ten into the decade below.
  var exponent = 0
  while powerOfTen(exponent + 1) <= x { exponent += 1 }
  while powerOfTen(exponent) > x { exponent -= 1 }
  return exponent
}

/// Correctly rounded from −22 to 22, and the same everywhere beyond.
func powerOfTen(_ exponent: Int) -> Double {
  var power = 1.0
  for _ in 0..<abs(exponent) { power *= 10 }
  return exponent < 0 ? 1 / power : power
}

private func powerOfTwo(_ exponent: Int) -> Double {
  Double(sign: .plus, exponent: exponent, significand: 1)
}

/// Plain digits, or with k and M where the axis reaches ten thousand and a million, or with a power
/// of ten from a thousand million on.
private func magnitudeLabel(_ position: Double, largest: Double) -> String {
  if position == 0 { return "0" }
  if largest >= 1e9 {
    let exponent = decade(of: largest)
    return decimal(position / powerOfTen(exponent)) + "·10" + superscript(exponent)
  }
  if largest >= 1_000_000 { return decimal(position / 1_000_000) + "M" }
  if largest >= 10_000 { return decimal(position / 1000) + "k" }
  return decimal(position)
}

/// The terminal's markup for raised text is off, because labels come from users.
private func superscript(_ exponent: Int) -> String {
  String(
    String(exponent).map { character -> Character in
      switch character {
      case "-": "⁻"
      case "0": "⁰"
      case "1": "¹"
      case "2": "²"
      case "3": "³"
      case "4": "⁴"
      case "5": "⁵"
      case "6": "⁶"
      case "7": "⁷"
      case "8": "⁸"
      default: "⁹"
      }
    })
}

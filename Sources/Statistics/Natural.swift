/// A natural number of any size, for deciding ties that rounding would blur.
struct Natural: Equatable {
  /// In base 2³², least first, without leading zeros.
  private var digits: [UInt32]

  init(_ value: UInt32) {
    digits = value == 0 ? [] : [value]
  }

  /// - Parameter factor: in 0..<2³².
  mutating func multiply(by factor: Int) {
    let factor = UInt64(UInt32(factor))
    var carry: UInt64 = 0
    for place in digits.indices {
      let product = UInt64(digits[place]) * factor + carry
      digits[place] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry > 0 { digits.append(UInt32(carry)) }
    trim()
  }

  /// - Parameter divisor: in 1..<2³², without remainder.
  mutating func divide(by divisor: Int) {
    let divisor = UInt64(UInt32(divisor))
    var remainder: UInt64 = 0
    for place in digits.indices.reversed() {
      let part = remainder << 32 | UInt64(digits[place])
      digits[place] = UInt32(part / divisor)
      remainder = part % divisor
    }
    precondition(remainder == 0, "a natural number is divided by its divisors only")
    trim()
  }

  /// Times the number of ways to choose k of n.
  mutating func multiply(byBinomial n: Int, _ k: Int) {
    for step in 0..<k {
      multiply(by: n - step)
      divide(by: step + 1)
    }
  }

  static func += (sum: inout Natural, other: Natural) {
    var carry: UInt64 = 0
    for place in 0..<max(sum.digits.count, other.digits.count) {
      if place == sum.digits.count { sum.digits.append(0) }
      carry += UInt64(sum.digits[place])
      if place < other.digits.count { carry += UInt64(other.digits[place]) }
      sum.digits[place] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry > 0 { sum.digits.append(UInt32(carry)) }
  }

  static func <= (one: Natural, other: Natural) -> Bool {
    guard one.digits.count == other.digits.count else {
      return one.digits.count < other.digits.count
    }
    for (x, y) in zip(one.digits, other.digits).reversed() where x != y { return x < y }
    return true
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
  }
}

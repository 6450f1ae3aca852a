import ElementaryFunctions

/// A stream of random numbers that is determined by names alone.
///
/// Two streams with different names are independent for every practical purpose, whatever
/// the order in which they are made, and the same names give the same numbers on every platform
/// and release: nothing of the standard library's randomness is used.
public struct RandomStream: Sendable {
  private let key: SIMD2<UInt32>
  private let substream: SIMD2<UInt32>
  private var position: UInt64 = 0
  private var pending: UInt64?

  /// The stream called `path` below the experiment-wide number `root`.
  ///
  /// The names are hashed with 128-bit FNV-1a, each followed by a byte that UTF-8 never
  /// contains, so `["a", "bc"]` and `["ab", "c"]` differ. Half of the hash is the key of the
  /// generator, half fills the upper part of its counter.
  public init(root: UInt64, path: [String]) {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    func absorb(_ byte: UInt8) {
      hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
    }
    for shift in stride(from: 0, to: 64, by: 8) { absorb(UInt8(truncatingIfNeeded: root >> shift)) }
    for name in path {
      for byte in name.utf8 { absorb(byte) }
      absorb(0xFF)
    }
    let low = UInt64(truncatingIfNeeded: hash)
    let high = UInt64(truncatingIfNeeded: hash >> 64)
    key = SIMD2(UInt32(truncatingIfNeeded: low), UInt32(truncatingIfNeeded: low >> 32))
    substream = SIMD2(UInt32(truncatingIfNeeded: high), UInt32(truncatingIfNeeded: high >> 32))
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    if let second = pending {
      pending = nil
      return second
    }
    let words = Philox.block(
      counter: SIMD4(
        UInt32(truncatingIfNeeded: position), UInt32(truncatingIfNeeded: position >> 32),
        substream.x, substream.y),
      key: key)
    position &+= 1
    pending = UInt64(words.z) | UInt64(words.w) << 32
    return UInt64(words.x) | UInt64(words.y) << 32
  }

  /// Uniform on 0..<1, a multiple of 2^−53.
  public mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// Uniform on 0..<`bound` without bias; `bound` must be positive.
  ///
  /// Lemire (2019): multiply, and reject the few products that would favour small results.
  public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "a random index needs a positive bound")
    let width = UInt64(bound)
    var product = next().multipliedFullWidth(by: width)
    if product.low < width {
      let threshold = (0 &- width) % width
      while product.low < threshold { product = next().multipliedFullWidth(by: width) }
    }
    return Int(product.high)
  }

  /// Standard normal, by Marsaglia's polar method.
  public mutating func normal() -> Double {
    while true {
      let u = 2 * uniform() - 1
      let v = 2 * uniform() - 1
      let square = u * u + v * v
      if square > 0, square < 1 {
        // The second value is thrown away: a stream then has no state beyond its position.
        return u * (-2 * Elementary.log(square) / square).squareRoot()
      }
    }
  }

  /// An index drawn with the given probabilities, which sum to one up to rounding.
  ///
  /// An index of probability zero is never returned.
  public mutating func categorical(_ probabilities: UnsafeBufferPointer<Double>) -> Int {
    var remaining = uniform()
    var last = 0
    for (index, probability) in probabilities.enumerated() where probability > 0 {
      if remaining < probability { return index }
      remaining -= probability
      last = index
    }
    return last
  }

  /// An index drawn with the given probabilities; see the pointer form.
  public mutating func categorical(_ probabilities: [Double]) -> Int {
    probabilities.withUnsafeBufferPointer { categorical($0) }
  }

  /// Puts the elements into uniformly random order (Fisher and Yates).
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    for index in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(index, below(index + 1))
    }
  }
}

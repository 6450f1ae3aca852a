import CKernels
import ElementaryFunctions

/// A stream of random numbers that is determined by names alone.
///
/// Two streams with different names are independent for every practical purpose, whatever
/// the order in which they are made, and the same names give the same numbers on every platform
/// and release: nothing of the standard library's randomness is used.
public struct RandomStream: Sendable {
  // Pairs of words, the first in the last bits.
  private let key: UInt64
  private let substream: UInt64
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
    key = UInt64(truncatingIfNeeded: hash)
    substream = UInt64(truncatingIfNeeded: hash >> 64)
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    if let second = pending {
      pending = nil
      return second
    }
    let (first, second) = Philox.block(position, substream, key: key)
    position &+= 1
    pending = second
    return first
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

  /// Standard normals, the same as from as many calls of `normal()` but several times faster.
  public mutating func fillWithNormals(_ buffer: UnsafeMutableBufferPointer<Double>) {
    fillWithNormals(buffer, by: quincunx_kernels_in_use())
  }

  mutating func fillWithNormals(
    _ buffer: UnsafeMutableBufferPointer<Double>, by kernels: UnsafePointer<quincunx_kernels>
  ) {
    // Half a block is left: then every attempt takes its numbers from two blocks.
    guard pending == nil else {
      for index in buffer.indices { buffer[index] = normal() }
      return
    }
    position = kernels.pointee.normals(
      buffer.baseAddress, buffer.count, key, substream, position)
  }

  /// An index drawn with the given probabilities, which sum to one up to rounding.
  ///
  /// An index of probability zero is never returned.
  public mutating func categorical(_ probabilities: UnsafeBufferPointer<Double>) -> Int {
    // Without branches, which nothing could predict: what remains is negative after the index.
    var remaining = uniform()
    var index = 0
    for probability in probabilities {
      index += remaining >= probability ? 1 : 0
      remaining -= probability
    }
    if index < probabilities.count { return index }
    return probabilities.lastIndex { $0 > 0 } ?? 0
  }

  /// An index drawn with the given probabilities; see the pointer form.
  public mutating func categorical(_ probabilities: [Double]) -> Int {
    probabilities.withUnsafeBufferPointer { categorical($0) }
  }

  /// Puts the elements into uniformly random order (Fisher and Yates).
  @inlinable
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    elements.withUnsafeMutableBufferPointer { elements in
      var index = elements.count - 1
      while index > 0 {
        elements.swapAt(index, below(index + 1))
        index -= 1
      }
    }
  }
}

/// The counter-based generator Philox4x32-10: a keyed bijection of 128-bit counters.
///
/// Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3".
/// Any block of any stream can be computed directly, so streams need no seeding order.
public enum Philox {
  /// The four 32-bit words that belong to `counter` under `key`.
  public static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    func pair(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) | UInt64(second) << 32 }
    let halves = block(
      pair(counter.x, counter.y), pair(counter.z, counter.w), key: pair(key.x, key.y))
    return SIMD4(
      UInt32(truncatingIfNeeded: halves.0), UInt32(halves.0 >> 32),
      UInt32(truncatingIfNeeded: halves.1), UInt32(halves.1 >> 32))
  }

  /// The same with pairs of words in one number, the first word in its last bits.
  static func block(_ low: UInt64, _ high: UInt64, key: UInt64) -> (UInt64, UInt64) {
    var (x0, x1) = (UInt32(truncatingIfNeeded: low), UInt32(low >> 32))
    var (x2, x3) = (UInt32(truncatingIfNeeded: high), UInt32(high >> 32))
    var (k0, k1) = (UInt32(truncatingIfNeeded: key), UInt32(key >> 32))
    for _ in 0..<10 {
      let p0 = UInt64(0xD251_1F53) &* UInt64(x0)
      let p1 = UInt64(0xCD9E_8D57) &* UInt64(x2)
      (x0, x1, x2, x3) = (
        UInt32(truncatingIfNeeded: p1 >> 32) ^ x1 ^ k0, UInt32(truncatingIfNeeded: p1),
        UInt32(truncatingIfNeeded: p0 >> 32) ^ x3 ^ k1, UInt32(truncatingIfNeeded: p0)
      )
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return (UInt64(x0) | UInt64(x1) << 32, UInt64(x2) | UInt64(x3) << 32)
  }
}

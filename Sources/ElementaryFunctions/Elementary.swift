/// Exponential, logarithm and hyperbolic tangent with the same bits on every processor.
///
/// The C library picks other code on processors with fused multiply-add, and the last bits
/// differ. These use only IEEE additions, multiplications and divisions in a fixed order, so a
/// run's values depend on nothing but its specification. Each is within 2 ulp of the exact value.
public enum Elementary {
  /// e to the power `x`; 0 below −746, infinity above 709.8, NaN for NaN.
  public static func exp(_ x: Double) -> Double {
    guard abs(x) < 700 else { return endsOfExp(x) }
    let (tail, power) = reduced(x)
    return (1 + tail) * powerOfTwo(power)
  }

  /// `exp` where the result may be subnormal or infinite.
  @inline(never)
  private static func endsOfExp(_ x: Double) -> Double {
    guard x < 709.9 else { return x.isNaN ? x : .infinity }
    guard x > -746 else { return 0 }
    let (tail, power) = reduced(x)
    // Two steps, because 2^power alone may leave the range that the product stays in.
    let half = power / 2
    return (1 + tail) * powerOfTwo(half) * powerOfTwo(power - half)
  }

  /// e to the power `x`, minus one, without cancellation near zero.
  public static func expm1(_ x: Double) -> Double {
    guard x < 709 else { return x.isNaN ? x : exp(x) }
    guard x > -40 else { return x.isNaN ? x : -1 }
    let (tail, power) = reduced(x)
    let scale = powerOfTwo(power)
    return tail * scale + (scale - 1)
  }

  /// Natural logarithm; −infinity at zero, NaN below.
  public static func log(_ x: Double) -> Double {
    guard x >= .leastNormalMagnitude, x < .infinity else { return endsOfLog(x) }
    return logOfNormal(x, scaledBy: 0)
  }

  /// `log` of what is not a normal number.
  @inline(never)
  private static func endsOfLog(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    return x < .infinity ? logOfNormal(x * 0x1p54, scaledBy: 54) : x
  }

  /// The logarithm of x / 2^`scale`.
  @inline(__always)
  private static func logOfNormal(_ x: Double, scaledBy scale: Int) -> Double {
    let significand = x.bitPattern & 0xf_ffff_ffff_ffff | 0x3ff << 52
    // Above √2 half of it is taken: without a branch, which nothing could predict.
    let halving: UInt64 = Double(bitPattern: significand) > 1.414_213_562_373_095_1 ? 1 : 0
    let mantissa = Double(bitPattern: significand - halving << 52)
    let power = Int(x.bitPattern >> 52 + halving) - 1023 - scale
    // log m = 2 artanh s with s = (m − 1)/(m + 1), |s| ≤ 0.172; written around f − f²/2 so that
    // the leading terms carry no rounding error of the series.
    let f = mantissa - 1
    let s = f / (2 + f)
    let z = s * s
    var series = 2.0 / 23
    series = series * z + 2.0 / 21
    series = series * z + 2.0 / 19
    series = series * z + 2.0 / 17
    series = series * z + 2.0 / 15
    series = series * z + 2.0 / 13
    series = series * z + 2.0 / 11
    series = series * z + 2.0 / 9
    series = series * z + 2.0 / 7
    series = series * z + 2.0 / 5
    series = series * z + 2.0 / 3
    let halfSquare = 0.5 * f * f
    let k = Double(power)
    return k * ln2High - ((halfSquare - (s * (halfSquare + series * z) + k * ln2Low)) - f)
  }

  /// Hyperbolic tangent, odd and inside −1...1.
  public static func tanh(_ x: Double) -> Double {
    let magnitude = abs(x)
    guard magnitude < 20 else { return x.isNaN ? x : (x < 0 ? -1 : 1) }
    let t = expm1(2 * magnitude)
    let value = t / (t + 2)
    return x < 0 ? -value : value
  }

  // ln 2 split so that `power * ln2High` is exact for every power of a Double.
  private static let ln2High = 0x1.62e42feep-1
  private static let ln2Low = 0x1.a39ef35793c76p-33

  /// `x = power · ln 2 + r` with |r| ≤ ln 2 / 2, and e^r − 1 from its Taylor series.
  @inline(__always)
  private static func reduced(_ x: Double) -> (tail: Double, power: Int) {
    // Adding 1.5 · 2^52 rounds to the nearest integer, which is then in the last bits.
    let shifted = x * 1.442_695_040_888_963_4 + 0x1.8p52
    let k = shifted - 0x1.8p52
    let r = (x - k * ln2High) - k * ln2Low
    var series = 1 / 87_178_291_200.0  // 1/14!
    series = series * r + 1 / 6_227_020_800.0
    series = series * r + 1 / 479_001_600.0
    series = series * r + 1 / 39_916_800.0
    series = series * r + 1 / 3_628_800.0
    series = series * r + 1 / 362_880.0
    series = series * r + 1 / 40_320.0
    series = series * r + 1 / 5_040.0
    series = series * r + 1 / 720.0
    series = series * r + 1 / 120.0
    series = series * r + 1 / 24.0
    series = series * r + 1 / 6.0
    series = series * r + 0.5
    return (r + r * r * series, Int(Int32(truncatingIfNeeded: shifted.bitPattern)))
  }

  /// Two to an integer power from −1022 to 1023.
  @inline(__always)
  private static func powerOfTwo(_ power: Int) -> Double {
    Double(bitPattern: UInt64(truncatingIfNeeded: power &+ 1023) << 52)
  }
}

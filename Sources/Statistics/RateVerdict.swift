/// What the exponent of an error in the number of samples m says.
///
/// Named after the two rates of a divergence; of a distance they are the rates of its square.
public enum RateVerdict: String, Sendable, Hashable, CaseIterable {
  /// The interval holds the exponent of independent draws and not the other.
  case inverse = "1/m"
  /// The interval holds the exponent of adaptive sampling and not the other.
  case inverseSquare = "1/m²"
  /// The interval holds both: the data do not tell.
  case both
  /// The interval holds neither of the two.
  case neither

  /// How far an interval of a divergence's slope is widened to each side before it is judged.
  ///
  /// Room for the terms beyond the leading one. Over m = 8...256 the exact expected divergence of
  /// independent draws has a slope of −1.04 for four equally likely outcomes, −1.05 for nine,
  /// −0.94 where one of two has probability 0.03, and −0.72 where it has 0.01 and is hardly seen
  /// at the least m. Half a unit is left between the two widened exponents.
  public static let margin = 0.25

  /// The verdict of an interval for the log-log slope.
  /// - Parameter slope: negative where the error falls.
  /// - Parameter margin: widens the interval to each side, in units of a divergence's slope.
  public init(slope: Interval, scale: ErrorScale = .divergence, margin: Double = margin) {
    precondition(margin >= 0, "an interval is not narrowed")
    let reach = margin * scale.slowExponent
    let wide = Interval(low: slope.low - reach, high: slope.high + reach)
    switch (wide.contains(-scale.slowExponent), wide.contains(-scale.fastExponent)) {
    case (true, false): self = .inverse
    case (false, true): self = .inverseSquare
    case (true, true): self = .both
    case (false, false): self = .neither
    }
  }

  /// From its name; `1/m^2` means `1/m²`.
  public init?(name: String) {
    self.init(rawValue: name == "1/m^2" ? Self.inverseSquare.rawValue : name)
  }
}

/// How an error depends on small deviations of frequencies from their probabilities, which
/// independent draws make of the order 1/√m.
public enum ErrorScale: String, Sendable, Hashable, CaseIterable {
  /// Quadratic, as KL divergence: falls as 1/m for independent draws, at best as 1/m².
  case divergence
  /// Linear, as total variation: falls with half the exponent of a divergence.
  case distance

  /// Of independent draws.
  public var slowExponent: Double { self == .divergence ? 1 : 0.5 }
  /// Of counts that stay within a constant of their expectation.
  public var fastExponent: Double { 2 * slowExponent }
}

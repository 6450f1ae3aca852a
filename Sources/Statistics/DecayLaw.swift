import ElementaryFunctions

/// A form of y = a m^(−p) + c that an error may follow.
public struct DecayLaw: Sendable, Hashable {
  /// p; nil where it is fitted.
  public let exponent: Double?
  /// Whether c ≥ 0 is fitted, or is 0.
  public let hasFloor: Bool

  public init(exponent: Double?, hasFloor: Bool) {
    self.exponent = exponent
    self.hasFloor = hasFloor
  }

  /// Among a, p and c.
  public var freeQuantities: Int { 1 + (exponent == nil ? 1 : 0) + (hasFloor ? 1 : 0) }

  /// The two exponents of a scale and a free one, each without and with a floor; the fewer free
  /// quantities the earlier.
  public static func candidates(_ scale: ErrorScale) -> [DecayLaw] {
    let (slow, fast) = (scale.slowExponent, scale.fastExponent)
    return [
      DecayLaw(exponent: slow, hasFloor: false), DecayLaw(exponent: fast, hasFloor: false),
      DecayLaw(exponent: nil, hasFloor: false), DecayLaw(exponent: slow, hasFloor: true),
      DecayLaw(exponent: fast, hasFloor: true), DecayLaw(exponent: nil, hasFloor: true),
    ]
  }
}

extension DecayLaw: CustomStringConvertible {
  /// As in `a/m² + c`.
  public var description: String {
    let power =
      switch exponent {
      case 0.5?: "a/√m"
      case 1?: "a/m"
      case 2?: "a/m²"
      case let other?: "a/m^\(other)"
      case nil: "a/m^p"
      }
    return hasFloor ? "\(power) + c" : power
  }
}

extension DecayFit {
  /// What the law says at `m`.
  public func value(at m: Double) -> Double {
    a * Elementary.exp(-exponent * Elementary.log(m)) + floor
  }

  /// The floor over the law's value at `m`: 0...1.
  public func floorShare(at m: Double) -> Double { floor > 0 ? floor / value(at: m) : 0 }

  /// Root mean square of the residuals of what was fitted.
  public var residualRootMeanSquare: Double {
    (residualSquares / Double(points)).squareRoot()
  }
}

/// Least squares of ln y = ln(a m^(−p) + c): relative errors, as a sampling error has, and one
/// scale for all laws, so that their criteria may be compared.
///
/// For a floor, damped Gauss-Newton steps in p and ln(c/a) from several starts, with a profiled
/// out; p is kept in 0.05...6. The floor is 0 where none improves the fit.
/// - Parameter m: positive, one per error.
/// - Parameter error: positive.
/// - Parameter guess: a fit to similar errors, which fewer starts then join.
/// - Returns: nil when there are not more points than free quantities, or for a single m.
///
/// Marquardt (1963); Golub and Pereyra (1973) for the profile.
public func logarithmicDecay(
  m: [Double], error: [Double], law: DecayLaw, near guess: DecayFit? = nil
) -> DecayFit? {
  guard m.count > law.freeQuantities, let least = m.min(), let greatest = m.max(),
    least < greatest,
    let plain = logarithmicDecay(m: m, error: error, exponent: law.exponent)
  else { return nil }
  guard law.hasFloor else { return plain }
  let problem = FloorProblem(m: m, error: error, exponent: law.exponent)
  // Where a law without a floor leaves only rounding, no floor can be seen.
  let best =
    plain.residualRootMeanSquare > DecayFit.resolution
    ? problem.best(near: guess, below: plain.residualSquares * (1 - 0x1p-30)) : nil
  let parameters = law.freeQuantities + 1
  guard let best else {
    return DecayFit(
      a: plain.a, exponent: plain.exponent, floor: 0, parameters: parameters, points: m.count,
      residualSquares: plain.residualSquares, jacobian: plain.jacobian)
  }
  let a = problem.scale(at: best)
  return DecayFit(
    a: a * Elementary.exp(best.exponent * Elementary.log(problem.origin)),
    exponent: best.exponent, floor: a * Elementary.exp(best.logRatio), parameters: parameters,
    points: m.count, residualSquares: best.squares, jacobian: plain.jacobian)
}

extension DecayFit {
  /// Relative errors below this are taken for rounding.
  public static let resolution = 0x1p-30
}

/// ln y − ln((m/m₀)^(−p) + r) about its mean, as a function of p and ln r.
private struct FloorProblem {
  /// m₀, the least m.
  let origin: Double
  let x: [Double]
  let y: [Double]
  /// nil where it is searched.
  let exponent: Double?

  struct Point {
    var exponent: Double
    /// ln r.
    var logRatio: Double
    var squares = Double.infinity
  }

  init(m: [Double], error: [Double], exponent: Double?) {
    origin = m.min() ?? 1
    let logOrigin = Elementary.log(origin)
    x = m.map { Elementary.log($0) - logOrigin }
    y = error.map { Elementary.log($0) }
    self.exponent = exponent
  }

  func best(near guess: DecayFit?, below bound: Double) -> Point? {
    let reach = x.max() ?? 0
    var starts: [Point] = []
    // The floor's odds at the greatest m: 1 : 9, 1 : 1, 9 : 1.
    if let guess {
      let ratio = Elementary.log(guess.floor / guess.a) + guess.exponent * Elementary.log(origin)
      starts = [
        Point(
          exponent: guess.exponent,
          logRatio: guess.floor > 0 ? ratio : -2.2 - guess.exponent * reach),
        Point(exponent: guess.exponent, logRatio: -guess.exponent * reach),
      ]
    } else {
      let drop = (y.min() ?? 0) - (y.max() ?? 0)
      for p in exponent.map({ [$0] }) ?? [0.5, 1, 2, 4] {
        starts.append(Point(exponent: p, logRatio: drop))
        for odds in [-2.2, 0, 2.2] { starts.append(Point(exponent: p, logRatio: odds - p * reach)) }
      }
    }
    var best: Point?
    for start in starts {
      let found = descend(from: start, until: guess == nil ? 1e-13 : 1e-7)
      if found.squares < best?.squares ?? bound { best = found }
    }
    return best
  }

  /// a m₀^(−p) at a point.
  func scale(at point: Point) -> Double {
    let ratio = Elementary.exp(point.logRatio)
    let logs = x.indices.map {
      y[$0] - Elementary.log(Elementary.exp(-point.exponent * x[$0]) + ratio)
    }
    return Elementary.exp(mean(logs) ?? 0)
  }

  /// Residuals about their mean and their derivatives' negatives about theirs.
  private struct Local {
    var squares = 0.0
    // Normal equations: exponent with itself, with the ratio, ratio with itself; and gradients.
    var pp = 0.0
    var pq = 0.0
    var qq = 0.0
    var gp = 0.0
    var gq = 0.0
  }

  private func local(_ p: Double, _ q: Double) -> Local {
    let n = Double(x.count)
    let ratio = Elementary.exp(q)
    var residuals = y
    var byP = y
    var byQ = y
    var (sumR, sumP, sumQ) = (0.0, 0.0, 0.0)
    for i in x.indices {
      let power = Elementary.exp(-p * x[i])
      let total = power + ratio
      residuals[i] = y[i] - Elementary.log(total)
      byP[i] = -x[i] * (power / total)
      byQ[i] = ratio / total
      sumR += residuals[i]
      sumP += byP[i]
      sumQ += byQ[i]
    }
    var result = Local()
    for i in x.indices {
      let (r, dp, dq) = (residuals[i] - sumR / n, byP[i] - sumP / n, byQ[i] - sumQ / n)
      result.squares += r * r
      result.pp += dp * dp
      result.pq += dp * dq
      result.qq += dq * dq
      result.gp += dp * r
      result.gq += dq * r
    }
    return result
  }

  /// - Parameter tolerance: the relative improvement that is too small to go on for.
  private func descend(from start: Point, until tolerance: Double) -> Point {
    func bounded(_ p: Double, _ q: Double) -> (Double, Double) {
      (exponent ?? min(max(p, 0.05), 6), min(max(q, -60), 12))
    }
    var (p, q) = bounded(start.exponent, start.logRatio)
    var here = local(p, q)
    var damping = 1e-3
    for _ in 0..<100 {
      let qq = here.qq * (1 + damping) + 1e-300
      let stepP: Double
      let stepQ: Double
      if exponent == nil {
        let pp = here.pp * (1 + damping) + 1e-300
        let determinant = pp * qq - here.pq * here.pq
        guard determinant > 0 else { break }
        stepP = (here.gp * qq - here.gq * here.pq) / determinant
        stepQ = (here.gq * pp - here.gp * here.pq) / determinant
      } else {
        stepP = 0
        stepQ = here.gq / qq
      }
      let (nextP, nextQ) = bounded(p + stepP, q + stepQ)
      let next = local(nextP, nextQ)
      if next.squares < here.squares {
        let isDone = here.squares - next.squares <= tolerance * here.squares
        (p, q, here) = (nextP, nextQ, next)
        if isDone { break }
        damping = max(damping / 8, 1e-12)
      } else {
        damping *= 4
        guard damping < 1e9 else { break }
      }
    }
    return Point(exponent: p, logRatio: q, squares: here.squares)
  }
}

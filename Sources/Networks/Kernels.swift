import CVectorRoots

/// A floating-point type that networks compute with.
///
/// Runs use `Float`, as the papers' programs do; the gradients are checked in `Double`.
public protocol NetworkScalar: BinaryFloatingPoint, SIMDScalar, Codable, Sendable {
  static func roots(_ x: SIMD8<Self>) -> SIMD8<Self>
}

extension Float: NetworkScalar {
  @inline(__always)
  public static func roots(_ x: SIMD8<Float>) -> SIMD8<Float> {
    SIMD8(lowHalf: quincunx_root4(x.lowHalf), highHalf: quincunx_root4(x.highHalf))
  }
}

extension Double: NetworkScalar {
  public static func roots(_ x: SIMD8<Double>) -> SIMD8<Double> { x.squareRoot() }
}

// Vectors are eight lanes wide whatever the processor has, products are rounded before they are
// added, and lanes are summed in one fixed order: so the bits are the same everywhere.

@inline(__always)
private func load<Scalar: NetworkScalar>(
  _ pointer: UnsafePointer<Scalar>, _ offset: Int
) -> SIMD8<Scalar> {
  UnsafeRawPointer(pointer + offset).loadUnaligned(as: SIMD8<Scalar>.self)
}

@inline(__always)
private func store<Scalar: NetworkScalar>(
  _ vector: SIMD8<Scalar>, _ pointer: UnsafeMutablePointer<Scalar>, _ offset: Int
) {
  UnsafeMutableRawPointer(pointer + offset).storeBytes(of: vector, as: SIMD8<Scalar>.self)
}

/// `y += factor · x`, element by element.
@inline(__always)
func addScaled<Scalar: NetworkScalar>(
  _ factor: Scalar, _ x: UnsafePointer<Scalar>, to y: UnsafeMutablePointer<Scalar>, count: Int
) {
  let factors = SIMD8<Scalar>(repeating: factor)
  var i = 0
  while i + 8 <= count {
    let product = factors * load(x, i)
    store(load(UnsafePointer(y), i) + product, y, i)
    i += 8
  }
  while i < count {
    let product = factor * x[i]
    y[i] += product
    i += 1
  }
}

/// The sum of products of two vectors.
@inline(__always)
func dot<Scalar: NetworkScalar>(
  _ x: UnsafePointer<Scalar>, _ y: UnsafePointer<Scalar>, count: Int
) -> Scalar {
  var sums = SIMD8<Scalar>(repeating: 0)
  var i = 0
  while i + 8 <= count {
    let product = load(x, i) * load(y, i)
    sums = sums + product
    i += 8
  }
  let half = sums.lowHalf + sums.highHalf
  let quarter = half.lowHalf + half.highHalf
  var sum = quarter[0] + quarter[1]
  while i < count {
    let product = x[i] * y[i]
    sum += product
    i += 1
  }
  return sum
}

/// One step of Adam on `count` parameters; see `Adam`.
@inline(__always)
func adamStep<Scalar: NetworkScalar>(
  parameters: UnsafeMutablePointer<Scalar>, gradient: UnsafePointer<Scalar>,
  mean: UnsafeMutablePointer<Scalar>, square: UnsafeMutablePointer<Scalar>, count: Int,
  scale: Scalar, stepSize: Scalar, decays: (mean: Double, square: Double),
  squareCorrection: Scalar, epsilon: Scalar
) {
  let (meanDecay, squareDecay) = (Scalar(decays.mean), Scalar(decays.square))
  // Subtracted in Double: 1 - 0.999 in Float is off by more than a part in 10⁵.
  let (meanShare, squareShare) = (Scalar(1 - decays.mean), Scalar(1 - decays.square))
  var i = 0
  while i + 8 <= count {
    let g = load(gradient, i) * scale
    let keptMean = load(UnsafePointer(mean), i) * meanDecay
    let newMean = g * meanShare
    let m = keptMean + newMean
    let keptSquare = load(UnsafePointer(square), i) * squareDecay
    let squared = g * g
    let newSquare = squared * squareShare
    let v = keptSquare + newSquare
    store(m, mean, i)
    store(v, square, i)
    let root = Scalar.roots(v) * squareCorrection
    let step = m * stepSize / (root + epsilon)
    store(load(UnsafePointer(parameters), i) - step, parameters, i)
    i += 8
  }
  while i < count {
    let g = gradient[i] * scale
    let keptMean = mean[i] * meanDecay
    let newMean = g * meanShare
    mean[i] = keptMean + newMean
    let keptSquare = square[i] * squareDecay
    let squared = g * g
    let newSquare = squared * squareShare
    square[i] = keptSquare + newSquare
    let root = square[i].squareRoot() * squareCorrection
    parameters[i] -= mean[i] * stepSize / (root + epsilon)
    i += 1
  }
}

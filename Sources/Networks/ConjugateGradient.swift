/// An approximate solution x of A x = b, for a symmetric positive definite A that is only known by its
/// products.
///
/// Conjugate gradients from x = 0. Ends after `iterations` products, or before when the squared
/// length of b − A x falls below `tolerance`; b = 0 gives 0. Hestenes and Stiefel (1952).
/// - Parameter product: A times a vector.
public func conjugateGradient(
  of right: [Double], iterations: Int, tolerance: Double, product: ([Double]) -> [Double]
) -> [Double] {
  var solution = [Double](repeating: 0, count: right.count)
  var residual = right
  var direction = right
  var squares = innerProduct(residual, residual)
  for _ in 0..<iterations where squares > 0 {
    let image = product(direction)
    let step = squares / innerProduct(direction, image)
    for index in right.indices {
      solution[index] += step * direction[index]
      residual[index] -= step * image[index]
    }
    let remaining = innerProduct(residual, residual)
    if remaining < tolerance { break }
    for index in right.indices {
      direction[index] = residual[index] + remaining / squares * direction[index]
    }
    squares = remaining
  }
  return solution
}

/// Σ x_i y_i, summed in order.
public func innerProduct(_ x: [Double], _ y: [Double]) -> Double {
  precondition(x.count == y.count, "as many numbers")
  var sum = 0.0
  for index in x.indices { sum += x[index] * y[index] }
  return sum
}

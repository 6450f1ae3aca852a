import Networks
import Randomness
import Testing

@Suite struct ConjugateGradientTests {
  /// A = BᵀB + 0.1, as damped curvature is.
  private func system(
    _ count: Int, rank: Int, using stream: inout RandomStream
  ) -> (matrix: [[Double]], right: [Double]) {
    let rows = (0..<rank).map { _ in (0..<count).map { _ in stream.normal() } }
    let matrix = (0..<count).map { i in
      (0..<count).map { j in
        rows.reduce(i == j ? 0.1 : 0) { $0 + $1[i] * $1[j] }
      }
    }
    return (matrix, (0..<count).map { _ in stream.normal() })
  }

  /// Gauss and Jordan's elimination with pivots.
  private func solution(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var rows = zip(matrix, right).map { $0 + [$1] }
    for column in rows.indices {
      let pivot = rows[column...].indices.max { abs(rows[$0][column]) < abs(rows[$1][column]) }
      rows.swapAt(column, pivot ?? column)
      for row in rows.indices where row != column {
        let factor = rows[row][column] / rows[column][column]
        for place in rows[row].indices { rows[row][place] -= factor * rows[column][place] }
      }
    }
    return rows.indices.map { rows[$0][rows.count] / rows[$0][$0] }
  }

  private func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { innerProduct($0, vector) }
  }

  /// As many iterations as there are distinct eigenvalues suffice, so one more than the rank.
  @Test(arguments: [(1, 1), (4, 2), (20, 6), (9, 9)])
  func agreesWithElimination(count: Int, rank: Int) {
    var stream = RandomStream(root: 3, path: ["systems"])
    for _ in 0..<20 {
      let (matrix, right) = system(count, rank: rank, using: &stream)
      let wanted = solution(matrix, right)
      let got = conjugateGradient(of: right, iterations: 2 * count, tolerance: 1e-24) {
        product(matrix, $0)
      }
      let size = innerProduct(wanted, wanted).squareRoot()
      for (x, y) in zip(got, wanted) { #expect(abs(x - y) < 1e-7 * size) }
    }
  }

  /// By hand: A = diag(1, 4), b = (1, 1): the step is 2/5, the residual (3/5, −3/5).
  @Test func firstIterationIsSteepestDescent() {
    var products = 0
    func solve(_ iterations: Int, _ tolerance: Double) -> [Double] {
      conjugateGradient(of: [1, 1], iterations: iterations, tolerance: tolerance) {
        products += 1
        return [$0[0], 4 * $0[1]]
      }
    }
    #expect(solve(1, 0) == [0.4, 0.4])
    // The squared residual is 18/25.
    products = 0
    #expect(solve(10, 0.73) == [0.4, 0.4])
    #expect(products == 1)
    products = 0
    let both = solve(10, 0.71)
    #expect(abs(both[0] - 1) < 1e-15 && abs(both[1] - 0.25) < 1e-15)
    #expect(products == 2)
  }

  @Test func nothingIsSolvedByNothing() {
    let zero = conjugateGradient(of: [0, 0, 0], iterations: 10, tolerance: 1e-10) { _ in
      Issue.record("no product is needed")
      return [0, 0, 0]
    }
    #expect(zero == [0, 0, 0])
  }
}

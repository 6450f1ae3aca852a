/// How often each outcome is chosen by largest-deficit sampling, after each of some numbers of
/// draws.
///
/// Draw t takes the outcome whose count lies furthest below t p, so counts stay within a bounded
/// distance of m p, and the divergence falls as 1/m² instead of the 1/m of independent draws. No
/// chance is involved; of equal deficits the first outcome wins.
/// - Parameter probabilities: each in 0...1, with sum one up to rounding, at least one.
/// - Parameter draws: not negative, in any order.
/// - Returns: the counts at each of `draws`.
///
/// Tijdeman (1980), The chairman assignment problem.
public func quotaCounts(probabilities: [Double], draws: [Int]) -> [[Int]] {
  precondition(!probabilities.isEmpty, "a draw needs an outcome")
  precondition(draws.allSatisfy { $0 >= 0 }, "a number of draws cannot be negative")
  var counts = [Int](repeating: 0, count: probabilities.count)
  let wanted = Set(draws)
  var found = [0: counts]
  for t in stride(from: 1, through: draws.max() ?? 0, by: 1) {
    var chosen = 0
    var greatest = -Double.infinity
    for (outcome, p) in probabilities.enumerated() {
      let deficit = Double(t) * p - Double(counts[outcome])
      if deficit > greatest { (chosen, greatest) = (outcome, deficit) }
    }
    counts[chosen] += 1
    if wanted.contains(t) { found[t] = counts }
  }
  return draws.compactMap { found[$0] }
}

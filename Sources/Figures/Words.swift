import Analysis
import Statistics

/// Half of a symmetric interval behind its centre, as in " ± 0.25".
func spread(_ interval: Interval?) -> String {
  interval.map { " ± \(decimal(($0.high - $0.low) / 2, 2))" } ?? ""
}

/// The measure's name as words, acronyms in capitals: "joint total variation" for
/// `jointTotalVariation`, "joint KL" for `jointKL`.
func words(of measure: String) -> String {
  let letters = Array(measure)
  var words: [String] = []
  for (index, letter) in letters.enumerated() {
    let followsSmall = index > 0 && !letters[index - 1].isUppercase
    let precedesSmall = index + 1 < letters.count && letters[index + 1].isLowercase
    if words.isEmpty || (letter.isUppercase && (followsSmall || precedesSmall)) {
      words.append("")
    }
    words[words.count - 1].append(letter)
  }
  return words.map { $0.count > 1 && $0.allSatisfy(\.isUppercase) ? $0 : $0.lowercased() }
    .joined(separator: " ")
}

/// What an axis says of the quantity: its words, whose it is where that is one agent, and the
/// unit of a Kullback-Leibler divergence.
func words(of quantity: ResultTable.Quantity) -> String {
  let name = words(of: quantity.measure)
  return name + (quantity.agent == 0 ? "" : " of agent \(quantity.agent)")
    + (name.split(separator: " ").contains("KL") ? " (nats)" : "")
}

import Experience

/// What happened in one agent's turn of a sequential update.
struct TurnRecord: Sendable {
  /// Sample variance over the steps of factor times normalised advantage, the factor as it was used;
  /// the mean over the minibatches. Infinite for a single step, which has none.
  var advantageVariance = 0.0
  /// Of the product R of the ratios of the agents before: mean and largest value.
  var ratioMean = 1.0
  var ratioMax = 1.0
  /// (Σ R)² / Σ R²: the number of steps that would tell as much without weights. Infinite, so not
  /// recorded, where all R are too small for a number.
  var ratioEffectiveSamples = 0.0
  /// Share of the steps whose factor differed from R.
  var ratioClippedFraction = 0.0
  /// Mean of (R − 1)⁺: estimates the total variation between the joint policies of the agents
  /// before, new and old.
  var ratioTotalVariation = 0.0
  /// Mean Kullback-Leibler divergence of the agent's new policy from its old one over the batch's
  /// observations, in nats.
  var updateKL = 0.0
  /// Mean of factor · normalised advantage · (r − 1), with r the agent's own new ratios.
  var surrogateGain = 0.0
  /// The trial that a line search accepted, from 1; 0 where it accepted none and the policy stayed.
  /// Nil without a line search.
  var lineSearchTrials: Double?

  init() {}

  /// The records of an update by name, each with one number per position in the order; nothing
  /// without an update.
  static func diagnostics(of turns: [TurnRecord]) -> [Diagnostic] {
    if turns.isEmpty { return [] }
    let lineSearches = turns.compactMap(\.lineSearchTrials)
    return [
      Diagnostic("advantageVariance", turns.map(\.advantageVariance)),
      Diagnostic("ratioMean", turns.map(\.ratioMean)),
      Diagnostic("ratioMax", turns.map(\.ratioMax)),
      Diagnostic("ratioEffectiveSamples", turns.map(\.ratioEffectiveSamples)),
      Diagnostic("ratioClippedFraction", turns.map(\.ratioClippedFraction)),
      Diagnostic("ratioTotalVariation", turns.map(\.ratioTotalVariation)),
      Diagnostic("updateKL", turns.map(\.updateKL)),
      Diagnostic("surrogateGain", turns.map(\.surrogateGain)),
    ] + (lineSearches.isEmpty ? [] : [Diagnostic("lineSearchTrials", lineSearches)])
  }

  init(products: [Double], factors: [Double]) {
    let count = Double(products.count)
    ratioMean = products.reduce(0, +) / count
    ratioMax = products.reduce(0, max)
    // Relative to the largest, since products of very many ratios may be tiny.
    let shares = products.map { $0 / ratioMax }
    let sum = shares.reduce(0, +)
    ratioEffectiveSamples =
      ratioMax > 0 ? sum * sum / shares.reduce(0) { $0 + $1 * $1 } : .infinity
    ratioClippedFraction =
      Double(zip(products, factors).count { $0 != $1 }) / count
    ratioTotalVariation = products.reduce(0) { $0 + max($1 - 1, 0) } / count
  }
}

/// Divisor n − 1; infinite for a single value.
func sampleVariance(_ values: [Double]) -> Double {
  guard values.count > 1 else { return .infinity }
  let mean = values.reduce(0, +) / Double(values.count)
  return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
}

import ElementaryFunctions
import Specifications

/// How far one agent's policy has moved at an observation.
public enum PolicyDivergence: String, SettingChoice {
  /// Kullback-Leibler divergence of the new policy from the old one: Σ_a π(a) (log π(a) − log π'(a)).
  case kl
  /// Σ_a (π'(a) / π(a) − 1 − log (π'(a) / π(a))) over all actions, without the weights π(a) that
  /// would make it the Kullback-Leibler divergence: what the published HATRPO programs compute for
  /// categorical policies.
  case harl

  /// The divergence of two policies given by log-probabilities; −∞ stands for masked actions, the
  /// same ones in both.
  func value(old: some Collection<Double>, new: some Collection<Double>) -> Double {
    var sum = 0.0
    for (p, q) in zip(old, new) where p != -.infinity {
      switch self {
      case .kl: sum += Elementary.exp(p) * (p - q)
      case .harl: sum += Elementary.exp(q - p) - 1 - (q - p)
      }
    }
    return sum
  }

  /// The Hessian of `value` in the logits of the new policy, where that is the old one, times a
  /// direction.
  ///
  /// For `kl` it is diag π − ππᵀ, for `harl` Σ_a (e_a − π)(e_a − π)ᵀ over the allowed actions.
  func curvature(
    probabilities: ArraySlice<Double>, along direction: ArraySlice<Double>, allowed: [Bool]
  ) -> [Double] {
    let pairs = Array(zip(probabilities, direction))
    let mean = pairs.reduce(0) { $0 + $1.0 * $1.1 }
    var excess = 0.0
    for (index, pair) in pairs.enumerated() where allowed[index] { excess += pair.1 - mean }
    return pairs.enumerated().map { index, pair in
      switch self {
      case .kl: pair.0 * (pair.1 - mean)
      case .harl: allowed[index] ? pair.1 - mean - pair.0 * excess : 0
      }
    }
  }
}

import Specifications

/// How the ratios of agents that were updated before weigh an agent's advantages.
public enum CompoundFactor: String, SettingChoice {
  /// R, the product of all their ratios.
  case product
  /// min(1, R); the stored product is not clipped.
  case clipped
  /// The product of min(1, r) over their ratios r.
  case productOfClipped
  /// 1: as if all agents were updated at the same time.
  case none
}

/// The product R of new to old probabilities of the actions taken by the agents updated so far, step
/// by step of a batch; 1 before the first update.
///
/// R multiplied with the advantages makes a batch of the old joint policy one of the policy in which
/// these agents have moved already; its second moment grows as the product of 1 + χ² of their moves.
struct CompoundRatio: Sendable {
  private(set) var products: [Double]
  private var productsOfClipped: [Double]

  init(steps: Int) {
    products = [Double](repeating: 1, count: steps)
    productsOfClipped = products
  }

  /// Takes in the ratios of one more agent, one per step, after all of its epochs.
  mutating func multiply(by ratios: [Double]) {
    precondition(ratios.count == products.count, "one ratio per step")
    for step in ratios.indices {
      products[step] *= ratios[step]
      productsOfClipped[step] *= min(1, ratios[step])
    }
  }

  /// What the advantages of the next agent are multiplied with, step by step.
  func factors(_ factor: CompoundFactor) -> [Double] {
    switch factor {
    case .product: products
    case .clipped: products.map { min(1, $0) }
    case .productOfClipped: productsOfClipped
    case .none: products.map { _ in 1 }
    }
  }
}

/// The state of a system that all agents act upon, beside the state that an analytical model calls
/// efficient, after the latest step.
///
/// Environments keep one and update it in place. arXiv 2602.20078 writes x, x̃ and z; the weights
/// make the distance ½ Σ ω (x − x̃)².
public struct SystemModel: Sendable, Hashable {
  /// What an agent's latest action added to one component of the state.
  public struct Influence: Sendable, Hashable {
    public var agent: Int
    public var component: Int
    public var amount: Double

    public init(agent: Int, component: Int, amount: Double) {
      self.agent = agent
      self.component = component
      self.amount = amount
    }
  }

  /// x, one number per component.
  public var state: [Double]
  /// x̃, one number per component.
  public var reference: [Double]
  /// ω, one number per component.
  public var weights: [Double]
  /// z, ordered by agent; at least one per agent, and at most one per agent and component.
  public var influences: [Influence]

  public init(
    state: [Double], reference: [Double], weights: [Double], influences: [Influence]
  ) {
    precondition(
      state.count == reference.count && state.count == weights.count,
      "one reference and one weight per component")
    self.state = state
    self.reference = reference
    self.weights = weights
    self.influences = influences
  }

  /// The guidance functional ½ Σ ω (x − x̃)²: how far the system is from its reference.
  public var distance: Double {
    state.indices.reduce(0) {
      let gap = state[$1] - reference[$1]
      return $0 + weights[$1] * gap * gap / 2
    }
  }

  /// Writes ⟨ω (x − x̃), z⟩ and ⟨ω z, z⟩ of every agent, summed in the order of the influences.
  ///
  /// `GuidanceConvention.guidance(alignment:square:)` makes guidance of them.
  /// - Parameters: one place per agent each.
  public func writeGuidance(
    alignments: UnsafeMutableBufferPointer<Double>, squares: UnsafeMutableBufferPointer<Double>
  ) {
    alignments.update(repeating: 0)
    squares.update(repeating: 0)
    for influence in influences {
      let component = influence.component
      let pull = weights[component] * influence.amount
      alignments[influence.agent] += (state[component] - reference[component]) * pull
      squares[influence.agent] += pull * influence.amount
    }
  }
}

import Games

/// The joint distribution of agents that act independently.
func productDistribution(_ agents: [[Double]], over space: JointActionSpace) -> [Double] {
  (0..<space.count).map { joint in
    agents.indices.reduce(1) { $0 * agents[$1][space.action(of: $1, in: joint)] }
  }
}

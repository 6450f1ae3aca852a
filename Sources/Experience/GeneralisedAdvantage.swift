import Games

/// Advantages and the returns that critics learn, from one agent's rewards and values.
///
/// Generalised advantage estimation: A_t = δ_t + γλ A_{t+1}, δ_t = r_t + γ V(s_{t+1}) − V(s_t).
/// After a terminal step nothing follows. After a truncated step the value of the observation
/// that followed is bootstrapped, and the sum of later δ starts anew; the same at the batch's end.
/// Schulman, Moritz, Levine, Jordan and Abbeel (2016).
///
/// - Parameters:
///   - rewards: one per step.
///   - values: the critic's value of the observation before each step.
///   - nextValues: the critic's value of the observation after each step.
///   - traces: c, one per step, in A_t = δ_t + γλ c_{t+1} A_{t+1}; nil for 1 throughout. With
///     c = min(1, ρ) for ratios ρ of another policy's probabilities to the ones acted with, they
///     estimate the other policy's advantages, as Retrace does. Munos et al. (2016).
/// - Returns: per step, the advantage, and the return A + V.
public func generalisedAdvantages(
  rewards: [Double], values: [Double], nextValues: [Double], endings: [Ending], discount: Double,
  decay: Double, traces: [Double]? = nil
) -> (advantages: [Double], returns: [Double]) {
  precondition(
    values.count == rewards.count && nextValues.count == rewards.count
      && endings.count == rewards.count, "one of each per step")
  var advantages = [Double](repeating: 0, count: rewards.count)
  // The next step's advantage, times its trace.
  var following = 0.0
  for step in rewards.indices.reversed() {
    let bootstrap = endings[step] == .terminated ? 0 : discount * nextValues[step]
    let error = rewards[step] + bootstrap - values[step]
    let carried = endings[step] == .none ? discount * decay * following : 0
    advantages[step] = error + carried
    following = traces.map { $0[step] * advantages[step] } ?? advantages[step]
  }
  return (advantages, zip(advantages, values).map(+))
}

/// Discounted sums of every agent's rewards from each step to the end of its episode or of the
/// batch: step by step, the agents within.
public func discountedReturns(of batch: Batch, discount: Double) -> [Double] {
  var returns = batch.rewards
  let agents = batch.space.agents
  for step in (0..<batch.count).dropLast().reversed() where batch.endings[step] == .none {
    for index in step * agents..<(step + 1) * agents {
      returns[index] += discount * returns[index + agents]
    }
  }
  return returns
}

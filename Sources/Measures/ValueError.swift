import Specifications

/// Squared error of the Monte Carlo estimate of the target policy's value, in units of that value.
///
/// (r̄/v − 1)², where r̄ is the mean undiscounted return of the batch's finished episodes, summed over
/// the agents, and v is its exact expectation under the target policy. Where no episode has ended
/// the estimate is 0 and the error 1, as in the authors' program.
public struct ValueError: Measure {
  public let name = "valueError"
  public let summary = "Squared error of the batch's mean return, relative to its exact value."
  public let source = "arXiv 2111.14552"
  public let isDefault = false
  public var value = 1.0

  public init() {}

  public static var settings: [Setting<ValueError>] {
    [
      Setting(
        "value", \.value, Constraint("other than 0") { $0 != 0 },
        "exact expected return of an episode under the target policy, summed over agents")
    ]
  }

  public func values(at moment: Moment) -> MeasuredValues {
    let estimate =
      switch EpisodeReturn().values(at: moment) {
      case .perAgent(let returns): returns.reduce(0, +)
      case .joint(let total): total
      case .none, .several: 0.0
      }
    let error = estimate / value - 1
    return .joint(error * error)
  }
}

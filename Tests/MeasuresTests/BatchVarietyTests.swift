import Experience
import Testing

@testable import Measures

@Suite struct BatchVarietyTests {
  /// Two observations of three; at the first, action 1 twice and action 0; at the third, action 1.
  @Test func equalStepsCountOnce() {
    let coin = [0.5, 0.5]
    let steps = [(0, 1), (2, 1), (0, 0), (0, 1)].map {
      OneAgentStep(observation: $0.0, action: $0.1)
    }
    let moment = oneAgentMoment([coin, coin, coin], steps)
    #expect(number(DistinctObservations().values(at: moment)) == 2)
    #expect(number(DistinctPairs().values(at: moment)) == 3)
  }

  /// A batch that was emptied knows the rows of earlier steps, and counts none of them.
  @Test func anEmptiedBatchStartsAnew() {
    var moment = oneAgentMoment([[0.5, 0.5], [0.5, 0.5]], [OneAgentStep(observation: 1)])
    var batch = moment.batch
    batch.removeAll()
    batch.append(
      observation: 0, jointAction: 1, rewards: [0], ending: .terminated, nextObservation: 0)
    moment = Moment(
      batch: batch, target: moment.target, pairedBatch: moment.batch, learned: moment.learned,
      behaviour: [[0.5, 0.5]], environment: moment.environment,
      evaluationChance: moment.evaluationChance, evaluationActions: moment.evaluationActions,
      number: 1, fitting: moment.fitting)
    #expect(number(DistinctObservations().values(at: moment)) == 1)
    #expect(number(DistinctPairs().values(at: moment)) == 1)
  }
}

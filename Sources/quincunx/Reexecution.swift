import Runner
import Statistics
import Store
import Studies

/// Executes a run from its stored specification; one sentence per quantity that differs.
func differences(
  specification: String, seed: Int, stored: [ResultTable.Quantity: ResultTable.Series]
) throws -> [String] {
  let condition = try Condition(canonicalJSON: specification)
  let series: [MeasuredSeries]
  do throws(RunFailure) {
    // Nothing is written, so that an interruption may end the process at once.
    series = try execute(Run(condition: condition, seed: seed))
  } catch {
    return ["it is stored as done, and fails now: \(error.description)"]
  }
  var sentences: [String] = []
  for fresh in series {
    let name = "\(fresh.quantity.measure) of agent \(fresh.quantity.agent)"
    guard let old = stored[fresh.quantity] else {
      sentences.append("\(name) is not stored")
      continue
    }
    if old.steps != fresh.steps {
      sentences.append("\(name) is stored at other steps")
    } else if let step = zip(old.values, fresh.values).enumerated().first(where: {
      $0.element.0 != $0.element.1
    }) {
      let (was, now) = step.element
      sentences.append("\(name) at step \(old.steps[step.offset]) is stored as \(was), now \(now)")
    }
  }
  if stored.count != series.count {
    sentences.append("\(stored.count) quantities are stored, \(series.count) measured now")
  }
  return sentences
}

import Foundation

/// The rate at which something was done, over several repetitions of the same work.
struct Timing: Codable {
  /// Units per second.
  let median: Double
  let slowest: Double
  let fastest: Double
  let repetitions: Int
  /// How often the work was done in each repetition.
  let unitsPerRepetition: Int
  /// Of the time on the clock, the part in which the thread had a processor.
  let processorShare: Double

  /// The same counted in other units, so many of which are one of these.
  func scaled(by factor: Double) -> Timing {
    Timing(
      median: factor * median, slowest: factor * slowest, fastest: factor * fastest,
      repetitions: repetitions, unitsPerRepetition: unitsPerRepetition,
      processorShare: processorShare)
  }
}

/// Times a piece of work that takes a growing index, counted from 0.
///
/// The work first runs unmeasured for `seconds`, which warms caches up and tells how often it
/// fits; then each repetition does it that often, at least once.
func timing(
  repetitions: Int, seconds: Double, of work: (Int) throws -> Void
) rethrows -> Timing {
  precondition(repetitions > 0 && seconds > 0, "there is something to time")
  let clock = ContinuousClock()
  var index = 0
  let start = clock.now
  repeat {
    try work(index)
    index += 1
  } while clock.now - start < .seconds(seconds)
  let units = index
  var rates: [Double] = []
  let measuredFrom = clock.now
  let processor = processorSeconds(CLOCK_THREAD_CPUTIME_ID)
  for _ in 0..<repetitions {
    let start = clock.now
    for _ in 0..<units {
      try work(index)
      index += 1
    }
    let elapsed = (clock.now - start) / .seconds(1)
    rates.append(Double(units) / elapsed)
  }
  let share =
    (processorSeconds(CLOCK_THREAD_CPUTIME_ID) - processor)
    / ((clock.now - measuredFrom) / .seconds(1))
  rates.sort()
  let middle = (rates[(repetitions - 1) / 2] + rates[repetitions / 2]) / 2
  return Timing(
    median: middle, slowest: rates[0], fastest: rates[repetitions - 1], repetitions: repetitions,
    unitsPerRepetition: units, processorShare: share)
}

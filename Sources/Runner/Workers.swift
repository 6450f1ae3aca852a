import Foundation
import Store
import Studies
import Synchronization

/// A run that a worker has executed.
public struct Finished: Sendable {
  public let run: Run
  public let outcome: RunRecord.Outcome
  public let started: Date
  public let seconds: Double
}

/// Executes runs on `workers` threads and delivers each as it finishes, in no particular order.
///
/// The stream ends when every run is delivered, or, after `isCancelled` has turned true, when
/// the workers have noticed; runs that were then under way are not delivered.
public func executeAll(
  _ runs: [Run], workers: Int, isCancelled: @escaping @Sendable () -> Bool
) -> AsyncStream<Finished> {
  precondition(workers > 0, "somebody has to work")
  let (stream, continuation) = AsyncStream<Finished>.makeStream()
  let queue = WorkQueue(runs: runs, working: workers)
  for _ in 0..<workers {
    let thread = Thread {
      while !isCancelled(), let run = queue.next() {
        if let finished = execute(timed: run, isCancelled) { continuation.yield(finished) }
      }
      if queue.leave() { continuation.finish() }
    }
    thread.stackSize = 8 << 20
    thread.start()
  }
  return stream
}

/// The runs that are left, shared by the workers.
private final class WorkQueue: Sendable {
  private let runs: [Run]
  private let position = Atomic(0)
  private let working: Atomic<Int>

  init(runs: [Run], working: Int) {
    self.runs = runs
    self.working = Atomic(working)
  }

  func next() -> Run? {
    let index = position.wrappingAdd(1, ordering: .relaxed).oldValue
    return index < runs.count ? runs[index] : nil
  }

  /// Counts a worker out; true for the last.
  func leave() -> Bool {
    working.wrappingSubtract(1, ordering: .acquiringAndReleasing).newValue == 0
  }
}

/// Nil if the run was cancelled.
private func execute(timed run: Run, _ isCancelled: () -> Bool) -> Finished? {
  let started = Date()
  let clock = ContinuousClock()
  let begin = clock.now
  let outcome: RunRecord.Outcome
  do throws(RunFailure) {
    outcome = .done(try execute(run, isCancelled: isCancelled))
  } catch {
    guard error != .cancelled else { return nil }
    outcome = .failed(reason: error.description)
  }
  let elapsed = (clock.now - begin) / .seconds(1)
  return Finished(run: run, outcome: outcome, started: started, seconds: elapsed)
}

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

/// Executes runs on `workers` threads and delivers them as they finish, in no particular order.
///
/// Groups come at most every 50 milliseconds, each with all runs that have finished by then, so
/// that many short runs can be stored in one transaction, and a long one is not kept waiting.
/// The stream ends when every run is delivered, or, after `isCancelled` has turned true, when
/// the workers have noticed; runs that were then under way are not delivered.
public func executeAll(
  _ runs: [Run], workers: Int, isCancelled: @escaping @Sendable () -> Bool
) -> AsyncStream<[Finished]> {
  precondition(workers > 0, "somebody has to work")
  let (stream, continuation) = AsyncStream<[Finished]>.makeStream()
  let queue = WorkQueue(runs: runs, working: workers)
  let outbox = Outbox()
  start {
    outbox.deliver(pause: .milliseconds(50)) { continuation.yield($0) }
    continuation.finish()
  }
  for _ in 0..<workers {
    start {
      while !isCancelled(), let run = queue.next() {
        if let finished = execute(timed: run, isCancelled) { outbox.add(finished) }
      }
      if queue.leave() { outbox.close() }
    }
  }
  return stream
}

private func start(_ work: @escaping @Sendable () -> Void) {
  let thread = Thread(block: work)
  thread.stackSize = 8 << 20
  thread.start()
}

/// Finished runs that nobody has taken yet.
private final class Outbox: Sendable {
  private let finished = Mutex<[Finished]>([])
  /// Signalled when the first run comes into the empty box, and by `close`.
  private let arrival = DispatchSemaphore(value: 0)
  /// Signalled by `close`.
  private let end = DispatchSemaphore(value: 0)

  func add(_ run: Finished) {
    let isFirst = finished.withLock { runs in
      runs.append(run)
      return runs.count == 1
    }
    if isFirst { arrival.signal() }
  }

  /// Nothing is added from now on.
  func close() {
    end.signal()
    arrival.signal()
  }

  /// Hands all runs over, in groups at least `pause` apart but for the last, until the end.
  func deliver(pause: DispatchTimeInterval, to receive: ([Finished]) -> Void) {
    var earliest = DispatchTime.now()
    var isOpen = true
    while isOpen {
      arrival.wait()
      isOpen = end.wait(timeout: earliest) == .timedOut
      let group = finished.withLock { runs in
        let group = runs
        runs.removeAll()
        return group
      }
      if !group.isEmpty { receive(group) }
      earliest = .now() + pause
    }
  }
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

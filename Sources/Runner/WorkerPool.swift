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

/// Threads that execute the runs they are fed, each as soon as a thread is free.
public final class WorkerPool: Sendable {
  private struct State {
    var queue: ArraySlice<Run> = []
    var finished: [Finished] = []
    /// Fed, and neither delivered nor taken back.
    var unfinished = 0
    var isClosed = false
    /// Begun and not delivered, longest ago first.
    var underWay: [(worker: Int, run: Run)] = []
    /// A queue this short asks for more.
    var low = 0

    var allHaveFinished: Bool { finished.count == unfinished }
  }

  private let workers: Int
  private let state = Mutex(State())
  /// Signalled once for every run that is fed, and for every worker when the pool closes.
  private let work = DispatchSemaphore(value: 0)
  /// Signalled when the first run comes into the empty box of finished ones, or one is cancelled.
  private let arrival = DispatchSemaphore(value: 0)
  /// Signalled when the queue has become short, and when all that was fed has finished.
  private let shortage = DispatchSemaphore(value: 0)

  /// - Parameter timeout: seconds after which a run is given up; nil for none.
  /// - Parameter isCancelled: asked once per environment step of every run.
  public init(
    workers: Int, timeout: Double? = nil, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    precondition(workers > 0, "somebody has to work")
    self.workers = workers
    for worker in 0..<workers {
      let thread = Thread { [self] in
        while let run = next(for: worker) {
          deliver(execute(timed: run, timeout: timeout, isCancelled), of: worker)
        }
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  /// How many runs are being executed, wait for it, or have not been collected.
  public var unfinished: Int { state.withLock(\.unfinished) }

  /// Adds runs behind those that wait.
  public func feed(_ runs: [Run]) {
    // Of an earlier shortage, which this ends.
    while shortage.wait(timeout: .now()) == .success {}
    state.withLock { state in
      state.queue += runs
      state.unfinished += runs.count
      state.low = state.queue.count / 3
    }
    for _ in runs { work.signal() }
  }

  /// The runs that have finished since the last call, in no particular order; none where nothing
  /// has after `patience`, or where all that was under way was cancelled.
  ///
  /// Calls return at most every 50 milliseconds, so that many short runs can be stored in one
  /// transaction, unless the workers are about to run out of work.
  public func collect(patience: DispatchTimeInterval = .seconds(1)) -> [Finished] {
    guard arrival.wait(timeout: .now() + patience) == .success else { return [] }
    if !state.withLock(\.allHaveFinished) {
      _ = shortage.wait(timeout: .now() + .milliseconds(50))
    }
    return state.withLock { state in
      let finished = state.finished
      state.finished.removeAll()
      state.unfinished -= finished.count
      return finished
    }
  }

  /// The runs that workers execute at this moment, the one that was begun first at the front.
  public var underWay: [Run] { state.withLock { $0.underWay.map(\.run) } }

  /// The runs that no worker has begun, which are then forgotten.
  public func takeBack() -> [Run] {
    state.withLock { state in
      let rest = Array(state.queue)
      state.queue = []
      state.unfinished -= rest.count
      return rest
    }
  }

  /// Ends the workers as soon as they have finished what they have begun.
  public func close() {
    _ = takeBack()
    state.withLock { $0.isClosed = true }
    for _ in 0..<workers { work.signal() }
  }

  private func next(for worker: Int) -> Run? {
    while true {
      work.wait()
      let (run, isShort, isClosed) = state.withLock { state in
        let run = state.queue.popFirst()
        if let run { state.underWay.append((worker, run)) }
        return (run, run != nil && state.queue.count == state.low, state.isClosed)
      }
      if isShort { shortage.signal() }
      if let run { return run }
      // A signal without a run is of one that was taken back, or of the end.
      if isClosed { return nil }
    }
  }

  /// - Parameter finished: nil if the run was cancelled.
  private func deliver(_ finished: Finished?, of worker: Int) {
    let (isNews, isAll) = state.withLock { state in
      state.underWay.removeAll { $0.worker == worker }
      if let finished {
        state.finished.append(finished)
      } else {
        state.unfinished -= 1
      }
      return (finished == nil || state.finished.count == 1, state.allHaveFinished)
    }
    if isAll { shortage.signal() }
    if isNews { arrival.signal() }
  }
}

/// Nil if the run was cancelled.
private func execute(timed run: Run, timeout: Double?, _ isCancelled: () -> Bool) -> Finished? {
  let started = Date()
  let clock = ContinuousClock()
  let begin = clock.now
  // More would leave the range of the clock.
  let end = timeout.map { begin + .seconds(min($0, 1e15)) }
  let outcome: RunRecord.Outcome
  do throws(RunFailure) {
    let series = try execute(run) { () throws(RunFailure) in
      if isCancelled() { throw .cancelled }
      if let timeout, let end, clock.now > end { throw .timedOut(seconds: timeout) }
    }
    outcome = .done(series)
  } catch {
    guard error != .cancelled else { return nil }
    outcome = .failed(reason: error.description)
  }
  let elapsed = (clock.now - begin) / .seconds(1)
  return Finished(run: run, outcome: outcome, started: started, seconds: elapsed)
}

import Foundation
import Store
import Studies

/// A run that is to be executed.
public struct PendingRun: Sendable {
  public let run: Run
  /// When the stored run in whose place it comes was started; nil for a run that is missing.
  public let replacing: String?

  public init(_ run: Run, replacing: String? = nil) {
    self.run = run
    self.replacing = replacing
  }

  var wish: ResultStore.Wish { ResultStore.Wish(key: run.key, replacing: replacing) }
}

/// What `execute(_:into:)` tells while it works.
public enum ExecutionEvent: Sendable {
  /// These runs are in the store.
  case stored([Finished])
  /// Other processes have stored these runs, which are not executed here.
  case settledElsewhere([Run])
  /// These runs are executed now, the one that was begun first at the front; told once a second or
  /// more often.
  case underWay([Run])
  /// So many runs of these processes are waited for, and executed here should they die.
  case waiting(runs: Int, claimants: [Claimant])
  /// A process has died, and its runs are free again.
  case dismissed(Claimant)
}

/// Executes runs and stores each as it finishes, beside any number of processes that do the same.
///
/// A process claims a run before it executes it, in the store, a few at a time: as many as its workers
/// will have begun within a moment. It returns when every run is stored, by whomever, or, after
/// `isCancelled` has turned true, when its workers have noticed.
///
/// Claims of a process of this machine that has ended are void at once. Of a process elsewhere nothing
/// but its beats is known: its claims are void when this process has not seen a beat of it for
/// `silence`, by its own clock that nobody sets. Should that process live nevertheless, a run may
/// be executed twice, with the same bits, and is stored once.
///
/// - Parameter timeout: seconds after which a run is given up and stored as failed; nil for none.
/// - Parameter provenance: asked once, after the workers have begun.
public func execute(
  _ pending: [PendingRun], into store: ResultStore, workers: Int, timeout: Double? = nil,
  silence: Duration = .seconds(60), provenance: () -> Provenance,
  isCancelled: @escaping @Sendable () -> Bool = { false },
  report: (ExecutionEvent) -> Void = { _ in }
) throws(StoreError) {
  var execution = SharedExecution(
    store: store, workers: workers, claimant: try store.join(workers: workers),
    open: pending[...], watch: SilenceWatch(limit: silence))
  // A store that cannot be written any more keeps the claims of a process that has ended.
  defer { try? store.dismiss(execution.claimant) }
  let pool = WorkerPool(workers: workers, timeout: timeout, isCancelled: isCancelled)
  defer { pool.close() }
  var maker: Provenance?
  try execution.dismissDead(report)
  while true {
    if isCancelled() {
      _ = pool.takeBack()
    } else {
      try execution.claim(for: pool, report)
    }
    guard pool.unfinished > 0 else {
      if isCancelled() || execution.isExhausted { return }
      try execution.wait(report)
      continue
    }
    report(.underWay(pool.underWay))
    let finished = pool.collect()
    guard !finished.isEmpty else {
      try execution.takeBack(from: pool)
      continue
    }
    let provenanceNow = maker ?? provenance()
    maker = provenanceNow
    try store.write(
      finished.map { $0.record(provenance: provenanceNow) },
      replacing: finished.contains { execution.replaces($0) })
    execution.note(finished)
    report(.stored(finished))
  }
}

private struct SharedExecution {
  let store: ResultStore
  let workers: Int
  let claimant: Int
  /// Not looked at yet.
  var open: ArraySlice<PendingRun>
  /// Claimed by others when they were last looked at.
  private var held: [PendingRun] = []
  /// Claimed by this process.
  private var own: [RunKey: PendingRun] = [:]
  private var watch: SilenceWatch
  /// How many runs are claimed beyond what the workers execute.
  private var ahead = 0
  private var lastBeat = ContinuousClock.now
  private var lastLook = ContinuousClock.now
  private var finishedSinceBeat = 0
  /// Whether what is held was looked at again since this process executed something.
  private var isWaiting = false

  init(
    store: ResultStore, workers: Int, claimant: Int, open: ArraySlice<PendingRun>,
    watch: SilenceWatch
  ) {
    self.store = store
    self.workers = workers
    self.claimant = claimant
    self.open = open
    self.watch = watch
  }

  /// Whether nothing is left that could be claimed now or later.
  var isExhausted: Bool { open.isEmpty && held.isEmpty }

  func replaces(_ finished: Finished) -> Bool { own[finished.run.key]?.replacing != nil }

  /// Feeds the pool with what its workers will begin within a moment.
  mutating func claim(
    for pool: WorkerPool, _ report: (ExecutionEvent) -> Void
  ) throws(StoreError) {
    // Claimed while runs were shorter, perhaps of another condition.
    if pool.unfinished > 2 * (workers + ahead) { try giveBack(from: pool) }
    let wanted = workers + ahead - pool.unfinished
    let now = ContinuousClock.now
    // Also while there is other work: what others have stored meanwhile brings the end nearer.
    if wanted > 0, !held.isEmpty, now - lastLook > .milliseconds(open.isEmpty ? 500 : 1000) {
      try lookAgain(report)
    }
    let claims = wanted > 0 && !open.isEmpty
    guard claims || now - lastBeat > .seconds(5) else { return }
    let answers = try store.claim(
      open.lazy.map(\.wish), atMost: claims ? wanted : 0, for: claimant, workers: workers,
      finished: finishedSinceBeat)
    lastBeat = now
    finishedSinceBeat = 0
    var taken: [Run] = []
    var settled: [Run] = []
    for answer in answers {
      let pending = open.removeFirst()
      switch answer {
      case .taken:
        own[pending.run.key] = pending
        taken.append(pending.run)
      case .held: held.append(pending)
      case .settled: settled.append(pending.run)
      }
    }
    if !taken.isEmpty { pool.feed(taken) }
    if !settled.isEmpty { report(.settledElsewhere(settled)) }
  }

  /// Keeps as many claims ahead as the next moment will need: none where runs are long, for
  /// another process could execute what would only wait here.
  mutating func note(_ finished: [Finished]) {
    for one in finished { own[one.run.key] = nil }
    finishedSinceBeat += finished.count
    isWaiting = false
    // By how long runs take, for those that began together often finish together.
    let seconds = finished.reduce(0) { $0 + $1.seconds } / Double(finished.count)
    ahead = Int(min(Double(workers) * 0.15 / max(seconds, 1e-6), 10_000))
  }

  /// Gives back what waits while nothing finishes.
  mutating func takeBack(from pool: WorkerPool) throws(StoreError) {
    ahead = 0
    try giveBack(from: pool)
  }

  /// Gives back what no worker has begun.
  private mutating func giveBack(from pool: WorkerPool) throws(StoreError) {
    let returned = pool.takeBack().compactMap { own.removeValue(forKey: $0.key) }
    guard !returned.isEmpty else { return }
    try store.release(returned.map(\.run.key), of: claimant)
    open = returned + open
  }

  /// Waits a moment for others, and looks again at what they had claimed.
  mutating func wait(_ report: (ExecutionEvent) -> Void) throws(StoreError) {
    if isWaiting {
      let others = try store.claimants().filter { $0.id != claimant && $0.claims > 0 }
      report(.waiting(runs: held.count, claimants: others))
      Thread.sleep(forTimeInterval: 0.2)
    }
    isWaiting = true
    try lookAgain(report)
  }

  private mutating func lookAgain(_ report: (ExecutionEvent) -> Void) throws(StoreError) {
    lastLook = .now
    try dismissDead(report)
    open = held + open
    held = []
  }

  /// Takes out processes that are known to have ended, and those that have been silent for too long.
  mutating func dismissDead(_ report: (ExecutionEvent) -> Void) throws(StoreError) {
    for other in try store.claimants() where other.id != claimant {
      let isDead =
        switch other.process.life {
        case .alive: false
        case .dead: true
        case .elsewhere: watch.isSilent(other)
        }
      guard isDead else { continue }
      try store.dismiss(other.id)
      report(.dismissed(other))
    }
  }
}

/// Tells since when the beats of processes elsewhere have not changed, by the clock of this one.
private struct SilenceWatch {
  let limit: Duration
  private var seen: [Int: (beats: Int, since: ContinuousClock.Instant)] = [:]

  init(limit: Duration) { self.limit = limit }

  mutating func isSilent(_ claimant: Claimant) -> Bool {
    let now = ContinuousClock.now
    if let last = seen[claimant.id], last.beats == claimant.beats {
      return now - last.since > limit
    }
    seen[claimant.id] = (claimant.beats, now)
    return false
  }
}

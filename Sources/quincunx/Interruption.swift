import Console
import Foundation
import Synchronization

/// How often the user or the system asked this process to stop while runs were executed.
private let requests = Atomic(0)

/// True from the first SIGINT or SIGTERM on after `watchForInterruption`.
func isInterrupted() -> Bool { requests.load(ordering: .relaxed) > 0 }

/// From now on the first SIGINT or SIGTERM lets finished runs be stored, and the second ends the
/// process at once.
func watchForInterruption() {
  acceptInterruption()
  for number in [SIGINT, SIGTERM] {
    signal(number) { _ in
      if requests.wrappingAdd(1, ordering: .relaxed).oldValue > 0 { leave() }
    }
  }
}

/// From now on SIGINT and SIGTERM end the process at once, with the exit code of an interruption:
/// files appear whole or not at all, so that nothing has to be finished first.
func leaveWhenInterrupted() {
  acceptInterruption()
  for number in [SIGINT, SIGTERM] { signal(number) { _ in leave() } }
}

private func leave() {
  Screen.abandon()
  _exit(130)
}

/// A process that was started from a thread that blocks these signals would block them, too.
private func acceptInterruption() {
  var signals = sigset_t()
  sigemptyset(&signals)
  for number in [SIGINT, SIGTERM] { sigaddset(&signals, number) }
  pthread_sigmask(SIG_UNBLOCK, &signals, nil)
}

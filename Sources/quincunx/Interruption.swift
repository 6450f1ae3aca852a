import Foundation
import Synchronization

/// How often the user or the system asked this process to stop.
private let requests = Atomic(0)

/// True from the first SIGINT or SIGTERM on.
func isInterrupted() -> Bool { requests.load(ordering: .relaxed) > 0 }

/// The first SIGINT or SIGTERM lets finished runs be stored; the second ends the process at once.
func watchForInterruption() {
  for number in [SIGINT, SIGTERM] {
    signal(number) { _ in
      if requests.wrappingAdd(1, ordering: .relaxed).oldValue > 0 { _exit(130) }
    }
  }
}

import Foundation
import Synchronization

/// Standard error as something to look at, with one line that may be rewritten in place.
///
/// There is one for the process, as there is one terminal; standard output often leads there, too.
public enum Screen {
  /// Whether rewriting a line makes sense there.
  public static var isTerminal: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Columns and rows of a terminal at this moment, by the file descriptor that leads there.
  public static func size(of descriptor: Int32 = STDERR_FILENO) -> (columns: Int, rows: Int) {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return (80, 24) }
    return (Int(size.ws_col), size.ws_row > 0 ? Int(size.ws_row) : 24)
  }

  /// Puts a line in the place of the one that is shown.
  static func rewrite(_ line: String) {
    lock.withLock { _ in
      put("\r\(line)\u{1B}[K")
      isShown.store(true, ordering: .relaxed)
    }
  }

  /// A line of its own, which stays.
  public static func write(line: String) {
    lock.withLock { _ in
      wipe()
      put(line + "\n")
    }
  }

  /// Takes away the line that is shown, and shows none before other text is written.
  public static func clear(for writing: () -> Void = {}) {
    lock.withLock { _ in
      wipe()
      writing()
    }
  }

  /// Leaves the line that is shown standing, from within a signal handler that ends the process.
  public static func abandon() {
    guard isShown.load(ordering: .relaxed) else { return }
    _ = Foundation.write(STDERR_FILENO, "\n", 1)
  }

  private static func wipe() {
    guard isShown.exchange(false, ordering: .relaxed) else { return }
    put("\r\u{1B}[K")
  }

  private static func put(_ text: String) {
    withoutBrokenPipe { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
  }
}

/// Whoever reads may have gone away; that is no reason to end. The signal that tells of it is held
/// back in this thread alone, and taken away if it has come.
private func withoutBrokenPipe(_ write: () -> Void) {
  var (signals, pending, before) = (sigset_t(), sigset_t(), sigset_t())
  sigemptyset(&signals)
  sigaddset(&signals, SIGPIPE)
  sigpending(&pending)
  pthread_sigmask(SIG_BLOCK, &signals, &before)
  write()
  if sigismember(&pending, SIGPIPE) == 0 {
    var atOnce = timespec()
    sigtimedwait(&signals, nil, &atOnce)
  }
  pthread_sigmask(SIG_SETMASK, &before, nil)
}

private let lock = Mutex(())
private let isShown = Atomic(false)

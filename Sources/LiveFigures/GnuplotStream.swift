import CGnuplotStream
import Foundation

/// The gnuplot that was drawing has ended: somebody has closed its window, or killed it.
public struct GnuplotEnded: Error, Equatable {}

/// A gnuplot that keeps running and is fed through a pipe.
public final class GnuplotStream {
  private let stream: OpaquePointer
  private let answers: FileHandle

  /// Without the user's start-up file.
  /// - Parameter program: its path, or a name to be found in PATH; nil where it cannot be started.
  public init?(program: String = "gnuplot") {
    let words: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup("-d")]
    defer { for word in words { free(word) } }
    var arguments: [UnsafePointer<CChar>?] = words.map { UnsafePointer($0) } + [nil]
    var output: Int32 = -1
    guard let stream = gnuplot_stream_open(&arguments, &output) else { return nil }
    self.stream = stream
    answers = FileHandle(fileDescriptor: output, closeOnDealloc: true)
  }

  deinit { gnuplot_stream_close(stream) }

  public var isAlive: Bool { gnuplot_stream_is_alive(stream) }

  public func send(_ commands: String) throws(GnuplotEnded) {
    guard gnuplot_stream_send(stream, commands) else { throw GnuplotEnded() }
  }

  /// Defines the data block of this name (with its $).
  /// - Parameter columns: all of one length; gnuplot counts them from 1.
  public func send(block name: String, columns: [[Double]]) throws(GnuplotEnded) {
    let rows = columns.first?.count ?? 0
    precondition(columns.allSatisfy { $0.count == rows }, "columns of a block have one length")
    let values = columns.flatMap(\.self)
    let isSent = values.withUnsafeBufferPointer { values in
      let starts = columns.indices.map { column in
        values.baseAddress.map { $0 + column * rows }
      }
      return gnuplot_stream_send_block(stream, name, starts, columns.count, rows)
    }
    guard isSent else { throw GnuplotEnded() }
  }

  /// What gnuplot writes to its standard output up to now; waits until it has done all it was told.
  public func answer() throws(GnuplotEnded) -> String {
    let mark = "\u{1}end of answer\u{1}\n"
    try send("set print '-'; print \"\\001end of answer\\001\"\n")
    var text = Data()
    while !text.suffix(mark.utf8.count).elementsEqual(mark.utf8) {
      let more = answers.availableData
      guard !more.isEmpty else { throw GnuplotEnded() }
      text += more
    }
    return String(decoding: text.dropLast(mark.utf8.count), as: UTF8.self)
  }
}

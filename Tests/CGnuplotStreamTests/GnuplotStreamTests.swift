import CGnuplotStream
import Foundation
import Testing

/// A stream to a program, which ends with this object.
private final class Stream {
  let stream: OpaquePointer
  private let output: FileHandle

  init(_ words: String...) throws {
    var arguments: [UnsafePointer<CChar>?] = words.map { UnsafePointer(strdup($0)) } + [nil]
    defer { for case let word? in arguments { free(UnsafeMutableRawPointer(mutating: word)) } }
    var descriptor: Int32 = -1
    stream = try #require(gnuplot_stream_open(&arguments, &descriptor, true))
    output = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  deinit { gnuplot_stream_close(stream) }

  func send(_ text: String) -> Bool { gnuplot_stream_send(stream, text) }

  /// All that the program writes until it ends.
  func rest() -> String { String(decoding: output.readDataToEndOfFile(), as: UTF8.self) }
}

@Suite struct GnuplotStreamTests {
  @Test func gnuplotAnswersWhatItIsAsked() throws {
    let gnuplot = try Stream("gnuplot", "-d")
    let isSent = gnuplot.send("set print '-'\nprint 6*7\nexit\n")
    #expect(isSent)
    #expect(gnuplot.rest() == "42\n")
  }

  /// 0.1 is no double, and 1/3 has no end: what arrives must be the same bits.
  @Test func columnsArriveAsTheyAre() throws {
    let gnuplot = try Stream("gnuplot", "-d")
    let columns = [[1, 0.1, 1.0 / 3], [2, -1e-300, .nan]]
    let isSent = columns[0].withUnsafeBufferPointer { first in
      columns[1].withUnsafeBufferPointer { second in
        let both = [first.baseAddress, second.baseAddress]
        return gnuplot_stream_send_block(gnuplot.stream, "$values", both, 2, 3)
      }
    }
    #expect(isSent)
    _ = gnuplot.send("set print '-'\nprint $values\nexit\n")
    let rows = gnuplot.rest().split(separator: "\n").map {
      $0.split(separator: " ").compactMap { Double($0) }
    }
    #expect(rows.map(\.count) == [2, 2, 2])
    #expect(rows.map(\.first) == columns[0])
    #expect(rows.prefix(2).map(\.last) == [2, -1e-300])
    #expect(rows.last?.last?.isNaN == true)
  }

  @Test func aProgramThatIsNotThereGivesNoStream() {
    var arguments: [UnsafePointer<CChar>?] = [UnsafePointer(strdup("no-such-gnuplot")), nil]
    defer { free(UnsafeMutableRawPointer(mutating: arguments[0])) }
    let stream = gnuplot_stream_open(&arguments, nil, false)
    #expect(stream == nil)
  }

  /// Writing into a broken pipe would end this process by SIGPIPE.
  @Test func aDeadProgramIsToldAndDoesNotEndThisOne() throws {
    let gnuplot = try Stream("sh")
    #expect(gnuplot_stream_is_alive(gnuplot.stream))
    _ = gnuplot.send("kill -KILL $$\n")
    #expect(gnuplot.rest() == "")
    var tries = 0
    while gnuplot_stream_is_alive(gnuplot.stream), tries < 500 {
      tries += 1
      usleep(10_000)
    }
    #expect(!gnuplot_stream_is_alive(gnuplot.stream))
    #expect(!gnuplot.send("plot x\n"))
    #expect(!gnuplot.send("plot x\n"))
  }

  /// As a program would that waits for somebody.
  @Test func aProgramThatIgnoresItsEndIsEnded() throws {
    let start = ContinuousClock.now
    do {
      let stream = try Stream("sleep", "60")
      #expect(gnuplot_stream_is_alive(stream.stream))
    }
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}

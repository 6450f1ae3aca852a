import Foundation
import Testing

@testable import Store

@Suite struct ChecksumTests {
  private static let key = RunKey(specification: #"{"a":1}"#, seed: 7)

  private static func series(
    _ measure: String, agent: Int = 0, _ steps: [Int], _ values: [Double],
    episodes: [[Double]] = []
  ) -> MeasuredSeries {
    MeasuredSeries(
      quantity: .init(measure, agent: agent), steps: steps, values: values, episodes: episodes)
  }

  /// The published digests of the empty message and of "abc" (FIPS 180-4).
  @Test func sha256IsTheStandards() {
    #expect(
      sha256(Data()) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      sha256(Data("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
  }

  /// By Python, from the words of the definition:
  /// `t, i, f = lambda s: s.encode() + b"\0", lambda k: pack("<q", k), lambda x: pack("<d", x)` and
  /// `sha256(t('{"a":1}') + i(7) + t("done") + t("b") + i(0) + i(2) + i(10) + f(.5) + i(20) + f(-2)
  /// + i(3) + i(10) + i(1) + f(0) + i(10) + i(2) + f(1) + i(20) + i(1) + f(-2)
  /// + t("b") + i(2) + i(1) + i(10) + f(.1) + i(0)).hexdigest()`;
  /// `sha256(t('{"a":1}') + i(7) + t("failed") + t("it broke")).hexdigest()`.
  @Test func contentIsDigestedAsDocumented() {
    let done = RunRecord.Outcome.done([
      Self.series("b", agent: 2, [10], [0.1]),
      Self.series("b", [10, 20], [0.5, -2], episodes: [[0, 1], [-2]]),
    ])
    #expect(
      done.checksum(of: Self.key)
        == "890aebe5a43e66115ba25131a3d3a793ac3be0b4c3b75e0faa8d17296cfe2c5c")
    #expect(
      RunRecord.Outcome.failed(reason: "it broke").checksum(of: Self.key)
        == "dac8c35458bedc3be6c464007cc0e204e1b2a7b2fba5f04c54b30797299d95bd")
  }

  @Test func anythingElseHasAnotherChecksum() {
    let outcomes: [RunRecord.Outcome] = [
      .done([]), .failed(reason: ""), .failed(reason: "why"),
      .done([Self.series("a", [1], [0.5])]),
      .done([Self.series("a", [1], [(0.5).nextUp])]),
      .done([Self.series("a", [2], [0.5])]),
      .done([Self.series("a", agent: 1, [1], [0.5])]),
      .done([Self.series("b", [1], [0.5])]),
      .done([Self.series("a", [1], [0.5], episodes: [[0.5]])]),
      .done([Self.series("a", [1], [0.5], episodes: [[0.25, 0.75]])]),
    ]
    let other = RunKey(specification: Self.key.specification, seed: 8)
    let all = outcomes.flatMap { [$0.checksum(of: Self.key), $0.checksum(of: other)] }
    #expect(Set(all).count == 2 * outcomes.count)
  }

  /// The order of quantities and of steps says nothing, nor does the sign of a zero.
  @Test func whatTheStoreDoesNotKeepIsNotDigested() {
    let one = RunRecord.Outcome.done([
      Self.series("a", [1, 2], [0, 0.5]), Self.series("B", [1], [3.0]),
    ])
    let same = RunRecord.Outcome.done([
      Self.series("B", [1], [3]), Self.series("a", [2, 1], [0.5, -0.0]),
    ])
    #expect(one.checksum(of: Self.key) == same.checksum(of: Self.key))
  }

  @Test func storedRunsCarryTheirChecksumAndChangesShow() throws {
    try withStore { store in
      try store.register(.sample())
      let outcome = RunRecord.Outcome.done([
        MeasuredSeries(
          quantity: .init("return"), steps: [10, 20], values: [0.5, 1], episodes: [[0, 1], []]),
        .sample("error", agent: 2, [-0.0, 0.3, 0.1]),
      ])
      try store.write(.sample("ros", seed: 1, outcome))
      try store.write(.sample("ros", seed: 2, .failed(reason: "it broke")))
      for id in 1...2 as ClosedRange<Int64> {
        let checksums = try #require(try store.checksums(ofRun: id))
        #expect(checksums.stored == checksums.actual)
      }
      let expected = outcome.checksum(of: RunRecord.sample("ros", seed: 1, outcome).key)
      #expect(try store.rows("SELECT checksum FROM run WHERE id = 1", columns: 1) == [expected])
      #expect(try store.checksums(ofRun: 3) == nil)

      try store.connection.execute("UPDATE measured_value SET value = 0.25 WHERE value = 0.3")
      try store.connection.execute("UPDATE run SET reason = 'it was fine' WHERE id = 2")
      for id in 1...2 as ClosedRange<Int64> {
        let checksums = try #require(try store.checksums(ofRun: id))
        #expect(checksums.stored != checksums.actual)
      }
    }
  }
}

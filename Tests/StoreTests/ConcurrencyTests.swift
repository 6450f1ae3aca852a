import Foundation
import Statistics
import Synchronization
import Testing

@testable import Store

@Suite struct ConcurrencyTests {
  /// Four writers with a connection each, all from an empty file; every second seed is contested.
  @Test func concurrentWritersLoseNothing() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/results.sqlite"
      let errors = Mutex<[String]>([])
      let values = (1...40).map { Double($0) / 64 }
      DispatchQueue.concurrentPerform(iterations: 4) { writer in
        do {
          let store = try ResultStore(path: path)
          try store.register(.sample(seeds: 1...200))
          for seed in 1...200 where seed % 2 == 0 || seed % 4 == 1 + writer % 2 * 2 {
            let sampler = writer < 2 ? "onPolicy" : "ros"
            try store.write(.sample(sampler, seed: seed, .done([.sample("return", values)])))
          }
        } catch {
          errors.withLock { $0.append("\(error)") }
        }
      }
      #expect(errors.withLock { $0 } == [])
      let store = try ResultStore(path: path, access: .readOnly)
      let table = try store.resultTable(study: "reliability")
      #expect(table.runs.count == 400)
      #expect(table.runs.allSatisfy { $0.state == .done })
      #expect(table.series.allSatisfy { $0[.init("return")]?.values == values })
      #expect(try store.rows("SELECT count(*) FROM measured_value", columns: 1) == ["16000"])
      #expect(try store.complaints() == [])
    }
  }

  /// A reader's snapshot holds whole runs only, while another connection writes.
  @Test func readersSeeWholeRuns() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/results.sqlite"
      do { try ResultStore(path: path).register(.sample(samplers: ["ros"], seeds: 1...300)) }
      let problems = Mutex<[String]>([])
      let values = (1...50).map(Double.init)
      DispatchQueue.concurrentPerform(iterations: 2) { role in
        do {
          let store = try ResultStore(path: path, access: role == 0 ? .readWrite : .readOnly)
          if role == 0 {
            for seed in 1...300 {
              try store.write(
                .sample("ros", seed: seed, .done([.sample("a", values), .sample("b", values)])))
            }
          }
          var done = 0
          while done < 300, problems.withLock({ $0.isEmpty }) {
            let table = try store.resultTable(study: "reliability")
            for (run, series) in zip(table.runs, table.series) {
              let count = series.values.reduce(0) { $0 + $1.values.count }
              if count != (run.state == .done ? 100 : 0) {
                problems.withLock { $0.append("seed \(run.seed) has \(count) values") }
              }
            }
            let before = done
            done = table.runs.count { $0.state == .done }
            if done < before { problems.withLock { $0.append("\(before) runs, then \(done)") } }
          }
        } catch {
          problems.withLock { $0.append("\(error)") }
        }
      }
      #expect(problems.withLock { $0 } == [])
    }
  }
}

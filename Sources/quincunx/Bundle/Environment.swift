import CSQLite
import Foundation
import Runner
import Specifications
import Store

/// What the runs of a store were made with, and what an archive of them is made with.
struct Environment {
  /// One kind of code and machine, by the columns of `v_run`, with the number of its runs.
  struct Maker {
    let fields: [(name: String, value: QueryAnswer.Cell)]
    let runs: Int
  }

  let makers: [Maker]
  /// Of the first run and the last, ISO 8601.
  let firstStarted: String
  let lastStarted: String
  let bundler: Provenance
  /// Nil where there is none.
  let gnuplot: String?

  init(of store: ResultStore) throws {
    let columns = [
      "version", "git_commit", "dirty", "\"binary\"", "compiler", "os", "cpu", "host",
    ].joined(separator: ", ")
    let answer = try store.answer(
      "SELECT \(columns), count(*) AS runs FROM v_run GROUP BY \(columns) ORDER BY \(columns)")
    makers = answer.rows.map { row in
      Maker(
        fields: Array(zip(answer.columns, row).dropLast()).map { (name: $0.0, value: $0.1) },
        runs: Int(row.last?.integer ?? 0))
    }
    let times = try store.answer("SELECT min(started), max(started) FROM run").rows.first ?? []
    firstStarted = times.first?.text ?? ""
    lastStarted = times.last?.text ?? ""
    bundler = Provenance.current(version: version, executable: ownExecutable)
    gnuplot = (try? callTool("gnuplot", "--version"))
      .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
  }

  var node: Node {
    func text(_ text: String?) -> Node { text.map { Node(.text($0)) } ?? Node(.null) }
    return .record([
      .init(
        "runs",
        Node(
          .list(
            makers.map { maker in
              .record(
                maker.fields.map { .init($0.name, $0.value.node) }
                  + [.init("runs", Node(.integer(maker.runs)))])
            }))),
      .init("firstStarted", text(firstStarted)),
      .init("lastStarted", text(lastStarted)),
      .init(
        "archive",
        .record([
          .init("quincunx", text(bundler.version)), .init("git_commit", text(bundler.gitCommit)),
          .init("dirty", bundler.dirty.map { Node(.flag($0)) } ?? Node(.null)),
          .init("binary", text(bundler.binary)), .init("compiler", text(bundler.compiler)),
          .init("os", text(bundler.os)), .init("cpu", text(bundler.cpu)),
          .init("sqlite", text(String(cString: sqlite3_libversion()))),
          .init("gnuplot", text(gnuplot)),
        ])),
    ])
  }
}

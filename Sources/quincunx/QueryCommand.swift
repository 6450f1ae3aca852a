import Analysis
import SQLExtension
import Specifications
import Store

extension Option {
  fileprivate static let queryFormat = Option(
    "--format", "FORMAT", is: .word(of: Format.self), "text, csv, json or markdown (text)")
}

private enum Format: String, CaseIterable {
  case text, csv, json, markdown
}

let queryCommand = Command(
  name: "query",
  summary: "Answers a SQL question about the store, with statistics as SQL functions.",
  operands: "\"SELECT ...\"", options: [.store, .queryFormat],
  details: ["functions:"] + SQLFunctions.signatures.map { "  \($0)" } + [
    "The bootstrap is the percentile interval of the mean. The views (v_run, v_trajectory, v_final,",
    "v_success, v_curve, v_study_run, v_claim, v_evaluation) are explained by .schema in the",
    "sqlite3 shell.",
  ]
) { arguments in
  guard let sql = arguments.positional.first, arguments.positional.count == 1 else {
    throw UsageError("query takes one SQL statement, in quotation marks")
  }
  let format: Format = try arguments.choice(.queryFormat) ?? .text
  let store = try ResultStore(path: Session.path(arguments), access: .readOnly)
  let answer = try store.answer(sql)
  switch format {
  case .csv: print(answer.table(null: "").csv)
  case .json: print(answer.node.canonicalJSON)
  case .markdown: print(answer.table(null: "–").markdown)
  case .text: print(answer.table(null: "–").text)
  }
  return 0
}

extension QueryAnswer {
  /// Numbers stand on the right, with as many digits as read back to the same number.
  fileprivate func table(null: String) -> TextTable {
    let isNumeric = columns.indices.map { column in
      rows.allSatisfy { row in
        switch row[column] {
        case .integer, .real, .null: true
        case .text, .blob: false
        }
      }
    }
    var table = TextTable(zip(columns, isNumeric).map { ($0, $1 ? .right : .left) })
    for row in rows {
      table.append(
        row.map { cell in
          switch cell {
          case .null: null
          case .integer(let integer): "\(integer)"
          case .real(let real): "\(real)"
          case .text(let text), .blob(let text): text
          }
        })
    }
    return table
  }

  /// A list with a record for each row. Of columns with equal names the last one counts.
  fileprivate var node: Node {
    Node(
      .list(
        rows.map { row in
          var entries: [Node.Entry] = []
          for (name, cell) in zip(columns, row) {
            entries.removeAll { $0.key == name }
            entries.append(.init(name, cell.node))
          }
          return .record(entries)
        }))
  }
}

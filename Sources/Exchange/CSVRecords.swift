/// A row of a CSV file, with the line it begins in.
struct CSVRecord {
  let line: Int
  var fields: [String]
}

/// The rows of a CSV text (RFC 4180): quoted fields may hold separators, line breaks and doubled
/// quotation marks; lines end with LF or CRLF; a byte order mark and empty lines are passed over.
///
/// A quotation mark inside an unquoted field is a plain character.
func csvRecords(
  _ bytes: [UInt8], separator: UInt8, file: String
) throws(ImportFailure) -> [CSVRecord] {
  var records: [CSVRecord] = []
  var fields: [String] = []
  var line = 1
  var start = 1
  var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  func text(_ field: some Sequence<UInt8>, _ line: Int) throws(ImportFailure) -> String {
    if let text = String(validating: field, as: UTF8.self) { return text }
    throw ImportFailure([ImportProblem(file: file, line: line, "this is not UTF-8 text")])
  }
  func finish() {
    if fields != [""] { records.append(CSVRecord(line: start, fields: fields)) }
    fields.removeAll(keepingCapacity: true)
  }
  while position < bytes.count {
    if fields.isEmpty { start = line }
    if bytes[position] == UInt8(ascii: "\"") {
      var quoted: [UInt8] = []
      let opened = line
      position += 1
      while true {
        guard position < bytes.count else {
          throw ImportFailure([
            ImportProblem(file: file, line: opened, "the quotation mark is never closed")
          ])
        }
        let byte = bytes[position]
        position += 1
        if byte == UInt8(ascii: "\n") { line += 1 }
        if byte == UInt8(ascii: "\"") {
          guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { break }
          position += 1
        }
        quoted.append(byte)
      }
      fields.append(try text(quoted, opened))
    } else {
      let begin = position
      while position < bytes.count, bytes[position] != separator,
        bytes[position] != UInt8(ascii: "\n"), !isLineEnd(bytes, position)
      {
        position += 1
      }
      fields.append(try text(bytes[begin..<position], line))
    }
    guard position < bytes.count else { break }
    if bytes[position] == separator {
      position += 1
      // A separator at the very end has an empty field behind it.
      if position == bytes.count { fields.append("") }
    } else if bytes[position] == UInt8(ascii: "\n") || isLineEnd(bytes, position) {
      position += bytes[position] == UInt8(ascii: "\n") ? 1 : 2
      line += 1
      finish()
    } else {
      throw ImportFailure([
        ImportProblem(
          file: file, line: line,
          "something follows a closing quotation mark; expected a separator or the line's end")
      ])
    }
  }
  if !fields.isEmpty { finish() }
  return records
}

/// Whether CRLF stands here.
private func isLineEnd(_ bytes: [UInt8], _ position: Int) -> Bool {
  bytes[position] == UInt8(ascii: "\r") && position + 1 < bytes.count
    && bytes[position + 1] == UInt8(ascii: "\n")
}

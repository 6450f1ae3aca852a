import Analysis
import Testing

@testable import Exchange

@Suite struct CSVRecordsTests {
  private func records(_ text: String, _ separator: Character = ",") throws -> [CSVRecord] {
    try csvRecords(
      Array(text.utf8), separator: separator.asciiValue ?? 0, file: "x.csv")
  }

  @Test func fieldsAreThoseOfRFC4180() throws {
    let found = try records(
      "\u{FEFF}a,\"b \"\"x\"\", y\",\r\n\r\n\"two\nlines\",ü,5\" disk\r\n,,\n1,2,")
    #expect(
      found.map(\.fields) == [
        ["a", "b \"x\", y", ""], ["two\nlines", "ü", "5\" disk"], ["", "", ""], ["1", "2", ""],
      ])
    #expect(found.map(\.line) == [1, 3, 5, 6])
  }

  @Test func theSeparatorIsAsGiven() throws {
    #expect(try records("a,b;c\n", ";").map(\.fields) == [["a,b", "c"]])
    #expect(try records("a\tb", "\t").map(\.fields) == [["a", "b"]])
    #expect(try records("").isEmpty)
    #expect(try records("\n\n").isEmpty)
  }

  @Test(arguments: [
    ("a\n\"b", "x.csv:2: the quotation mark is never closed"),
    (
      "a\n\"b\" c",
      "x.csv:2: something follows a closing quotation mark; expected a separator or the line's end"
    ),
  ])
  func quotationMarksMustMatch(text: String, sentence: String) {
    #expect(problems { _ = try records(text) } == [sentence])
  }

  @Test func onlyUTF8IsRead() {
    let found = problems {
      _ = try csvRecords([0x61, 0x0A, 0xFF], separator: 0x2C, file: "x.csv")
    }
    #expect(found == ["x.csv:2: this is not UTF-8 text"])
  }

  @Test(arguments: ["plain", "", "a,b", "say \"x\"", "two\nlines", "\r", "ü;\t"])
  func aWrittenFieldReadsBack(text: String) throws {
    #expect(try records("x,\(csvField(text))\n").map(\.fields) == [["x", text]])
  }
}

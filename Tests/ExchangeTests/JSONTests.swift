import Testing

@testable import Exchange

@Suite struct JSONTests {
  private func parsed(_ text: String) throws -> JSON { try JSON(Array(text.utf8)) }

  private func error(_ text: String) -> String? {
    do throws(JSONSyntaxError) {
      _ = try JSON(Array(text.utf8))
      return nil
    } catch {
      return "\(error.line): \(error.sentence)"
    }
  }

  /// Digits as Python's `repr` gives them, bits as its `float.hex`.
  @Test(arguments: [
    ("0.1", 0x1.999999999999ap-4), ("-0.30000000000000004", -0x1.3333333333334p-2),
    ("1e-05", 0x1.4f8b588e368f1p-17), ("5e-324", 0x0.0000000000001p-1022),
    ("1.7976931348623157e+308", 0x1.fffffffffffffp+1023), ("9007199254740993", 0x1p+53),
    ("0", 0), ("-0", 0), ("12", 12), ("1E3", 1000),
  ])
  func numbersAreExact(text: String, value: Double) throws {
    #expect(try parsed(text).number == value)
  }

  @Test func textsAreUnescaped() throws {
    #expect(try parsed(#""a\"\\\/\n\t\u00e9\ud83c\udfb2 ü""#).text == "a\"\\/\n\té🎲 ü")
    #expect(try parsed("\u{FEFF} \"x\"").text == "x")
  }

  /// What Python's `json.dump` writes beyond JSON.
  @Test func pythonsNumbersThatAreNoneAreRead() throws {
    let list = try parsed("[NaN, Infinity, -Infinity]").list.compactMap(\.number)
    #expect(list[0].isNaN)
    #expect(Array(list[1...]) == [.infinity, -.infinity])
  }

  @Test func valuesKnowTheirLines() throws {
    let json = try parsed("{\n \"a\": [1,\n\n  2],\r\n\"b\":\n{}\n}")
    #expect(json.line == 1)
    #expect(json["a"]?.line == 2)
    #expect(json["a"]?.list.map(\.line) == [2, 4])
    #expect(json["b"]?.line == 6)
    #expect(json["c"] == nil)
  }

  @Test(arguments: [
    ("", "1: the JSON text ends too soon"), ("[1,\n2", "2: the JSON text ends too soon"),
    ("[1 2]", "1: \",\" must stand here"), ("{\"a\" 1}", "1: \":\" must stand here"),
    ("{\"a\":1,\n\"a\":2}", "2: the key \"a\" stands here twice"),
    ("{a: 1}", "1: a key in quotation marks must stand here"),
    ("\n\n01", "3: \"01\" is no JSON number"), ("[1.]", "1: \"1.\" is no JSON number"),
    ("-", "1: \"-\" is no JSON number"), ("nul", "1: this is no JSON value"),
    ("[1] 2", "1: something follows the end of the JSON text"),
    ("\"\\ud83c\"", "1: half a surrogate pair stands alone"),
    ("\"a", "1: a text does not end"), ("\"\\x\"", "1: an unknown escape stands in a text"),
    ("[1,]", "1: this is no JSON value"),
    (String(repeating: "[", count: 65), "1: nested more than 64 levels deep"),
  ])
  func mistakesAreFound(text: String, sentence: String) {
    #expect(error(text) == sentence)
  }
}

import Specifications
import Store

extension QueryAnswer.Cell {
  var integer: Int64? { if case .integer(let number) = self { number } else { nil } }

  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// Whole numbers too.
  var real: Double? {
    switch self {
    case .real(let number): number
    case .integer(let number): Double(number)
    case .null, .text, .blob: nil
    }
  }

  /// Numbers that JSON has no form for are texts, as blobs are.
  var node: Node {
    switch self {
    case .null: Node(.null)
    case .integer(let integer): Node(.integer(Int(integer)))
    case .real(let real): real.isFinite ? Node(.number(real)) : Node(.text("\(real)"))
    case .text(let text), .blob(let text): Node(.text(text))
    }
  }
}

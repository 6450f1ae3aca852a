/// A part of a page as a value: text, or an element with attributes and parts.
///
/// Text and attributes are escaped where the page is written, so that no label can become an
/// element.
public indirect enum Markup: Sendable, Equatable, ExpressibleByStringInterpolation {
  case text(String)
  case element(String, [Attribute], [Markup])

  /// What an element says of itself; the value is escaped where it is written.
  public struct Attribute: Sendable, Equatable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public init(stringLiteral text: String) { self = .text(text) }

  /// The part as HTML, elements of lines of their own each on a line.
  public var html: String {
    var html = ""
    write(into: &html)
    return html
  }

  private func write(into html: inout String) {
    switch self {
    case .text(let text): html += escaped(text)
    case .element(let name, let attributes, let parts):
      html += "<\(name)"
      for attribute in attributes {
        html += " \(attribute.name)=\"\(escaped(attribute.value))\""
      }
      html += ">"
      if !Self.voidElements.contains(name) {
        // A line break here is none of the text's; one that the text begins with would be lost.
        if name == "pre" { html += "\n" }
        for part in parts {
          // Nothing is an entity in a style sheet, so there it stands as it is.
          if name == "style", case .text(let sheet) = part {
            precondition(!sheet.contains("</"), "a style sheet ends no element")
            html += sheet
          } else {
            part.write(into: &html)
          }
        }
        html += "</\(name)>"
      }
      if Self.ownLine.contains(name) { html += "\n" }
    }
  }

  /// Elements that have neither parts nor an end.
  private static let voidElements: Set = ["br", "img", "link", "meta"]
  /// Elements after which a line break is no space that anybody sees.
  private static let ownLine: Set = [
    "head", "meta", "title", "style", "body", "header", "nav", "main", "footer", "section", "div",
    "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead",
    "tbody", "tr", "th", "td", "figure", "figcaption", "details", "summary", "pre", "article",
    "svg", "g", "defs", "path",
  ]
}

/// An element with its attributes in their order, and its parts.
func tag(
  _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ parts: [Markup] = []
) -> Markup {
  .element(name, attributes.map { Markup.Attribute($0.key, $0.value) }, parts)
}

/// A whole page, with its type on the first line.
func document(_ root: Markup) -> String { "<!DOCTYPE html>\n" + root.html + "\n" }

/// The text without what HTML gives a meaning, and without characters that it forbids.
private func escaped(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "\n", "\t": escaped.unicodeScalars.append(scalar)
    default:
      let isForbidden =
        scalar.properties.generalCategory == .control || scalar.value & 0xFFFE == 0xFFFE
        || (0xFDD0...0xFDEF).contains(scalar.value)
      escaped.unicodeScalars.append(isForbidden ? "\u{FFFD}" : scalar)
    }
  }
  return escaped
}

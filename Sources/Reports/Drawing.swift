/// An SVG file as a part of a page.
///
/// Only shapes and letters are taken, with names of their own, so that several drawings can stand
/// in one page and none can run a script or ask for a file.
struct Drawing: Sendable, Equatable {
  let markup: Markup
  /// In CSS pixels, as the file says.
  let width: Int
  let height: Int
  /// One that is wider has letters too small to be read where it is drawn as wide as a phone.
  private static let widestOnPhone = 400

  /// Letters of 8 points on paper have 10 on a screen, which is looked at from farther away.
  private static func onScreen(_ length: Int) -> Int { length * 5 / 4 }

  /// Nil for what is no well-formed SVG of a known size.
  /// - Parameter prefix: for the ids of the drawing.
  /// - Parameter attributes: of the element in the page, before its size.
  init?(svg: String, prefix: String, attributes: KeyValuePairs<String, String> = [:]) {
    var reader = XMLReader(svg)
    guard let root = reader.document(), case .element("svg", let own, let parts) = root else {
      return nil
    }
    func number(_ name: String) -> Int? {
      own.first { $0.name == name }.flatMap { Double($0.value) }.map { Int($0.rounded()) }
    }
    guard let width = number("width"), let height = number("height"), width > 0, height > 0 else {
      return nil
    }
    self.width = width
    self.height = height
    markup = .element(
      "svg",
      attributes.map { Markup.Attribute($0.key, $0.value) } + [
        .init("viewBox", own.first { $0.name == "viewBox" }?.value ?? "0 0 \(width) \(height)"),
        .init("width", "\(Self.onScreen(width))"), .init("height", "\(Self.onScreen(height))"),
        .init("class", width > Self.widestOnPhone ? "wide" : "narrow"),
      ], parts.compactMap { tame($0, prefix: prefix) })
  }
}

/// Elements that draw; gnuplot's titles and its name for itself are told by the page.
private let shapes: Set = [
  "g", "path", "polygon", "polyline", "line", "rect", "circle", "ellipse", "text", "tspan", "use",
  "defs", "clipPath", "filter", "feFlood", "feComposite", "linearGradient", "stop",
]

/// What those may say of themselves.
private let looks: Set = [
  "id", "d", "x", "y", "x1", "x2", "y1", "y2", "dx", "dy", "width", "height", "r", "rx", "ry", "cx",
  "cy", "points", "transform", "fill", "stroke", "color", "stroke-width", "stroke-linecap",
  "stroke-linejoin", "stroke-dasharray", "stroke-opacity", "fill-opacity", "fill-rule", "opacity",
  "font-family", "font-size", "font-weight", "font-style", "text-anchor", "shape-rendering",
  "href", "filter", "clip-path", "filterUnits", "flood-color", "flood-opacity", "result", "in",
  "in2", "operator", "offset", "stop-color", "stop-opacity", "dominant-baseline",
]

/// Nil for what is not taken, and for groups that hold nothing.
private func tame(_ part: Markup, prefix: String) -> Markup? {
  guard case .element(let name, let attributes, let parts) = part else { return part }
  guard shapes.contains(name) else { return nil }
  let kept = attributes.compactMap { tame($0, prefix: prefix) }
  let inner = parts.compactMap { tame($0, prefix: prefix) }.filter {
    if case .text(let text) = $0, name != "text", name != "tspan" {
      return text.contains { !$0.isWhitespace }
    }
    return true
  }
  if name == "g", inner.isEmpty { return nil }
  return .element(name, kept, inner)
}

private func tame(_ attribute: Markup.Attribute, prefix: String) -> Markup.Attribute? {
  // The prefix of a name is that of a namespace, and HTML has none.
  let name = attribute.name == "xlink:href" ? "href" : attribute.name
  guard looks.contains(name) else { return nil }
  let value = attribute.value
  switch name {
  case "id": return .init(name, prefix + value)
  case "href": return value.hasPrefix("#") ? .init(name, "#" + prefix + value.dropFirst()) : nil
  default:
    guard value.lowercased().contains("url(") else { return .init(name, value) }
    return value.hasPrefix("url(#") && value.hasSuffix(")")
      ? .init(name, "url(#" + prefix + value.dropFirst(5)) : nil
  }
}

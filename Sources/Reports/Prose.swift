/// The comment that opens a study file, as paragraphs, lists and commands.
struct Prose: Sendable, Equatable {
  enum Block: Sendable, Equatable {
    case paragraph(String)
    case list([String])
    /// Lines that are indented: what is to be typed.
    case code(String)
  }

  let blocks: [Block]

  /// - Parameter text: of a study file; one that opens with no comment has no prose.
  init(openingOf text: String) {
    var blocks: [Block] = []
    var isNew = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.first == "#" else { break }
      let words = line.dropFirst(line.hasPrefix("# ") ? 2 : 1)
      let trimmed = words.trimming(" \r")
      switch blocks.last {
      case _ where trimmed.isEmpty:
        isNew = true
        continue
      case _ where words.hasPrefix("- "):
        let item = trimmed.dropFirst(2)
        if case .list(let items) = blocks.last, !isNew {
          blocks[blocks.count - 1] = .list(items + [String(item)])
        } else {
          blocks.append(.list([String(item)]))
        }
      case .list(let items) where !isNew && words.hasPrefix("  "):
        blocks[blocks.count - 1] = .list(items.dropLast() + ["\(items.last ?? "") \(trimmed)"])
      case .code(let code) where !isNew && words.hasPrefix("  "):
        blocks[blocks.count - 1] = .code(code + "\n" + trimmed)
      case _ where words.hasPrefix("  "): blocks.append(.code(String(trimmed)))
      case .paragraph(let sentences) where !isNew:
        blocks[blocks.count - 1] = .paragraph("\(sentences) \(trimmed)")
      default: blocks.append(.paragraph(String(trimmed)))
      }
      isNew = false
    }
    self.blocks = blocks
  }

  var markup: [Markup] {
    blocks.map { block in
      switch block {
      case .paragraph(let text): tag("p", [:], inline(text))
      case .list(let items): tag("ul", [:], items.map { tag("li", [:], inline($0)) })
      case .code(let code): codeBlock(code, label: "Command")
      }
    }
  }
}

/// The text with what stands between backquotes as code, and papers on arXiv as links.
func inline(_ text: String) -> [Markup] {
  let pieces = text.split(separator: "`", omittingEmptySubsequences: false)
  // An odd one out is a backquote and no beginning of code.
  guard pieces.count % 2 == 1 else { return linked(text[...]) }
  return pieces.enumerated().flatMap { index, piece in
    index % 2 == 1 ? [tag("code", [:], [.text(String(piece))])] : linked(piece)
  }
}

private func linked(_ text: Substring) -> [Markup] {
  var parts: [Markup] = []
  var rest = text
  while let found = rest.firstMatch(of: /arXiv:? ?([0-9]{4}\.[0-9]{4,5})/) {
    parts.append(.text(String(rest[..<found.range.lowerBound])))
    let address = "https://arxiv.org/abs/\(found.output.1)"
    parts.append(tag("a", ["href": address], [.text(String(found.output.0))]))
    rest = rest[found.range.upperBound...]
  }
  return (parts + [.text(String(rest))]).filter { $0 != "" }
}

extension Substring {
  func trimming(_ characters: String) -> Substring {
    let start = drop { characters.contains($0) }
    return start.dropLast(start.reversed().prefix { characters.contains($0) }.count)
  }
}

import Foundation
import Testing

/// A page of the documentation, taken apart as far as tests look at it.
struct MarkdownPage: CustomTestStringConvertible {
  /// A fenced block of code.
  struct Block {
    /// The first word behind the fence; empty where there is none.
    let language: String
    /// The second: the name under which a reader saves the text.
    let file: String?
    let text: String
    /// Of the opening fence, from 1.
    let line: Int
  }

  /// Relative to the package.
  let path: String
  let blocks: [Block]
  /// The lines outside of fenced blocks.
  let prose: [String]

  var testDescription: String { path }

  init(_ path: String) throws {
    self.path = path
    let text = try String(
      contentsOf: packageFolder.appendingPathComponent(path), encoding: .utf8)
    var blocks: [Block] = []
    var prose: [String] = []
    var fence: (words: [String], line: Int, text: [String])?
    for (number, line) in text.components(separatedBy: "\n").enumerated() {
      guard line.hasPrefix("```") else {
        if fence == nil { prose.append(line) } else { fence?.text.append(line) }
        continue
      }
      if let open = fence {
        blocks.append(
          Block(
            language: open.words.first ?? "", file: open.words.dropFirst().first,
            text: open.text.map { $0 + "\n" }.joined(), line: open.line))
        fence = nil
      } else {
        let words = line.dropFirst(3).split(separator: " ").map(String.init)
        fence = (words, number + 1, [])
      }
    }
    precondition(fence == nil, "\(path): a fence is left open")
    self.blocks = blocks
    self.prose = prose
  }

  /// Texts between single backquotes.
  var codeSpans: [String] {
    prose.joined(separator: "\n").matches(of: /`([^`]+)`/).map { String($0.output.1) }
  }

  /// What links and pictures point to.
  var links: [String] {
    prose.joined(separator: "\n").matches(of: /\]\(([^)\s]+)\)/).map { String($0.output.1) }
  }

  /// What may stand behind # in a link to this page, as GitHub makes it of headings.
  var anchors: [String] {
    prose.filter { $0.hasPrefix("#") }.map { heading in
      heading.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
        .filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
        .replacing(" ", with: "-")
    }
  }

  /// README.md, what stands beside it, and docs/ with its folders, in order of their names.
  static let all: [MarkdownPage] = {
    let files = FileManager.default
    let beside = (try? files.contentsOfDirectory(atPath: packageFolder.path)) ?? []
    let docs = packageFolder.appendingPathComponent("docs").path
    let below = ((try? files.subpathsOfDirectory(atPath: docs)) ?? []).map { "docs/" + $0 }
    return (beside + below).filter { $0.hasSuffix(".md") }.sorted().compactMap {
      try? MarkdownPage($0)
    }
  }()
}

/// Takes shell text apart into commands, each a list of words without quotes, comments and
/// redirections.
///
/// Enough for documentation: quotes, comments, `&&`, `|`, `;` and line ends; nothing is expanded.
func shellCommands(_ text: String) -> [[String]] {
  var commands: [[String]] = [[]]
  var word: String?
  var quote: Character?
  var isComment = false
  func endWord() {
    if let word { commands[commands.count - 1].append(word) }
    word = nil
  }
  for character in text.replacing("\\\n", with: " ") {
    if isComment, character != "\n" { continue }
    isComment = false
    if let open = quote {
      if character == open { quote = nil } else { word?.append(character) }
    } else if character == "'" || character == "\"" {
      quote = character
      word = word ?? ""
    } else if character == "#", word == nil {
      isComment = true
    } else if "\n;|&".contains(character) {
      endWord()
      commands.append([])
    } else if character == " " {
      endWord()
    } else {
      word = (word ?? "") + String(character)
    }
  }
  endWord()
  return commands.map { Array($0.prefix { $0 != ">" }) }.filter { !$0.isEmpty }
}

/// Whether output is what a page shows of it; nil if so, otherwise the first line that is not there.
///
/// A line `...` of the page stands for any number of lines, `…` inside a line for any text.
func firstDifference(between page: String, and output: String) -> String? {
  let wanted = page.trimmingCharacters(in: .newlines).components(separatedBy: "\n")
  let found = output.trimmingCharacters(in: .newlines).components(separatedBy: "\n")
  // Along the page, the places in the output that can come next.
  var places: Set = [0]
  for line in wanted {
    if line == "..." {
      places = Set((places.min() ?? 0)...found.count)
      continue
    }
    places = Set(places.filter { $0 < found.count && fits(found[$0], line) }.map { $0 + 1 })
    if places.isEmpty { return line }
  }
  return places.contains(found.count) ? nil : "the end"
}

private func fits(_ line: String, _ pattern: String) -> Bool {
  let parts = pattern.components(separatedBy: "…")
  guard parts.count > 1 else { return line == pattern }
  guard line.hasPrefix(parts[0]) else { return false }
  var rest = line.dropFirst(parts[0].count)
  for part in parts.dropFirst().dropLast() {
    guard let place = rest.range(of: part) else { return false }
    rest = rest[place.upperBound...]
  }
  return rest.hasSuffix(parts[parts.count - 1])
}

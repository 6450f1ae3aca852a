import Foundation
import Store

/// The SHA-256 of what a program file loads into memory to execute: its instructions, constants and
/// tables, without debug information, notes and the compiler's own hashes of modules.
///
/// Comments and the folder of the sources change nothing in it. Nil for a file that is not in the
/// 64-bit, least significant byte first, form of ELF.
public func codeDigest(of executable: URL) -> String? {
  guard let file = try? Data(contentsOf: executable, options: .mappedIfSafe),
    let sections = ELFSections(file)
  else { return nil }
  var code = Data()
  for section in sections.all where section.isLoaded && section.name != ".swift_modhash" {
    code += section.content
  }
  return sha256(code)
}

/// The sections of an ELF file; see elf(5) for the layout of its headers.
private struct ELFSections {
  struct Section {
    let name: String
    let kind: UInt64
    let flags: UInt64
    let content: Data

    /// Whether it takes up memory and says anything that the program does.
    var isLoaded: Bool {
      let (note, withoutContent, allocated): (UInt64, UInt64, UInt64) = (7, 8, 2)
      return flags & allocated != 0 && kind != note && kind != withoutContent
    }
  }

  let all: [Section]

  init?(_ file: Data) {
    guard file.starts(with: [0x7F, UInt8(ascii: "E"), UInt8(ascii: "L"), UInt8(ascii: "F"), 2, 1]),
      let table = number(file, 0x28, bytes: 8), let size = number(file, 0x3A, bytes: 2),
      let count = number(file, 0x3C, bytes: 2), let naming = number(file, 0x3E, bytes: 2),
      let names = number(file, table + naming * size + 0x18, bytes: 8)
    else { return nil }
    var all: [Section] = []
    for index in 0..<count {
      let header = table + index * size
      guard let name = number(file, header, bytes: 4),
        let kind = number(file, header + 4, bytes: 4),
        let flags = number(file, header + 8, bytes: 8),
        let start = number(file, header + 0x18, bytes: 8),
        let length = number(file, header + 0x20, bytes: 8)
      else { return nil }
      let (isThere, end) = (kind != 8, start + length)
      guard !isThere || end <= UInt64(file.count) else { return nil }
      all.append(
        Section(
          name: text(file, names + name), kind: kind, flags: flags,
          content: isThere ? file[Int(start)..<Int(end)] : Data()))
    }
    self.all = all
  }
}

/// Nil beyond the end of the file.
private func number(_ file: Data, _ offset: UInt64, bytes: Int) -> UInt64? {
  guard offset < UInt64(file.count), Int(offset) + bytes <= file.count else { return nil }
  return file[Int(offset)..<Int(offset) + bytes].reversed().reduce(0) { $0 << 8 | UInt64($1) }
}

/// Up to the next zero byte.
private func text(_ file: Data, _ offset: UInt64) -> String {
  guard offset < UInt64(file.count) else { return "" }
  return String(decoding: file[Int(offset)...].prefix { $0 != 0 }, as: UTF8.self)
}

import Foundation
import Testing

@testable import Figures

private let writer = FigureWriter(searchPath: "/nowhere")

@Test func theStyleOfAnotherReleaseIsReplacedAndAnEditedOneKept() throws {
  try withFolder { folder in
    let file = folder.appendingPathComponent(FigureStyle.fileName)
    let written = try writer.writeStyle(into: folder)
    #expect(written)
    let fresh = try String(contentsOf: file, encoding: .utf8)
    #expect(fresh == FigureStyle.text)

    let edited = fresh.replacing("#0072B2", with: "#000099")
    try edited.write(to: file, atomically: true, encoding: .utf8)
    let isOwn = try writer.writeStyle(into: folder)
    #expect(!isOwn)
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept == edited)

    // With the checksum of FNV-1a of the empty text, as another release would write it.
    try "# Looks of Quincunx figures, cbf29ce484222325\n".write(
      to: file, atomically: true, encoding: .utf8)
    let isReplaced = try writer.writeStyle(into: folder)
    #expect(isReplaced)
    let replaced = try String(contentsOf: file, encoding: .utf8)
    #expect(replaced == FigureStyle.text)
  }
}

@Test(arguments: ["", "\n", "set border 3\n", "# Looks of Quincunx figures, 0\n"])
func whatNoReleaseWroteIsNotReplaced(text: String) {
  #expect(!FigureStyle.isUnedited(text))
}

@Test func oneChangedByteIsAnEdit() {
  let text = FigureStyle.text
  #expect(FigureStyle.isUnedited(text))
  #expect(!FigureStyle.isUnedited(text + "\n"))
  #expect(!FigureStyle.isUnedited(text.replacing("width 1.3", with: "width 1.4")))
}

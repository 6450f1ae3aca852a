import Foundation

/// Writes plots as files: the numbers, the script, and the drawings that gnuplot makes of them.
public struct FigureWriter: Sendable {
  private let gnuplot: Gnuplot?

  /// - Parameter searchPath: the folders to look for gnuplot in, as in the variable PATH.
  public init(searchPath: String) {
    gnuplot = Gnuplot(searchPath: searchPath)
  }

  /// Whether gnuplot was found, so that more than numbers and scripts can be written.
  public var canDraw: Bool { gnuplot != nil }

  /// Writes the style that scripts load into the folder of figure folders, which is made if it
  /// does not exist; one that its user has edited is kept.
  /// - Returns: whether the style that is there now is this release's own.
  /// - Throws: `FigureError` for a folder that cannot be written.
  @discardableResult
  public func writeStyle(into folder: URL) throws(FigureError) -> Bool {
    try make(folder)
    let file = folder.appendingPathComponent(FigureStyle.fileName)
    if let present = try? Data(contentsOf: file) {
      guard FigureStyle.isUnedited(String(decoding: present, as: UTF8.self)) else { return false }
    }
    _ = try write(Data(FigureStyle.text.utf8), as: FigureStyle.fileName, in: folder)
    return true
  }

  /// Writes `<name>.tsv`, `<name>.gp` and the drawings into the folder, which is made if it does
  /// not exist, and the style that the script loads into the folder around it.
  ///
  /// A file appears whole or not at all, and one whose bytes would not change is left alone.
  /// With one release of gnuplot and one set of fonts equal plots give equal bytes, but for PDF.
  /// So a PDF is drawn beside an SVG only where that has changed or no PDF is there.
  /// - Returns: the names of the files in the folder that changed.
  /// - Throws: `FigureError` for a name that is no plain file name, a folder that cannot be
  ///   written, and a gnuplot that is missing or fails; the last two after `.tsv` and `.gp` are
  ///   written.
  @discardableResult
  public func render(
    _ plot: Plot, named name: String, into folder: URL, as terminals: [Terminal] = Terminal.usual
  ) throws(FigureError) -> [String] {
    guard isPlainFileName(name) else { throw FigureError(.badName(name)) }
    try make(folder)
    try writeStyle(into: folder.deletingLastPathComponent())
    var changed = try [
      write(Data(plot.tsv.utf8), as: "\(name).tsv", in: folder),
      write(
        Data(plot.gnuplotScript(dataFile: "\(name).tsv", output: name).utf8), as: "\(name).gp",
        in: folder),
    ].compactMap(\.self)

    guard let gnuplot else { throw FigureError(.gnuplotMissing(name: name)) }
    // The SVG comes last: as long as it is not the new one, the PDF counts as out of date.
    var svg: Data?
    if terminals.contains(.svg) {
      svg = try drawing(of: name, as: .svg, by: gnuplot, in: folder)[0]
    }
    let isNew = svg.map { (try? Data(contentsOf: file("\(name).svg", in: folder))) != $0 } ?? true
    for terminal in Terminal.allCases where terminals.contains(terminal) && terminal != .svg {
      let files = terminal.files(of: name)
      let areThere = files.allSatisfy {
        FileManager.default.fileExists(atPath: file($0, in: folder).path)
      }
      guard terminal.isReproducible || isNew || !areThere else { continue }
      let drawn = try drawing(of: name, as: terminal, by: gnuplot, in: folder)
      for (data, file) in zip(drawn, files) {
        changed += try [write(data, as: file, in: folder)].compactMap(\.self)
      }
    }
    if let svg { changed += try [write(svg, as: "\(name).svg", in: folder)].compactMap(\.self) }
    return changed
  }

  private func file(_ name: String, in folder: URL) -> URL { folder.appendingPathComponent(name) }

  private func make(_ folder: URL) throws(FigureError) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw FigureError(.cannotWrite(path: folder.path, reason: systemReason(error)))
    }
  }

  /// What gnuplot draws with the figure's script: a file for each of the terminal's names.
  private func drawing(
    of name: String, as terminal: Terminal, by gnuplot: Gnuplot, in folder: URL
  ) throws(FigureError) -> [Data] {
    // A LaTeX picture has its own name inside, so that is not changed.
    let partial = "\(name).partial"
    let place = folder.appendingPathComponent(partial)
    try make(place)
    defer { try? FileManager.default.removeItem(at: place) }
    let names = terminal.files(of: name)
    let outcome = gnuplot.draw(
      script: "\(name).gp", terminal: terminal.rawValue, output: "\(partial)/\(names[0])",
      in: folder)
    let drawn = names.compactMap { try? Data(contentsOf: file($0, in: place)) }.filter {
      !$0.isEmpty
    }
    guard outcome.status == 0, drawn.count == names.count else {
      throw FigureError(
        .gnuplotFailed(name: name, status: outcome.status, message: outcome.message))
    }
    return zip(names, drawn).map { name, data in
      name.hasSuffix(".pdf")
        ? withFixedDate(data) : name.hasSuffix(".tex") ? withoutDate(data, folder: partial) : data
    }
  }

  /// The name, or nil if the file already holds these bytes.
  private func write(
    _ data: Data, as name: String, in folder: URL
  ) throws(FigureError) -> String? {
    let file = folder.appendingPathComponent(name)
    if let present = try? Data(contentsOf: file), present == data { return nil }
    do {
      try data.write(to: file, options: .atomic)
    } catch {
      throw FigureError(.cannotWrite(path: file.path, reason: systemReason(error)))
    }
    return name
  }
}

/// The PDF with the first day of 2000 in place of the moment of its making.
///
/// Cairo has no setting for it. The digits are overwritten in place, since the file's index
/// counts bytes. A PDF whose date is compressed stays as it is.
func withFixedDate(_ pdf: Data) -> Data {
  var dated = pdf
  let key = Data("/CreationDate (D:".utf8)
  let fixed = Data("20000101000000".utf8)
  var rest = dated.startIndex..<dated.endIndex
  while let found = dated.range(of: key, in: rest) {
    let digits = found.upperBound..<min(found.upperBound + fixed.count, dated.endIndex)
    let isDate = digits.count == fixed.count && dated[digits].allSatisfy { (48...57).contains($0) }
    if isDate { dated.replaceSubrange(digits, with: fixed) }
    rest = found.upperBound..<dated.endIndex
  }
  return dated
}

/// The LaTeX picture without the date in the third line of TikZ's, and without the folder where it
/// was drawn in the name of the PDF that belongs to it.
func withoutDate(_ picture: Data, folder: String) -> Data {
  var lines = String(decoding: picture, as: UTF8.self).components(separatedBy: "\n")
  if lines.count > 2, lines[0].hasPrefix("\\begin{tikzpicture}"), lines[2].hasPrefix("%% ") {
    lines.remove(at: 2)
  }
  return Data(lines.joined(separator: "\n").replacing("{\(folder)/", with: "{").utf8)
}

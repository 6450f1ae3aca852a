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

  /// Writes `<name>.tsv`, `<name>.gp`, `<name>.svg` and `<name>.pdf` into the folder, which is
  /// made if it does not exist.
  ///
  /// A file appears whole or not at all, and one whose bytes would not change is left alone.
  /// With one release of gnuplot and one set of fonts equal plots give equal bytes, except that
  /// Cairo from 1.18 on hides the moment of drawing in a PDF's compressed part. So a PDF is drawn
  /// only where the SVG has changed or no PDF is there.
  /// - Returns: the names of the files that changed.
  /// - Throws: `FigureError` for a name that is no plain file name, a folder that cannot be
  ///   written, and a gnuplot that is missing or fails; the last two after `.tsv` and `.gp` are
  ///   written.
  @discardableResult
  public func render(
    _ plot: Plot, named name: String, into folder: URL
  ) throws(FigureError) -> [String] {
    guard isPlainFileName(name) else { throw FigureError(.badName(name)) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw FigureError(.cannotWrite(path: folder.path, reason: systemReason(error)))
    }
    let script = "\(name).gp"
    var changed = try [
      write(Data(plot.tsv.utf8), as: "\(name).tsv", in: folder),
      write(
        Data(plot.gnuplotScript(dataFile: "\(name).tsv", output: name).utf8), as: script,
        in: folder),
    ].compactMap(\.self)

    guard let gnuplot else { throw FigureError(.gnuplotMissing(name: name)) }
    let svg = try drawing(of: name, as: "svg", by: gnuplot, in: folder)
    let svgFile = folder.appendingPathComponent("\(name).svg")
    let pdfFile = folder.appendingPathComponent("\(name).pdf")
    if (try? Data(contentsOf: svgFile)) != svg
      || !FileManager.default.fileExists(atPath: pdfFile.path)
    {
      // The SVG comes last: as long as it is not the new one, the PDF counts as out of date.
      let pdf = withFixedDate(try drawing(of: name, as: "pdf", by: gnuplot, in: folder))
      changed += try [
        write(pdf, as: "\(name).pdf", in: folder), write(svg, as: "\(name).svg", in: folder),
      ].compactMap(\.self)
    }
    return changed
  }

  /// What gnuplot draws with the figure's script.
  private func drawing(
    of name: String, as terminal: String, by gnuplot: Gnuplot, in folder: URL
  ) throws(FigureError) -> Data {
    let partial = "\(name).partial.\(terminal)"
    let file = folder.appendingPathComponent(partial)
    defer { try? FileManager.default.removeItem(at: file) }
    let outcome = gnuplot.draw(
      script: "\(name).gp", terminal: terminal, output: partial, in: folder)
    guard outcome.status == 0, let drawn = try? Data(contentsOf: file), !drawn.isEmpty else {
      throw FigureError(
        .gnuplotFailed(name: name, status: outcome.status, message: outcome.message))
    }
    return drawn
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

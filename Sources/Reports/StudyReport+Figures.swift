import Figures

extension StudyReport {
  var figureParts: [Markup] {
    figures.enumerated().flatMap { number, figure in parts(of: figure, number: number + 1) }
  }

  private func parts(of figure: ReportedFigure, number: Int) -> [Markup] {
    let id = "figure-\(number)"
    let heading = tag(
      "h3", ["id": "\(id)-name"], ["Figure \(number): ", tag("code", [:], [.text(figure.name)])])
    switch figure.content {
    case .nothing(let reason):
      return [heading] + paragraphs([reason + "."])
    case .drawn(let caption, let svg, let reason):
      return [
        heading,
        tag(
          "figure", ["id": id],
          [picture(of: figure, id: id, svg: svg, reason: reason)] + [
            tag(
              "figcaption", ["id": "\(id)-caption"],
              [tag("strong", [:], ["Figure \(number). "])] + inline(figure.summary) + [" "]
                + inline(caption)),
            files(of: figure, hasDrawing: svg != nil),
            details(
              "Draw figure \(number) again",
              [codeBlock(redrawing(figure), label: "Commands that draw figure \(number) again")]),
          ]),
      ]
    }
  }

  private func picture(of figure: ReportedFigure, id: String, svg: String?, reason: String)
    -> Markup
  {
    guard let svg else {
      return tag(
        "p", ["class": "warning"], [tag("strong", [:], ["Not drawn: "])] + inline(reason) + ["."])
    }
    let drawing = Drawing(
      svg: svg, prefix: "\(id)-",
      attributes: [
        "role": "img", "aria-labelledby": "\(id)-name", "aria-describedby": "\(id)-caption",
      ])
    let picture =
      drawing?.markup
      ?? tag("img", ["src": "\(figure.name).svg", "alt": "\(figure.name): \(figure.summary)"])
    return tag(
      "div",
      ["class": "picture", "role": "group", "aria-labelledby": "\(id)-name", "tabindex": "0"],
      [picture])
  }

  private func files(of figure: ReportedFigure, hasDrawing: Bool) -> Markup {
    let name = figure.name
    let files =
      [("\(name).tsv", "\(name).tsv", "numbers"), ("\(name).gp", "\(name).gp", "gnuplot script")]
      + (hasDrawing ? [("\(name).svg", "\(name).svg", "drawing")] : [])
      + [("../\(FigureStyle.fileName)", FigureStyle.fileName, "style that the script loads")]
    let links = files.map { address, file, meaning in
      tag("li", [:], [tag("a", ["href": address], [.text(file)]), .text(" (\(meaning))")])
    }
    return tag("ul", ["class": "files", "aria-label": "Files of \(figure.name)"], links)
  }

  private func redrawing(_ figure: ReportedFigure) -> String {
    """
    # from the stored runs: the numbers, the script and the drawing
    \(figuresCommand)
    # from the numbers alone
    (cd \(commands.folder) && gnuplot \(figure.name).gp)
    """
  }

  var figuresCommand: String {
    "quincunx figures \(commands.operand)\(commands.storeOption)\(commands.folderOption)"
  }
}

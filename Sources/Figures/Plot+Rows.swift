import Statistics

extension Plot {
  /// A plot whose panels have rows: named once where all panels have the same.
  /// - Parameter rows: panels with a y axis of rows; at least one.
  /// - Parameter columns: panels per row; 0 chooses.
  init(
    rows panels: [Panel], columns: Int, x: Axis, figure: String, study: StudyDescription,
    caption: [String]
  ) {
    let names = panels.map { $0.y?.scale.rowLabels ?? [] }
    let isShared = names.allSatisfy { $0 == names[0] }
    // Names of their own take room beside every panel.
    let widest = isShared ? 4 : 2
    self.init(
      study: study.name, question: study.question, figure: figure,
      columns: columns > 0 ? columns : min(widest, Self.usualColumns(panels: panels.count)),
      x: x, y: panels[0].y ?? .rows([""]),
      panels: !isShared
        ? panels
        : panels.map {
          Panel(title: $0.title, lines: $0.lines, references: $0.references, xRange: $0.xRange)
        },
      caption: caption.joined(separator: " "))
  }
}

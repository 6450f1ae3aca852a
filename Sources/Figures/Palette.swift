/// Which of the style file's lines a line of a plot is drawn with.
enum Palette {
  /// How many colours there are.
  static let colours = 7
  /// How many variants of all colours differ by dash and marker alone, as a grey print has them.
  static let variants = 4
  /// How many variants of one colour have looks of their own.
  static let mostVariants = 10

  /// The number of the gnuplot line style of a line's single runs.
  static func runStyle(_ style: Plot.Style) -> Int { 1011 + style.colour % colours }

  /// The number of the gnuplot line style.
  static func lineStyle(_ style: Plot.Style) -> Int {
    let colour = style.colour % colours
    return style.isCompanion
      ? 1001 + colour : 1 + colour + colours * (style.variant % mostVariants)
  }
}

/// Colours, dashes and markers of lines: each line differs in all three, so that it survives
/// colour blindness and a grey print.
enum Palette {
  /// Okabe and Ito (2008), without the yellow that vanishes on white.
  static let colours = [
    "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000",
  ]
  /// gnuplot dash types. Five against seven colours: 35 lines before a pair repeats.
  static let dashes = ["solid", "(12,4)", "(3,3)", "(12,4,3,4)", "(20,4)"]
  /// gnuplot point types that the SVG and PDF terminals draw alike: filled circle, square,
  /// triangle, inverted triangle, diamond, open circle, open square.
  static let markers = [7, 5, 9, 11, 13, 6, 4]

  static func colour(_ number: Int) -> String { colours[number % colours.count] }

  /// The gnuplot line style, from `linecolor` on.
  static func lineStyle(_ style: Plot.Style) -> String {
    let colour = "linecolor rgb '\(colour(style.colour))'"
    guard !style.isCompanion else { return "\(colour) linewidth 0.8 dashtype (5,4)" }
    let dash = dashes[style.colour % dashes.count]
    let marker = markers[style.colour % markers.count]
    return "\(colour) linewidth 1.3 dashtype \(dash) pointtype \(marker) pointsize 0.65"
  }
}

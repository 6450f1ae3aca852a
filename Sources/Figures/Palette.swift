/// Colours, dashes and markers of lines: each colour has its own dash and marker too, so that lines
/// survive colour blindness and a grey print.
enum Palette {
  /// Okabe and Ito (2008), without the yellow that vanishes on white.
  static let colours = [
    "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000",
  ]
  /// gnuplot dash types.
  static let dashes = ["solid", "(12,4)", "(3,3)", "(12,4,3,4)", "(20,4)"]
  /// gnuplot point types that the SVG and PDF terminals draw alike: circle, square, triangle,
  /// inverted triangle, diamond.
  static let filledMarkers = [7, 5, 9, 11, 13]
  /// The same shapes, hollow.
  static let openMarkers = [6, 4, 8, 10, 12]

  /// How many variants of a colour differ from all others by dash and marker.
  static let variants = 4

  static func colour(_ number: Int) -> String { colours[number % colours.count] }

  /// The gnuplot line style, from `linecolor` on.
  ///
  /// Variants of a colour are filled and open in turn. Dash and marker together differ between
  /// all of the first four variants of the seven colours.
  static func lineStyle(_ style: Plot.Style) -> String {
    let number = style.colour % colours.count
    let colour = "linecolor rgb '\(colour(number))'"
    guard !style.isCompanion else { return "\(colour) linewidth 0.8 dashtype (5,4)" }
    // The colours beyond the shapes start one dash later than those whose shapes they share.
    let dash = dashes[(number + number / dashes.count + 2 * style.variant) % dashes.count]
    let markers = style.variant % 2 == 0 ? filledMarkers : openMarkers
    let marker = markers[(number + style.variant / 2) % markers.count]
    return "\(colour) linewidth 1.3 dashtype \(dash) pointtype \(marker) pointsize 0.65"
  }
}

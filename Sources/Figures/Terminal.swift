/// What gnuplot draws a figure as; the raw value is the word that the script's `terminal` takes.
public enum Terminal: String, Sendable, CaseIterable {
  case svg
  case pdf
  /// 300 pixels to an inch.
  case png
  /// A LaTeX picture that needs the package gnuplot-lua-tikz.
  case tikz
  /// A LaTeX picture beside a PDF that holds all but its text.
  case cairolatex
  /// Plain text, 79 characters wide.
  case dumb

  /// What is drawn where nobody asks for anything else.
  public static let usual: [Terminal] = [.svg, .pdf]

  /// The names of the files that hold the drawing, the one that gnuplot is told first.
  public func files(of name: String) -> [String] {
    switch self {
    case .svg, .pdf, .png: ["\(name).\(rawValue)"]
    case .tikz: ["\(name).tex"]
    case .cairolatex: ["\(name)-latex.tex", "\(name)-latex.pdf"]
    case .dumb: ["\(name).txt"]
    }
  }

  /// Whether equal plots give equal bytes: Cairo from 1.18 on hides the moment of drawing in a
  /// PDF's compressed part.
  var isReproducible: Bool { self != .pdf && self != .cairolatex }
}

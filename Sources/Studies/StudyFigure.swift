import Figures
import Specifications

/// A figure of a study.
public struct StudyFigure: Sendable {
  /// What its files are called: the kind's name, and where the study has several of the kind
  /// also the settings, as in `samplingErrorCurve-agent-1`; where those are too long, as many as
  /// tell it from the others. Letters, digits, `.`, `_` and `-`.
  public let name: String
  public let kind: any FigureKind

  /// The study's figures in the order of its file.
  static func named(
    _ kinds: [any FigureKind], catalogue: Catalogue<any FigureKind>
  ) -> [StudyFigure] {
    kinds.map { kind in
      let alike = kinds.filter { $0.name == kind.name }
      guard alike.count > 1 else { return StudyFigure(name: kind.name, kind: kind) }
      let name = fileName(catalogue.label(of: kind))
      return StudyFigure(
        name: isPlainFileName(name) ? name : fileName(shortLabel(of: kind, among: alike)),
        kind: kind)
    }
  }

  /// The first settings in which others differ, until none is left.
  private static func shortLabel(of kind: any FigureKind, among alike: [any FigureKind]) -> String {
    var label = kind.name
    var others = alike.map(\.settingDescriptions).filter { $0 != kind.settingDescriptions }
    for setting in kind.settingDescriptions {
      let left = others.filter { $0.contains(setting) }
      guard left.count < others.count else { continue }
      label += " \(setting.name) \(setting.value)"
      others = left
    }
    return label
  }

  private static func fileName(_ label: String) -> String {
    let parts = label.unicodeScalars.split {
      !($0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0)))
        && !["_", "."].contains($0)
    }
    return parts.map { String($0) }.joined(separator: "-")
  }
}

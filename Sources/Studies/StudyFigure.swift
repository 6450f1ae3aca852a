import Figures
import Specifications

/// A figure of a study.
public struct StudyFigure: Sendable {
  /// What its files are called: the kind's name, and where the study has several of the kind
  /// also the settings, as in `samplingErrorCurve-agent-1`; where they are many, those that not all
  /// figures of the kind have. Letters, digits, `.`, `_` and `-`.
  public let name: String
  public let kind: any FigureKind

  /// The study's figures in the order of its file.
  static func named(
    _ kinds: [any FigureKind], catalogue: Catalogue<any FigureKind>
  ) -> [StudyFigure] {
    kinds.map { kind in
      let others = kinds.filter { $0.name == kind.name }
      guard others.count > 1 else { return StudyFigure(name: kind.name, kind: kind) }
      let name = fileName(catalogue.label(of: kind))
      guard !isPlainFileName(name) else { return StudyFigure(name: name, kind: kind) }
      let own = kind.settingDescriptions.filter { setting in
        others.contains { !$0.settingDescriptions.contains(setting) }
      }
      let settings = own.map { "\($0.name) \($0.value)" }
      return StudyFigure(
        name: fileName(([kind.name] + settings).joined(separator: " ")), kind: kind)
    }
  }

  private static func fileName(_ label: String) -> String {
    let parts = label.unicodeScalars.split {
      !($0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0)))
        && !["_", "."].contains($0)
    }
    return parts.map { String($0) }.joined(separator: "-")
  }
}

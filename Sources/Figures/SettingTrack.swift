import Analysis
import Statistics

/// A line against a setting: conditions that are otherwise equal, or one that has no such setting.
struct SettingTrack {
  /// What a grid of panels reads: labels without the setting.
  let labels: ResultTable.Condition
  /// By increasing setting; one without a value for a level line.
  let members: [(value: Double?, condition: Int)]
  /// Nil for a level line.
  let sweep: ConditionSweep?

  var isLevel: Bool { sweep == nil }

  /// Sweeps first; those of a single value are left out if others have more.
  ///
  /// - Parameter apart: a setting whose values part the panels of a game; what does not have it
  ///   is in all of them. Nil for none.
  static func tracks(
    along key: ConditionKey, apart: ConditionKey?, in table: ResultTable, among conditions: [Int]
  ) -> [SettingTrack] {
    let sweeps = ConditionSweep.sweeps(along: key, in: table, among: conditions)
    let swept = Set(sweeps.flatMap(\.members).map(\.condition))
    let isDrawn = { (sweep: ConditionSweep) in
      sweep.members.count > 1 || sweeps.allSatisfy { $0.members.count == 1 }
    }
    let tracks =
      sweeps.filter(isDrawn).map { sweep in
        SettingTrack(
          labels: sweep.condition, members: sweep.members.map { ($0.value, $0.condition) },
          sweep: sweep)
      }
      + conditions.filter { !swept.contains($0) }.map {
        SettingTrack(labels: table.conditions[$0], members: [(nil, $0)], sweep: nil)
      }
    guard let apart else { return tracks }
    let values = distinct(tracks.compactMap { apart.value(of: $0.labels) })
    return values.flatMap { value in
      tracks.compactMap { $0.placed(among: apart, value) }
    } + (values.isEmpty ? tracks : [])
  }

  /// In the panels of this value; nil where the track has another.
  private func placed(among apart: ConditionKey, _ value: String) -> SettingTrack? {
    let rest = apart.removed(from: labels)
    guard rest == nil || apart.value(of: labels) == value else { return nil }
    let name = apart.text.split(separator: ".").last.map { String($0) } ?? apart.text
    let labels = rest ?? self.labels
    return SettingTrack(
      labels: labels.with(
        label: joined([labels.game, "\(name) \(value)"]), of: .game,
        specification: labels.specification), members: members, sweep: sweep)
  }
}

/// What is drawn of one measure of a track.
struct SettingCurve {
  /// Place among the panels of the grid.
  let panel: Int
  let label: String
  let style: Plot.Style
  let track: SettingTrack
  let measure: String
  let isClosedForm: Bool
  let points: [Plot.Point]

  /// Labelled by the condition.
  var line: Plot.Line {
    isClosedForm
      ? Plot.Line(
        label: "\(label), closed form",
        style: .init(colour: style.colour, variant: style.variant, isCompanion: true),
        points: points)
      : Plot.Line(label: label, style: style, points: points)
  }

  /// Labelled by the measure, which has a colour by its place among these; a closed form has that
  /// of the first.
  func lineOfMeasure(among measures: [String]) -> Plot.Line {
    let place = measures.firstIndex(of: measure) ?? 0
    return SettingCurve(
      panel: panel, label: words(of: isClosedForm ? measures[0] : measure),
      style: .init(colour: place), track: track, measure: measure, isClosedForm: isClosedForm,
      points: points
    ).line
  }
}

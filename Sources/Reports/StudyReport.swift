import Analysis
import Foundation
import Statistics
import Store
import Studies

/// All that the page of one study says, as a value: its bytes follow from this alone.
public struct StudyReport: Sendable {
  public let study: StudyDescription
  public let record: StudyRecord
  /// Every intended run, stored or not.
  public let table: ResultTable
  public let executions: [StoredExecution]
  /// Of the conditions that learn; of others for measures that are no sampling error.
  public let results: [AnalysisReport]
  /// Of the conditions that hold their policies fixed.
  public let rates: [RateReport]
  /// Nil where the study file is not there, or plans other runs than the store.
  public let claims: [ClaimResult]?
  public let figures: [ReportedFigure]
  public let commands: RebuildCommands
  /// Of this tool.
  public let version: String

  /// - Parameter record: of the store, or of a study file that the store does not know yet.
  /// - Parameter file: nil where only the store knows the study.
  /// - Parameter executions: of the stored runs among `table`'s.
  public init(
    of table: ResultTable, record: StudyRecord, file: Study?, executions: [StoredExecution],
    figures: [ReportedFigure], commands: RebuildCommands, version: String
  ) {
    study =
      file?.description
      ?? StudyDescription(
        name: record.name, question: record.question, successMeasure: record.successMeasure,
        successThreshold: record.successThreshold, compared: record.compared,
        baseline: record.baseline)
    self.record = record
    self.table = table
    self.executions = executions
    self.figures = figures
    self.commands = commands
    self.version = version
    claims = file.map { file in file.claims.map { $0.result(in: table) } }
    let choice = MeasureChoice(
      of: table, study, figures: figures.flatMap(\.measures), rateFigures: file?.rateMeasures ?? [],
      claims: file?.claims ?? [])
    let study = study
    results = choice.results.map { chosen in
      AnalysisReport(
        of: table, study: study, selection: chosen.learns ? .learning : Selection(),
        options: AnalysisOptions(
          measure: chosen.measure,
          threshold: chosen.measure == study.successMeasure && chosen.learns
            ? study.successThreshold : nil))
    }
    rates = choice.rates.map { rateReport(of: table, quantity: $0) }.filter { !$0.rows.isEmpty }
  }

  var planned: Int { table.runs.count }
  var done: Int { table.runs.count { $0.state == .done } }
  var failed: Int { table.runs.count { $0.state == .failed } }
  var missing: Int { planned - done - failed }
}

/// A figure of a report: its files stand beside the page.
public struct ReportedFigure: Sendable, Equatable {
  /// What its files are called.
  public let name: String
  /// What its kind draws, in a sentence.
  public let summary: String
  /// Besides the study's success measure.
  public let measures: [String]
  public let content: Content

  /// What was drawn, or why nothing was.
  public enum Content: Sendable, Equatable {
    /// The caption of the plot, and the text of its SVG file; nil where none was drawn, for this
    /// reason.
    case drawn(caption: String, svg: String?, reason: String)
    /// Why there is nothing to draw.
    case nothing(String)
  }

  public init(name: String, summary: String, measures: [String], content: Content) {
    self.name = name
    self.summary = summary
    self.measures = measures
    self.content = content
  }
}

/// What to type to get the report again; words are quoted for a shell already.
public struct RebuildCommands: Sendable, Equatable {
  /// The study file or the study's name, as a command takes it.
  public let operand: String
  /// Behind `quincunx run`, `figures` and `report`, with a space before it, or empty.
  public let storeOption: String
  public let folderOption: String
  /// The store for `sqlite3`.
  public let store: String
  /// The folder of the study's figures.
  public let folder: String

  public init(
    operand: String, storeOption: String, folderOption: String, store: String, folder: String
  ) {
    self.operand = operand
    self.storeOption = storeOption
    self.folderOption = folderOption
    self.store = store
    self.folder = folder
  }
}

import Specifications
import Statistics

/// A kind of figure: which numbers of a result table it draws, and how.
public protocol FigureKind: Specification {
  /// The measures that must have been recorded, besides the study's success measure.
  var measures: [String] { get }
  /// The drawing as a value: a pure function of the stored results.
  ///
  /// - Throws: `FigureError` where no run holds anything that this kind draws.
  func plot(of table: ResultTable, study: FigureContext) throws(FigureError) -> Plot
}

/// What a figure needs to know of its study besides the results.
public struct FigureContext: Sendable, Equatable {
  public let studyName: String
  /// The study's question in prose.
  public let question: String
  /// The measure that tells whether a run succeeded.
  public let successMeasure: String
  /// A run has succeeded at a step where its success measure is at least this.
  public let successThreshold: Double

  public init(
    studyName: String, question: String, successMeasure: String, successThreshold: Double
  ) {
    self.studyName = studyName
    self.question = question
    self.successMeasure = successMeasure
    self.successThreshold = successThreshold
  }
}

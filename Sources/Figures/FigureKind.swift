import Specifications
import Statistics

/// A kind of figure: which numbers of a result table it draws, and how.
public protocol FigureKind: Specification {
  /// The measures that must have been recorded, besides the study's success measure.
  var measures: [String] { get }
  /// Which stored values of them it aggregates.
  var reads: FigureReads { get }
  /// The settings of conditions that it reads, in the words of `ConditionKey`.
  var conditionSettings: [String] { get }
  /// The drawing as a value: a pure function of the stored results.
  ///
  /// - Throws: `FigureError` where no run holds anything that this kind draws.
  func plot(of table: ResultTable, study: StudyDescription) throws(FigureError) -> Plot
}

extension FigureKind {
  public var conditionSettings: [String] { [] }
}

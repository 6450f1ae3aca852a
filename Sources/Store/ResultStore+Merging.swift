import Foundation

/// What a merge has done.
public struct MergeReport: Sendable, Equatable {
  /// Names of the sources' studies.
  public internal(set) var studies: Set<String> = []
  /// Runs that the target did not have.
  public internal(set) var added = 0
  /// Failed runs of the target in whose place a done one, or an earlier failure, was put.
  public internal(set) var replaced = 0
  /// Runs that the target had, of whatever source.
  public internal(set) var known = 0
}

extension ResultStore {
  /// Joins stores: studies and their plans, conditions, runs, values, episodes, provenance.
  ///
  /// What comes out depends neither on the order of the sources nor on how they are split over
  /// several merges, but for ids; to merge a store once more changes nothing. A done run goes
  /// before a failed one; of two failed ones, or of two done ones with equal values, the one that
  /// started earlier is kept. Of a study whose words and conditions are the same, the seeds of all
  /// plans are joined.
  ///
  /// Sources are only read, each as it was at one moment, and a file that was made and not yet
  /// filled is an empty one. All of it is one transaction: when it throws, nothing is merged.
  /// - Parameter target: the path of a store, made where there is none.
  /// - Parameter beginning: told the path of each source before it is read.
  /// Throws before it opens any when sources are missing, with the names of all that are; when the
  /// target is among them; when two stores have another study under one name; and `.disagreement`,
  /// with every run concerned, when they have other values for the same done run.
  public static func merge(
    _ sources: [String], into target: String, beginning: (String) -> Void = { _ in }
  ) throws(StoreError) -> MergeReport {
    let missing = sources.filter { !FileManager.default.fileExists(atPath: $0) }
    guard missing.isEmpty else {
      throw StoreError(path: missing.joined(separator: ", "), problem: .missingFile)
    }
    if let identity = FileIdentity(target),
      let same = sources.first(where: { FileIdentity($0) == identity })
    {
      throw StoreError(path: same, problem: .mergedIntoItself)
    }
    let isNew = !FileManager.default.fileExists(atPath: target)
    do throws(StoreError) {
      return try merge(
        sources, into: ResultStore(path: target, access: .readWriteAlone), beginning)
    } catch {
      // A store without a run would look as if there were nothing to merge.
      if isNew { FileInTheMaking.remove(target) }
      throw error
    }
  }

  private static func merge(
    _ sources: [String], into store: ResultStore, _ beginning: (String) -> Void
  ) throws(StoreError) -> MergeReport {
    try store.connection.transaction(.write) { () throws(StoreError) in
      var merge = try StoreMerge(into: store)
      for path in sources {
        beginning(path)
        try merge.add(path)
      }
      return try merge.finished()
    }
  }
}

/// Equal for two paths of one file.
private struct FileIdentity: Equatable {
  private let device: Int
  private let number: Int

  /// Nil where there is no file.
  init?(_ path: String) {
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved),
      let device = attributes[.systemNumber] as? Int,
      let number = attributes[.systemFileNumber] as? Int
    else { return nil }
    self.device = device
    self.number = number
  }
}

extension StudyRecord {
  /// The same study with the seeds of both plans; nil where the words or the conditions differ.
  func united(with other: StudyRecord) -> StudyRecord? {
    guard planning([]) == other.planning([]),
      conditions.map(\.condition.specification) == other.conditions.map(\.condition.specification)
    else { return nil }
    return planning(
      zip(conditions, other.conditions).map { mine, theirs in
        PlannedCondition(
          condition: mine.condition, seedRanges: joined(mine.seedRanges + theirs.seedRanges))
      })
  }

  /// The same words about other conditions.
  func planning(_ conditions: [PlannedCondition]) -> StudyRecord {
    StudyRecord(
      name: name, question: question, origin: origin, text: text, successMeasure: successMeasure,
      successThreshold: successThreshold, compared: compared, baseline: baseline,
      conditions: conditions)
  }
}

/// As few ranges as hold the same numbers, increasing.
private func joined(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
  var joined: [ClosedRange<Int>] = []
  for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
    if let last = joined.last,
      range.lowerBound <= last.upperBound || range.lowerBound - 1 == last.upperBound
    {
      joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
    } else {
      joined.append(range)
    }
  }
  return joined
}

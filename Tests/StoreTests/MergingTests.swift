import Foundation
import Statistics
import Testing

@testable import Store

/// Content of a store without the ids of its rows.
private struct Logical: Equatable {
  var studies: Set<StudyRecord> = []
  var rows: [String: [String]] = [:]

  init(_ path: String) throws {
    let store = try ResultStore(path: path, access: .readOnly)
    for name in try store.studies() { studies.insert(try store.record(of: name)) }
    let run = "run.specification, run.seed"
    rows["run"] = try store.rows(
      """
      SELECT specification, game, sampler, seed, name, state, reason, started, seconds, git_commit,
        dirty, version, binary, compiler, os, cpu, host, checksum
      FROM v_run AS run ORDER BY \(run)
      """, columns: 18)
    rows["value"] = try store.rows(
      """
      SELECT \(run), measure, agent, step, format('%!.17g', value)
      FROM v_trajectory JOIN v_run AS run ON run.run = v_trajectory.run ORDER BY 1, 2, 3, 4, 5
      """, columns: 6)
    rows["episode"] = try store.rows(
      """
      SELECT \(run), measure, agent, step, episode, format('%!.17g', value)
      FROM v_evaluation JOIN v_run AS run ON run.run = v_evaluation.run ORDER BY 1, 2, 3, 4, 5, 6
      """, columns: 7)
    rows["condition"] = try store.rows(
      "SELECT specification, game, policy, sampler FROM condition ORDER BY 1", columns: 4)
    #expect(try store.complaints() == [])
  }
}

/// What `merge` throws, or nil.
private func mergeError(_ sources: [String], into target: String) -> StoreError? {
  storeError { () throws(StoreError) in _ = try ResultStore.merge(sources, into: target) }
}

extension MeasuredSeries {
  /// A value at step 10, the mean of these.
  fileprivate static func evaluated(_ measure: String, _ episodes: [Double]) -> Self {
    Self(
      quantity: ResultTable.Quantity(measure), steps: [10],
      values: [episodes.reduce(0, +) / Double(episodes.count)], episodes: [episodes])
  }
}

@Suite struct MergingTests {
  /// Four stores that overlap in every way that is allowed; measures and conditions have other ids
  /// in each.
  private func makeSources(in folder: String) throws -> [String] {
    let paths = ["a", "b", "c", "d"].map { "\(folder)/\($0).sqlite" }
    func store(_ index: Int, seeds: ClosedRange<Int>, _ samplers: [String]) throws -> ResultStore {
      let store = try ResultStore(path: paths[index])
      try store.register(.sample(samplers: samplers, seeds: seeds))
      return store
    }
    let long = (1...100).map { 1 / Double($0) }
    let diverged = RunRecord.Outcome.failed(reason: "it diverged")
    let a = try store(0, seeds: 1...4, ["onPolicy", "ros"])
    try a.write(.sample("onPolicy", seed: 1, .done([.sample("return", long)]), started: 100))
    try a.write(.sample("ros", seed: 1, diverged, started: 300))
    try a.write(.sample("ros", seed: 2, diverged, started: 50))
    let b = try store(1, seeds: 1...4, ["onPolicy", "ros"])
    try b.write(
      .sample("ros", seed: 1, .done([.sample("entropy", [3]), .sample("return", [0.1, 0.2])])))
    // Equal values, made earlier and by another commit.
    try b.write(
      .sample(
        "onPolicy", seed: 1, .done([.sample("return", long)]), started: 90,
        provenance: .sample(gitCommit: "beef", dirty: true)))
    // More seeds of the same study, beyond a gap.
    let c = try store(2, seeds: 8...9, ["onPolicy", "ros"])
    try c.register(.sample(name: "other", samplers: ["props", "ros"], seeds: 2...3))
    try c.write(.sample("ros", seed: 2, .failed(reason: "it diverged again"), started: 40))
    try c.write(
      .sample("props", seed: 3, .done([.evaluated("score", [1, 2, 6]), .sample("return", [7])])))
    try c.write(.sample("onPolicy", seed: 8, .done([.sample("return", agent: 2, [1])])))
    let d = try store(3, seeds: 3...8, ["onPolicy", "ros"])
    try d.write(.sample("ros", seed: 1, diverged, started: 10))
    try d.write(
      .sample("ros", seed: 4, diverged, provenance: .sample(gitCommit: nil, dirty: nil)))
    return paths
  }

  @Test func neitherOrderNorSplitChangesWhatComesOut() throws {
    try inTemporaryFolder { folder in
      let sources = try makeSources(in: folder)
      var number = 0
      func merged(_ calls: [[String]]) throws -> Logical {
        number += 1
        let target = "\(folder)/target-\(number).sqlite"
        for call in calls { _ = try ResultStore.merge(call, into: target) }
        return try Logical(target)
      }
      let expected = try merged([sources])
      #expect(expected.rows["run"]?.count == 6)
      let runs: [[String]] = (expected.rows["run"] ?? []).map { row in
        row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      }
      // onPolicy 1 of b (1970-01-01T00:01:30), ros 1 of b, ros 2 of c, which failed earlier.
      let brief: [String] = runs.map { run in
        [2, 3, 5, 6, 9, 10].map { run[$0] }.joined(separator: " ")
      }
      #expect(
        brief == [
          "onPolicy 1 done  beef 1", "onPolicy 8 done  0123abc 0", "props 3 done  0123abc 0",
          "ros 1 done  0123abc 0", "ros 2 failed it diverged again 0123abc 0",
          "ros 4 failed it diverged  ",
        ])
      #expect(runs[0][7] == "1970-01-01T00:01:30.000Z")
      #expect(expected.rows["value"]?.count == 106)
      #expect(expected.rows["episode"]?.count == 3)
      let plan = try #require(expected.studies.first { $0.name == "reliability" })
      #expect(plan.conditions.map(\.seedRanges) == [[1...9], [1...9]])
      for order in permutations(sources) {
        #expect(try merged([order]) == expected)
        #expect(try merged(order.map { [$0] }) == expected)
        #expect(try merged([Array(order[..<2]), Array(order[2...])]) == expected)
      }
      // Merged stores are sources too, and whatever is merged again changes nothing.
      #expect(
        try merged([["\(folder)/target-5.sqlite", sources[1]], sources, sources]) == expected)
    }
  }

  @Test func reportsCountRuns() throws {
    try inTemporaryFolder { folder in
      let sources = try makeSources(in: folder)
      let target = folder + "/target.sqlite"
      let first = try ResultStore.merge([sources[0]], into: target)
      #expect(first == MergeReport(studies: ["reliability"], added: 3))
      let rest = try ResultStore.merge(sources, into: target)
      // Of a: all 3. Of b: ros 1, onPolicy 1. Of c: ros 2. Of d: ros 1.
      #expect(
        rest
          == MergeReport(studies: ["reliability", "other"], added: 3, replaced: 2, known: 5))
      #expect(try ResultStore.merge(sources, into: target).known == 10)
    }
  }

  @Test func sourcesStayAsTheyAre() throws {
    try inTemporaryFolder { folder in
      let sources = try makeSources(in: folder)
      let before = try sources.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
      _ = try ResultStore.merge(sources, into: folder + "/target.sqlite")
      #expect(try sources.map { try Data(contentsOf: URL(fileURLWithPath: $0)) } == before)
    }
  }

  @Test func disagreementsAreListedAndNothingIsMerged() throws {
    try inTemporaryFolder { folder in
      let target = folder + "/target.sqlite"
      let (one, two, three) = (folder + "/1.sqlite", folder + "/2.sqlite", folder + "/3.sqlite")
      func write(_ path: String, _ runs: [RunRecord]) throws {
        let store = try ResultStore(path: path)
        try store.register(.sample())
        try store.write(runs)
      }
      let other = Provenance.sample(gitCommit: "beef", dirty: true)
      // The last bit of a value; a step that is missing; an episode, with an equal mean.
      let third = 1.0 / 3
      try write(
        one,
        [
          .sample("ros", seed: 1, .done([.sample("a", [1, third]), .sample("b", [2])])),
          .sample("ros", seed: 2, .done([.sample("b", [1, 2]), .sample("a", [5])])),
          .sample("onPolicy", seed: 3, .done([.evaluated("score", [1, 3])])),
          .sample("onPolicy", seed: 4, .done([.sample("a", [4])])),
        ])
      try write(
        two,
        [
          .sample(
            "ros", seed: 1, .done([.sample("b", [3]), .sample("a", [1, third.nextUp])]),
            provenance: other),
          .sample("ros", seed: 2, .done([.sample("b", [1]), .sample("a", [5])])),
          .sample("onPolicy", seed: 3, .done([.evaluated("score", [0, 4])])),
          .sample("onPolicy", seed: 2, .done([.sample("a", [9])])),
        ])
      try write(three, [.sample("onPolicy", seed: 2, .done([.sample("a", [8])]))])
      _ = try ResultStore.merge([three], into: target)
      let before = try Logical(target)
      let error = try #require(mergeError([one, two], into: target))
      #expect(!error.isUserMistake)
      guard case .disagreement(let found) = error.problem else {
        Issue.record("\(error)")
        return
      }
      #expect(
        found.map { "\($0.condition.sampler) \($0.seed)" } == [
          "ros 1", "ros 2", "onPolicy 3", "onPolicy 2",
        ])
      #expect(
        found.map { "\($0.quantity.measure) \($0.step) \($0.episode ?? 0)" } == [
          "a 20 0", "b 20 0", "score 10 1", "a 10 0",
        ])
      #expect(
        found.map { $0.sides.map(\.value) } == [
          [third, third.nextUp], [2, nil], [1, 0], [8, 9],
        ])
      #expect(
        found.map { $0.sides.map(\.file) } == [
          [one, two], [one, two], [one, two], [target, two],
        ])
      #expect(found.flatMap(\.sides).allSatisfy { $0.hasChecksum == true })
      #expect(found[0].studies == ["reliability"])
      #expect(found[0].sides.map(\.provenance) == [.sample(), other])
      let text = error.description
      #expect(text.contains("nothing was merged, for 4 runs are not reproducible"))
      #expect(text.contains("reliability: climbing, softmax, ros, learning, seed 1: a of agent 0"))
      #expect(text.contains("  0.3333333333333333 (bits 3fd5555555555555) in \(one)"))
      #expect(text.contains("commit beef with uncommitted changes"))
      #expect(try Logical(target) == before)
    }
  }

  /// Stores of an older version have runs without one.
  @Test func aChecksumThatOneStoreKnowsIsKept() throws {
    try inTemporaryFolder { folder in
      let paths = ["/a.sqlite", "/b.sqlite"].map { folder + $0 }
      for (path, started) in zip(paths, [1.0, 2]) {
        let store = try ResultStore(path: path)
        try store.register(.sample())
        try store.write(.sample("ros", seed: 1, .done([.sample("a", [1])]), started: started))
      }
      let checksum = try ResultStore(path: paths[0]).rows("SELECT checksum FROM run", columns: 1)
      #expect(checksum[0].count == 64)
      try ResultStore(path: paths[0]).connection.execute("UPDATE run SET checksum = NULL")
      for (index, order) in [paths, paths.reversed()].enumerated() {
        let target = "\(folder)/target-\(index).sqlite"
        _ = try ResultStore.merge(order, into: target)
        #expect(
          try ResultStore(path: target).rows("SELECT checksum, started FROM run", columns: 2)
            == [checksum[0] + "|1970-01-01T00:00:01.000Z"])
      }
    }
  }

  @Test func anotherStudyOfTheSameNameIsRefused() throws {
    try inTemporaryFolder { folder in
      let paths = ["/a.sqlite", "/b.sqlite", "/c.sqlite"].map { folder + $0 }
      let target = folder + "/target.sqlite"
      for (path, samplers) in zip(paths, [["ros"], ["ros"], ["ros", "props"]]) {
        try ResultStore(path: path).register(.sample(samplers: samplers))
      }
      let between = try #require(mergeError([paths[1], paths[2]], into: target))
      #expect(between.problem == .otherStudy("reliability", other: paths[1]))
      #expect(between.path == paths[2])
      #expect(between.isUserMistake)
      #expect(between.description.contains(paths[1]) && between.description.contains(paths[2]))
      #expect(try ResultStore(path: target).studies() == [])
      _ = try ResultStore.merge([paths[2]], into: target)
      #expect(
        mergeError([paths[0]], into: target)?.problem == .otherStudy("reliability", other: target))
    }
  }

  @Test func everyMissingFileIsNamedBeforeTheTargetIsMade() throws {
    try inTemporaryFolder { folder in
      let sources = try makeSources(in: folder)
      let target = folder + "/target.sqlite"
      let error = mergeError(["x.sqlite"] + sources + ["y.sqlite"], into: target)
      #expect(error?.problem == .missingFile)
      #expect(error?.path == "x.sqlite, y.sqlite")
      #expect(!FileManager.default.fileExists(atPath: target))
    }
  }

  @Test func theTargetIsNoSource() throws {
    try inTemporaryFolder { folder in
      let sources = try makeSources(in: folder)
      let link = folder + "/link.sqlite"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: sources[0])
      #expect(mergeError([sources[1], link], into: sources[0])?.problem == .mergedIntoItself)
    }
  }

  @Test func aStoreOfAnOlderSchemaIsNotTouched() throws {
    try inTemporaryFolder { folder in
      let old = folder + "/old.sqlite"
      let golden = try #require(
        Bundle.module.url(forResource: "version-1", withExtension: "sqlite", subdirectory: "Golden")
      )
      try FileManager.default.copyItem(at: golden, to: URL(fileURLWithPath: old))
      let before = try Data(contentsOf: URL(fileURLWithPath: old))
      let error = try #require(mergeError([old], into: folder + "/target.sqlite"))
      #expect(error.path == old && error.isUserMistake)
      #expect(error.description.contains("version 1 and must be brought to version"))
      #expect(try Data(contentsOf: URL(fileURLWithPath: old)) == before)
    }
  }

  @Test(arguments: [
    "DELETE FROM provenance", "DELETE FROM planned; DELETE FROM study; DELETE FROM condition",
  ])
  func aRunThatLacksItsRowsElsewhereIsNotPassedOver(damage: String) throws {
    try inTemporaryFolder { folder in
      let sources = try makeSources(in: folder)
      let target = folder + "/target.sqlite"
      _ = try ResultStore.merge([sources[0]], into: target)
      let before = try Logical(target)
      try ResultStore(path: sources[1]).connection.execute(damage)
      let error = try #require(mergeError([sources[2], sources[1]], into: target))
      #expect(error.problem == .corrupt && error.path == sources[1])
      #expect(try Logical(target) == before)
    }
  }

  /// As a process leaves it that is killed at once.
  @Test func anEmptyFileAddsNothing() throws {
    try inTemporaryFolder { folder in
      let sources = try makeSources(in: folder)
      let empty = folder + "/empty.sqlite"
      try Data().write(to: URL(fileURLWithPath: empty))
      let target = folder + "/target.sqlite"
      #expect(try ResultStore.merge([empty, sources[0]], into: target).added == 3)
    }
  }

  /// Labels are for people; whichever is kept, it must not depend on the order.
  @Test func otherLabelsOfAConditionDoNotDependOnTheOrder() throws {
    try inTemporaryFolder { folder in
      let paths = ["/a.sqlite", "/b.sqlite"].map { folder + $0 }
      for (path, game) in zip(paths, ["climbing", "climbing game"]) {
        let condition = ResultTable.Condition(
          game: game, policy: "p", sampler: "s", learner: "l", experiment: "e",
          specification: "{}")
        try ResultStore(path: path).register(
          StudyRecord(
            name: "s", question: "q", text: "t", successMeasure: "m", successThreshold: nil,
            conditions: [PlannedCondition(condition: condition, seeds: 1...2)]))
      }
      for (index, order) in [paths, paths.reversed()].enumerated() {
        let target = "\(folder)/target-\(index).sqlite"
        _ = try ResultStore.merge(order, into: target)
        let labels = try ResultStore(path: target).rows("SELECT game FROM condition", columns: 1)
        #expect(labels == ["climbing"])
      }
    }
  }
}

/// All orders of these.
private func permutations(_ items: [String]) -> [[String]] {
  guard items.count > 1 else { return [items] }
  return items.indices.flatMap { index in
    var rest = items
    let first = rest.remove(at: index)
    return permutations(rest).map { [first] + $0 }
  }
}

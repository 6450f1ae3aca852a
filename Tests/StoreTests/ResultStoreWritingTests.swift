import Foundation
import Statistics
import Testing

@testable import Store

@Suite struct ResultStoreWritingTests {
  @Test func valuesComeBackBitForBit() throws {
    try withStore { store in
      try store.register(.sample())
      let values = [
        0.1, -1.0 / 3, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude,
        .leastNormalMagnitude, .ulpOfOne, 3, -2, 9_007_199_254_740_992, 1e300, .pi,
      ]
      try store.write(.sample("ros", seed: 1, .done([.sample("return", values)])))
      let series = try store.resultTable(study: "reliability").series.compactMap {
        $0[ResultTable.Quantity("return")]
      }
      #expect(series.count == 1)
      #expect(series[0].values.map(\.bitPattern) == values.map(\.bitPattern))
      #expect(series[0].steps == values.indices.map { 10 * ($0 + 1) })
    }
  }

  @Test func negativeZeroComesBackAsZero() throws {
    try withStore { store in
      try store.register(.sample())
      try store.write(.sample("ros", seed: 1, .done([.sample("return", [-0.0])])))
      let table = try store.resultTable(study: "reliability")
      #expect(table.series[4][.init("return")]?.values.map(\.sign) == [.plus])
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func runWithAValueThatIsNoNumberIsNotStoredAtAll(value: Double) throws {
    try withStore { store in
      try store.register(.sample())
      let error = storeError { () throws(StoreError) in
        try store.write(
          .sample(
            "ros", seed: 1,
            .done([
              .sample("return", [1, 2]), .sample("kl", agent: 1, [1, 2]),
              .sample("kl", agent: 2, [1, 2, value]),
            ])))
      }
      #expect(error?.problem == .refused(row: "kl = \(value) of agent 2 at step 30"))
      #expect(error?.isUserMistake == false)
      for table in ["run", "measured_value", "measure", "provenance"] {
        #expect(try store.rows("SELECT count(*) FROM \(table)", columns: 1) == ["0"])
      }
      try store.write(.sample("ros", seed: 1, .failed(reason: "kl of agent 2 is \(value)")))
      #expect(try store.complaints() == [])
    }
  }

  /// More values than one statement takes, and no multiple of it; the refused one is named.
  @Test(arguments: [0, 63, 64, 150, 199])
  func refusedValueIsNamedWhereverItStands(place: Int) throws {
    try withStore { store in
      try store.register(.sample())
      var values = (0..<200).map(Double.init)
      try store.write(.sample("ros", seed: 2, .done([.sample("return", values)])))
      values[place] = .infinity
      let error = storeError { () throws(StoreError) in
        try store.write(.sample("ros", seed: 1, .done([.sample("return", values)])))
      }
      #expect(
        error?.problem == .refused(row: "return = inf of agent 0 at step \(10 * (place + 1))"))
      #expect(try store.rows("SELECT seed FROM run", columns: 1) == ["2"])
      #expect(
        try store.rows("SELECT count(*), sum(value), sum(step) FROM measured_value", columns: 3)
          == ["200|19900.0|201000"])
    }
  }

  @Test func groupIsStoredButForWhatIsRefused() throws {
    try withStore { store in
      try store.register(.sample())
      try store.write([])
      let group: [RunRecord] = [
        .sample("ros", seed: 1, .done([.sample("return", [1]), .sample("kl", agent: 1, [2, 3])])),
        .sample("onPolicy", seed: 1, .failed(reason: "diverged")),
        .sample("ros", seed: 2, .done([.sample("return", [4])]), provenance: .sample(dirty: true)),
      ]
      let bad = RunRecord.sample("ros", seed: 3, .done([.sample("entropy", [.nan])]))
      let error = storeError { () throws(StoreError) in
        try store.write(group.prefix(1) + [bad] + group.dropFirst())
      }
      #expect(error?.description.contains("entropy") == true)
      #expect(
        try store.rows(
          "SELECT sampler, seed, state, dirty FROM v_run ORDER BY run", columns: 4)
          == ["ros|1|done|0", "onPolicy|1|failed|0", "ros|2|done|1"])
      #expect(
        try store.rows(
          "SELECT seed, measure, agent, step, value FROM v_trajectory ORDER BY seed, measure, step",
          columns: 5)
          == ["1|kl|1|10|2.0", "1|kl|1|20|3.0", "1|return|0|10|1.0", "2|return|0|10|4.0"])
      #expect(try store.complaints() == [])
    }
  }

  @Test func aDoneRunIsReplacedOnlyWhenAsked() throws {
    try withStore { store in
      try store.register(.sample())
      let first = RunRecord.sample("ros", seed: 1, .done([.sample("return", [1, 2])]))
      let second = RunRecord.sample("ros", seed: 1, .done([.sample("return", [3])]), started: 5)
      try store.write(first)
      try store.write(second)
      #expect(try store.rows("SELECT value FROM measured_value", columns: 1) == ["1.0", "2.0"])
      try store.write([second], replacing: true)
      #expect(try store.rows("SELECT value FROM measured_value", columns: 1) == ["3.0"])
      let runs = try store.rows("SELECT id, started, checksum FROM run", columns: 3)
      #expect(runs == ["1|1970-01-01T00:00:05.000Z|\(second.outcome.checksum(of: second.key))"])
      #expect(try store.complaints() == [])
    }
  }

  @Test func stepGivenTwiceIsRefused() throws {
    try withStore { store in
      try store.register(.sample())
      let twice = MeasuredSeries(quantity: .init("return"), steps: [5, 5], values: [0, 1])
      let error = storeError { () throws(StoreError) in
        try store.write(.sample("ros", seed: 1, .done([twice])))
      }
      #expect(error?.problem == .refused(row: "return = 1.0 of agent 0 at step 5"))
      #expect(try store.outcomes(of: "reliability") == [:])
    }
  }

  @Test func durationMustBeANumber() throws {
    try withStore { store in
      try store.register(.sample())
      let error = storeError { () throws(StoreError) in
        try store.write(.sample("ros", seed: 3, .done([]), seconds: .nan))
      }
      guard case .refused(let row) = error?.problem else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(row.hasPrefix("seed 3, "))
    }
  }

  @Test func conditionNobodyRegisteredIsRefused() throws {
    try withStore { store in
      let error = storeError { () throws(StoreError) in
        try store.write(.sample("ros", seed: 1, .done([])))
      }
      let specification = ResultTable.Condition.sample("ros").specification
      #expect(error?.problem == .unknownCondition(specification: specification))
    }
  }

  @Test func doneRunIsLeftAsItIs() throws {
    try withStore { store in
      try store.register(.sample())
      try store.write(.sample("ros", seed: 1, .done([.sample("return", [0.25])])))
      try store.write(.sample("ros", seed: 1, .done([.sample("return", [0.75, 1])])))
      try store.write(.sample("ros", seed: 1, .failed(reason: "late")))
      #expect(try store.rows("SELECT step, value FROM v_trajectory", columns: 2) == ["10|0.25"])
      #expect(try store.rows("SELECT state, reason FROM run", columns: 2) == ["done|"])
    }
  }

  @Test func failedRunIsReplacedUnderItsId() throws {
    try withStore { store in
      try store.register(.sample())
      try store.write(.sample("ros", seed: 1, .failed(reason: "diverged"), started: 1))
      try store.write(.sample("ros", seed: 2, .done([])))
      try store.write(
        .sample("ros", seed: 1, .failed(reason: "out of memory"), started: 2, seconds: 3))
      #expect(
        try store.rows("SELECT id, seed, state, reason, seconds FROM run", columns: 5) == [
          "1|1|failed|out of memory|3.0", "2|2|done||1.0",
        ])
      let retried = Provenance.sample(gitCommit: "456def", dirty: true)
      try store.write(
        .sample(
          "ros", seed: 1, .done([.sample("return", [0.5])]), started: 4, seconds: 5,
          provenance: retried))
      let details = try #require(try store.runDetails(id: 1))
      #expect(details.state == .done)
      #expect(details.reason == nil)
      #expect(details.started == Date(timeIntervalSince1970: 4))
      #expect(details.seconds == 5)
      #expect(details.provenance == retried)
      #expect(details.valueCount == 1)
      #expect(try store.complaints() == [])
    }
  }

  @Test func equalProvenanceIsStoredOnce() throws {
    try withStore { store in
      try store.register(.sample())
      let provenances: [Provenance] = [
        .sample(), .sample(gitCommit: nil, dirty: nil), .sample(dirty: true), .sample(),
        .sample(gitCommit: nil, dirty: nil),
      ]
      for (index, provenance) in provenances.enumerated() {
        try store.write(.sample("ros", seed: index + 1, .done([]), provenance: provenance))
      }
      #expect(
        try store.rows("SELECT provenance FROM run ORDER BY seed", columns: 1) == [
          "1", "2", "3", "1", "2",
        ])
      for (index, provenance) in provenances.enumerated() {
        #expect(try store.runDetails(id: Int64(index + 1))?.provenance == provenance)
      }
    }
  }

  @Test func registeringAgainReplacesThePlanAndKeepsTheRuns() throws {
    try withStore { store in
      try store.register(.sample(seeds: 1...4))
      try store.register(.sample(name: "other", samplers: ["ros"], seeds: 1...2))
      try store.write(.sample("ros", seed: 4, .done([.sample("return", [1])])))
      try store.register(.sample(samplers: ["maProps", "onPolicy"], seeds: 1...2))
      let table = try store.resultTable(study: "reliability")
      #expect(table.conditions.map(\.sampler) == ["maProps", "onPolicy"])
      #expect(table.runs.map(\.state) == [.missing, .missing, .missing, .missing])
      #expect(try store.resultTable(study: "other").runs.count == 2)
      #expect(try store.rows("SELECT count(*) FROM measured_value", columns: 1) == ["1"])
      try store.register(.sample(seeds: 3...5))
      let returned = try store.resultTable(study: "reliability")
      #expect(returned.runs.map(\.seed) == [3, 4, 5, 3, 4, 5])
      #expect(
        returned.runs.map(\.state) == [.missing, .missing, .missing, .missing, .done, .missing])
      #expect(try store.studies() == ["other", "reliability"])
      #expect(try store.complaints() == [])
    }
  }

  @Test func labelsAreThoseGivenLast() throws {
    try withStore { store in
      try store.register(.sample(samplers: ["ros"]))
      let old = ResultTable.Condition.sample("ros")
      let new = ResultTable.Condition(
        game: "Climbing", policy: old.policy, sampler: "ROS", learner: "PPO",
        experiment: "sampling", specification: old.specification)
      try store.register(
        StudyRecord(
          name: "reliability", question: "", text: "", successMeasure: "return",
          successThreshold: 0, conditions: [PlannedCondition(condition: new, seeds: 1...1)]))
      #expect(try store.resultTable(study: "reliability").conditions == [new])
      #expect(try store.rows("SELECT count(*) FROM condition", columns: 1) == ["1"])
    }
  }

  @Test func runsOfOtherToolsKeepTheirNamesAndEpisodes() throws {
    try withStore { store in
      try store.register(.sample(samplers: ["ros"]))
      let series = MeasuredSeries(
        quantity: .init("return", agent: 1), steps: [5, 7, 9], values: [2, 8, 4],
        episodes: [[1, 3], [], [4]])
      let plain = RunRecord.sample("ros", seed: 1, .done([series, .sample("kl", [1])]))
      try store.write(
        RunRecord(
          key: plain.key, name: "run_b", outcome: plain.outcome, started: plain.started,
          seconds: 1, provenance: plain.provenance))
      try store.write(.sample("ros", seed: 2, .done([.sample("return", [1])])))
      #expect(try store.runNames(of: "reliability") == [plain.key: "run_b"])
      #expect(try store.runDetails(id: 1)?.name == "run_b")
      #expect(try store.runDetails(id: 2)?.name == nil)
      #expect(
        try store.episodes(of: plain.key) == [.init("return", agent: 1): [5: [1, 3], 9: [4]]])
      #expect(
        try store.resultTable(study: "reliability").series[0][series.quantity]?.values == [2, 8, 4])
      #expect(try store.complaints() == [])
    }
  }

  @Test func episodesMustBeNumbers() throws {
    try withStore { store in
      try store.register(.sample(samplers: ["ros"]))
      let series = MeasuredSeries(
        quantity: .init("return"), steps: [5], values: [2], episodes: [[1, .infinity]])
      let error = storeError { () throws(StoreError) in
        try store.write(.sample("ros", seed: 1, .done([series])))
      }
      #expect(error?.problem == .refused(row: "episode 2 of return = inf at step 5"))
      #expect(try store.rows("SELECT count(*) FROM evaluation", columns: 1) == ["0"])
      #expect(try store.rows("SELECT count(*) FROM run", columns: 1) == ["0"])
    }
  }

  /// Of study files and imports, neither takes the other's name.
  @Test(arguments: [StudyRecord.Origin.studyFile, .imported])
  func aNameBelongsToOneOrigin(origin: StudyRecord.Origin) throws {
    func study(_ origin: StudyRecord.Origin, question: String) -> StudyRecord {
      StudyRecord(
        name: "x", question: question, origin: origin, text: "", successMeasure: "return",
        successThreshold: nil, conditions: [])
    }
    let other: StudyRecord.Origin = origin == .imported ? .studyFile : .imported
    try withStore { store in
      try store.register(study(origin, question: "first"))
      try store.register(study(origin, question: "second"))
      let error = storeError { () throws(StoreError) in
        try store.register(study(other, question: "third"))
      }
      #expect(error?.problem == .otherOrigin(study: "x", wanted: other))
      #expect(error?.isUserMistake == true)
      #expect(try store.record(of: "x") == study(origin, question: "second"))
    }
  }
}

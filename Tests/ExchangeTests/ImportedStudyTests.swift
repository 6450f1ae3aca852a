import Foundation
import Statistics
import Store
import Testing

@testable import Exchange

@Suite struct ImportedStudyTests {
  private let header = "algorithm,task,seed,step,metric,value,status\n"

  private func rows(_ text: String) throws -> ImportedFile { try csv(header + text) }

  @Test func seedsAreTakenFromNamesOrNumberedInTheirOrder() {
    #expect(
      seedNumbers(of: ["7", "seed_12", "3.0"], stored: [:]) == ["7": 7, "seed_12": 12, "3.0": 3])
    #expect(
      seedNumbers(of: ["run_10", "2", "run_2", "b"], stored: [:]) == [
        "b": 1, "2": 2, "run_2": 3, "run_10": 4,
      ])
    let known = [RunKey(specification: "{}", seed: 1): "run_5"]
    #expect(
      seedNumbers(of: ["run_1", "run_5"], stored: known) == ["run_5": 1, "run_1": 2])
  }

  @Test func runsConditionsAndSourcesAreStored() throws {
    try withStore { store in
      try store.take(
        [rows("A,t,x,5,m,1,\nA,t,y,,,,crashed\nB,u,4,5,m,2,\nB,u,5,,,,missing\n")], as: "s"
      ) {
        $0.question = "Why?"
        $0.successThreshold = 0.5
        $0.baseline = "A"
      }
      let record = try store.record(of: "s")
      #expect(record.origin == .imported)
      #expect(record.compared == .learner)
      #expect(record.successMeasure == "m")
      #expect(
        record.text == """
          {"files":[{"bytes":105,"format":"csv","name":"x.csv",\
          "sha256":"19f53feab5142a277016656d7dc81ed89bab549c4376a69ada65eb9cf23e9da9"}],\
          "firstStep":0}
          """)
      let table = try store.resultTable(study: "s")
      #expect(table.conditions.map(\.learner) == ["A", "B"])
      #expect(table.conditions.map(\.game) == ["t", "u"])
      #expect(table.conditions.map(\.sampler) == ["", ""])
      #expect(
        table.conditions[0].specification
          == #"{"imported":{"algorithm":"A","environment":"","study":"s","task":"t"}}"#)
      #expect(
        ImportedCondition(specification: table.conditions[1].specification)?.algorithm == "B")
      #expect(ImportedCondition(specification: #"{"game":{}}"#) == nil)
      #expect(table.runs.map(\.seed) == [1, 2, 4, 5])
      #expect(table.runs.map(\.state) == [.done, .failed, .done, .missing])
      let names = try store.runNames(of: "s")
      #expect(names.values.sorted() == ["x", "y"])
      #expect(try store.failureReasons(of: "s").values.sorted() == ["crashed"])
      let description = try store.description(of: "s")
      #expect(description.baseline == "A")
      #expect(description.successThreshold == 0.5)
    }
  }

  @Test func theSameFileAgainChangesNothing() throws {
    try withStore { store in
      let file = try rows("A,t,x,5,m,1,\nA,t,y,,,,crashed\nA,t,z,,,,missing\n")
      let first = try store.take([file], as: "s") { $0.successThreshold = 1 }
      #expect(first.runs.count == 2)
      let before = try store.resultTable(study: "s")
      let again = try store.take([file], as: "s")
      #expect(again.runs.isEmpty)
      #expect(again.knownRuns == 2)
      #expect(again.record == first.record)
      #expect(try store.resultTable(study: "s") == before)
    }
  }

  @Test func aSecondFileAddsRuns() throws {
    try withStore { store in
      try store.take([rows("A,t,1,5,m,1,\nA,t,2,,,,crashed\n")], as: "s")
      let second = try store.take([rows("A,t,9,5,m,2,\nA,t,2,5,m,3,\nB,t,1,5,m,1,\n")], as: "s")
      #expect(second.runs.count == 3)
      let table = try store.resultTable(study: "s")
      #expect(table.runs.map(\.seed) == [1, 2, 9, 1])
      #expect(table.runs.map(\.state) == [.done, .done, .done, .done])
      #expect(table.series[1].values.first?.values == [3])
      #expect(try store.record(of: "s").text.components(separatedBy: "x.csv").count == 3)
    }
  }

  @Test(arguments: [
    ("A,t,1,5,m,1.5,\n", "m at step 5 is 1.5, and 1.0 in the store"),
    ("A,t,1,6,m,1,\n", "the store has m at other steps"),
    ("A,t,1,,,,crashed\n", "it failed, and the store has its values"),
    (
      "A,t,1,5,m,1,\nA,t,1,5,n,1,\n",
      "the store has the run without n; import all files of a run together, under a new name"
    ),
  ])
  func contradictionsAreRefused(text: String, sentence: String) throws {
    try withStore { store in
      try store.take([rows("A,t,1,5,m,1,\n")], as: "s")
      let before = try store.resultTable(study: "s")
      let found = problems { try store.take([rows("B,t,1,5,m,1,\n" + text)], as: "s") }
      #expect(found == ["x.csv:3: A on t, run 1: " + sentence])
      #expect(try store.resultTable(study: "s") == before)
    }
  }

  @Test func filesOfOneImportAreJoined() throws {
    try withStore { store in
      try store.take([rows("A,t,1,5,m,1,\n"), rows("A,t,1,5,n,2,\nA,t,2,5,n,3,\n")], as: "s")
      let table = try store.resultTable(study: "s")
      #expect(table.series.map { $0.keys.map(\.measure).sorted() } == [["m", "n"], ["n"]])
      let found = problems {
        try store.take([rows("A,t,1,5,m,1,\n"), rows("A,t,1,5,m,2,\n")], as: "other")
      }
      #expect(
        found == ["x.csv:2: A on t, run 1: another outcome or another value than in x.csv"])
    }
  }

  @Test func runsAreNotJudgedByTheClock() throws {
    try withStore { store in
      let rows = try rows(
        "A,t,1,5,elapsed_time,1,\nA,t,1,5,steps_per_second,9,\nA,t,1,5,win_rate,0.5,\n")
      try store.take([rows], as: "s")
      #expect(try store.record(of: "s").successMeasure == "win_rate")
      try store.take([rows], as: "s") { $0.measure = "elapsed_time" }
      try store.take([rows], as: "s")
      #expect(try store.record(of: "s").successMeasure == "elapsed_time")
    }
  }

  @Test func twoNamesOfOneSeedAreRefused() throws {
    try withStore { store in
      let found = problems { try store.take([rows("A,t,1,5,m,1,\nA,t,seed_1,5,m,1,\n")], as: "s") }
      #expect(
        found == ["x.csv:3: the runs \"1\" and \"seed_1\" of A on t would both be seed 1"])
      let studies = try store.studies()
      #expect(studies == [])
    }
  }

  @Test func environmentsStandInFrontWhereThereAreSeveral() throws {
    let head = "environment," + header
    try withStore { store in
      try store.take([csv(head + "e,A,t,1,5,m,1,\n")], as: "one")
      try store.take([csv(head + "e,A,t,1,5,m,1,\nf,A,t,1,5,m,2,\n")], as: "two")
      #expect(try store.resultTable(study: "one").conditions.map(\.game) == ["t"])
      #expect(try store.resultTable(study: "two").conditions.map(\.game) == ["e t", "f t"])
      #expect(try ExportedStudy("two", in: store).tasks == ["e t", "f t"])
    }
  }
}

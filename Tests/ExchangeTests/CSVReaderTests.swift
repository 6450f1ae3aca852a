import Statistics
import Store
import Testing

@testable import Exchange

@Suite struct CSVReaderTests {
  private func series(_ measure: String, _ steps: [Int], _ values: [Double]) -> MeasuredSeries {
    MeasuredSeries(quantity: .init(measure), steps: steps, values: values)
  }

  @Test func aLongFileHasOneValuePerRowInAnyOrder() throws {
    let file = try csv(
      """
      algorithm,task,seed,step,metric,value,note
      MAPPO,3m,1,2000,return,0.5,x
      MAPPO,3m,1,1e3,return,0.25,
      IPPO,3m,run_b,0,win,1e-05,
      MAPPO,3m,1, 2000.0 ,win, -1 ,
      """)
    #expect(file.measures == ["return", "win"])
    #expect(file.runs.map(\.label.algorithm) == ["MAPPO", "IPPO"])
    #expect(file.runs.map(\.label.run) == ["1", "run_b"])
    #expect(file.runs.map(\.line) == [2, 4])
    #expect(
      file.runs.map(\.outcome) == [
        .done([series("return", [1000, 2000], [0.25, 0.5]), series("win", [2000], [-1])]),
        .done([series("win", [0], [1e-05])]),
      ])
  }

  @Test func aWideFileHasOneColumnPerMetricAndMayHaveHoles() throws {
    var columns = CSVColumns()
    columns.metrics = ["return", "win"]
    columns.separator = .semicolon
    columns.seed = .named("run")
    let file = try csv(
      "algorithm;task;run;step;return;win\nA;t;1;5;1;\nA;t;1;9;2;0.5\n", columns)
    #expect(
      file.runs.map(\.outcome) == [
        .done([series("return", [5, 9], [1, 2]), series("win", [9], [0.5])])
      ])
  }

  @Test func statusTellsFailedAndMissingRuns() throws {
    let file = try csv(
      """
      algorithm,task,seed,step,metric,value,status
      A,t,1,5,m,1,Finished
      A,t,2,5,m,1,ok
      A,t,2,,,,out of memory
      A,t,3,,,,missing
      """)
    #expect(
      file.runs.map(\.outcome) == [
        .done([series("m", [5], [1])]), .failed(reason: "out of memory"), .missing,
      ])
    #expect(file.droppedValues == 1)
  }

  @Test func episodesAreAveragedAndKept() throws {
    let file = try csv(
      """
      algorithm,task,seed,agent,step,metric,episode,value
      A,t,1,2,5,m,1,4
      A,t,1,2,5,m,0,1
      A,t,1,2,9,m,,7
      """)
    #expect(
      file.runs.map(\.outcome) == [
        .done([
          MeasuredSeries(
            quantity: .init("m", agent: 2), steps: [5, 9], values: [2.5, 7],
            episodes: [[1, 4], []])
        ])
      ])
  }

  @Test func everyBadRowIsReportedAtItsLine() {
    let found = problems {
      _ = try csv(
        """
        algorithm,task,seed,step,metric,value
        A,t,1,5,m,high
        A,t,1,6,m,nan
        A,t,1,2.5,m,1
        A,t,1,-5,m,1
        A,t,1,7,m,1
        A,t,1,7,m,1
        A,,1,8,m,1
        A,t,1,9,,1
        A,t,1,9,m,
        A,t,1,9
        A,t,1,,m,1
        """)
    }
    #expect(
      found == [
        "x.csv:2: m must be a number, not \"high\"",
        "x.csv:3: m is nan; expected a finite number, or a status such as \"diverged\" for a run "
          + "that has none",
        "x.csv:4: the step must be a whole number of at least 0, not \"2.5\"",
        "x.csv:5: the step must be a whole number of at least 0, not \"-5\"",
        "x.csv:7: m at step 7 has a value already, in line 6; expected one",
        "x.csv:8: the task is missing", "x.csv:9: the metric is missing",
        "x.csv:10: the value is missing", "x.csv:11: 4 fields; expected 6, as in the header",
        "x.csv:12: the step is missing",
      ])
  }

  @Test func aColumnThatIsNotThereIsNamedWithItsNeighbours() {
    #expect(
      problems { _ = try csv("algo,task,seed,steps,metric,value\n") } == [
        "x.csv:1: no column is called \"algorithm\"; columns: algo, task, seed, steps, metric, value",
        "x.csv:1: no column is called \"step\", did you mean \"steps\"? columns: algo, task, seed, "
          + "steps, metric, value",
      ])
    let semicolons = problems { _ = try csv("algorithm;task;seed\n") }
    #expect(semicolons.first?.hasSuffix("; is the separator another one?") == true)
    #expect(problems { _ = try csv("") } == ["x.csv: the file is empty"])
    #expect(
      problems { _ = try csv("algorithm,task,seed,step,metric,value,step\n") } == [
        "x.csv:1: two columns are called \"step\""
      ])
    var columns = CSVColumns()
    columns.status = .named("state")
    #expect(
      problems { _ = try csv("algorithm,task,seed,step,metric,value\n", columns) } == [
        "x.csv:1: no column is called \"state\"; columns: algorithm, task, seed, step, metric, value"
      ])
  }

  @Test func manyProblemsAreCounted() {
    let failure = ImportFailure((1...23).map { ImportProblem(file: "x", line: $0, "bad") })
    let lines = failure.description.split(separator: "\n")
    #expect(lines.count == 21)
    #expect(lines[19] == "x:20: bad")
    #expect(lines[20] == "and 3 more problems")
  }
}

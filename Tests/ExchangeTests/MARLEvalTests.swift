import Foundation
import Statistics
import Store
import Testing

@testable import Exchange

@Suite struct MARLEvalTests {
  private func file(_ text: String) throws -> ImportedFile {
    try ImportedFile(marlEval: Array(text.utf8), name: "x.json")
  }

  @Test func stepsMetricsAndEpisodesAreRead() throws {
    let found = try file(
      """
      {"env": {"t": {"A": {
        "seed_3": {
          "absolute_metrics": {"r": [5.0, 7.0]},
          "step_1": {"step_count": 20, "r": [3.0], "elapsed_time": 1.5},
          "step_0": {"step_count": 10, "r": [1.0, 2.0], "elapsed_time": 0.5}},
        "seed_4": {"absolute_metrics": {}}}}}}
      """)
    #expect(
      found.runs.map(\.label)
        == ["seed_3", "seed_4"].map {
          RunLabel(environment: "env", task: "t", algorithm: "A", run: $0)
        })
    #expect(
      found.runs.map(\.outcome) == [
        .done([
          MeasuredSeries(
            quantity: .init("absolute_metrics.r"), steps: [20], values: [6], episodes: [[5, 7]]),
          MeasuredSeries(quantity: .init("elapsed_time"), steps: [10, 20], values: [0.5, 1.5]),
          MeasuredSeries(
            quantity: .init("r"), steps: [10, 20], values: [1.5, 3], episodes: [[1, 2], [3]]),
        ]), .failed(reason: "no value in x.json"),
      ])
    #expect(found.measures == ["r", "elapsed_time", "absolute_metrics.r"])
  }

  @Test func everyMistakeIsReportedAtItsLine() {
    let found = problems {
      _ = try file(
        """
        {"env": {"t": {"A": {
          "1": {"step_0": {"step_count": 10, "r": NaN},
                "step_1": {"step_count": 10, "r": 1},
                "step_2": {"step_count": 12.5, "r": 1},
                "step_3": {"r": 1},
                "step_4": {"step_count": 20, "r": [1, null]},
                "step_5": {"step_count": 30, "r": []},
                "final": {}},
          "2": [1]}}, "u": 3}}
        """)
    }
    #expect(
      found == [
        "x.json:8: expected step_0, step_1 and so on, or absolute_metrics, found \"final\"",
        "x.json:2: r is nan; expected a finite number",
        "x.json:3: step_count 10 of step_1 does not increase; the step before has 10",
        "x.json:4: step_count must be a whole number of at least 0, not 12.5",
        "x.json:5: step_3 has no step_count; expected the environment steps so far",
        "x.json:6: r must be a number or a list of numbers, not null",
        "x.json:7: r is an empty list; expected one number per episode",
        "x.json:9: the steps of 2 must be an object, not a list of 1",
        "x.json:9: the algorithms of u must be an object, not 3.0",
      ])
    #expect(problems { _ = try file("{\n\"a\"") } == ["x.json:2: the JSON text ends too soon"])
  }

  @Test func importAndExportLoseNothing() throws {
    let bytes = try smallFile()
    try withStore { store in
      try store.take([ImportedFile(marlEval: bytes, name: "small.json")], as: "small")
      let text = try ExportedStudy("small", in: store).marlEval
      let before = try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary
      let after = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary
      #expect(before?.count == 1)
      #expect(after == before)
      // Foundation compares numbers as it reads them; the digits are compared here.
      #expect(numbers(text) == numbers(String(decoding: bytes, as: UTF8.self)))
    }
  }

  /// Every number of a JSON text, sorted.
  private func numbers(_ text: String) -> [Double] {
    func all(_ json: JSON) -> [Double] {
      switch json.content {
      case .number(let number): [number]
      case .list(let list): list.flatMap(all)
      case .record(let entries): entries.flatMap { all($0.value) }
      case .null, .flag, .text: []
      }
    }
    return JSON.value(of: text).map { all($0).sorted() } ?? []
  }

  /// The README of marl-eval counts steps and runs from 1, its logger from 0.
  @Test func stepsAndRunsKeepTheirNames() throws {
    let text = """
      {"env": {"t": {"A": {"run_1": {"step_1": {"step_count": 5, "r": 0.5}, \
      "step_2": {"step_count": 9, "r": [0.25]}}}}}}
      """
    try withStore { store in
      try store.take([file(text)], as: "x")
      let back = try ExportedStudy("x", in: store).marlEval
      #expect(back.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    }
  }

  /// The last row of `create_matrices_for_rliable(data_process_pipeline(raw, []), "smax", [])` of
  /// id-marl-eval 0.0.4, and `rliable.metrics.aggregate_iqm` of rliable 1.2.0.
  @Test func scoresAreThoseOfMARLEvalAndTheirMeanThatOfRliable() throws {
    try withStore { store in
      try store.take([ImportedFile(marlEval: try smallFile(), name: "small.json")], as: "small")
      let study = try ExportedStudy("small", in: store)
      let absolute = study.scores("absolute_metrics.win_rate")
      #expect(absolute.leftOut.isEmpty)
      #expect(absolute.matrices.map(\.algorithm) == ["MAPPO", "IPPO"])
      #expect(absolute.matrices.map(\.tasks) == [["3m", "8m"], ["3m", "8m"]])
      #expect(absolute.matrices.map(\.seeds) == [[0, 1, 2, 3, 4], [0, 1, 2, 3, 4]])
      let published = [
        [0.6793667727582465, 0.4319710665600867], [0.6620346217245562, 0.4444006031049634],
        [0.7075232075013274, 0.3941419082982917], [0.6512409636407579, 0.4885857601125065],
        [0.6922537360272855, 0.47344543733127803],
      ]
      for (row, want) in zip(absolute.matrices[0].scores, published) {
        // NumPy's sum of three episodes is rounded twice.
        for (score, other) in zip(row, want) { #expect(abs(score - other) <= 0x1p-52) }
      }
      let last = study.scores("win_rate")
      let means = [
        (absolute.matrices[0], 0.566512359778718), (absolute.matrices[1], 0.4853886386485089),
        (last.matrices[0], 0.5368617483580123), (last.matrices[1], 0.46242594055053515),
      ]
      for (matrix, want) in means {
        let mean = try #require(interquartileMean(matrix.scores.flatMap { $0 }))
        #expect(abs(mean - want) < 1e-15)
      }
    }
  }
}

import Foundation
import Testing

@Suite struct DoctorCommandTests {
  /// A study with chance, in which seeds differ, and one without.
  private static let chance = """
    question: What does chance do?
    seeds: 6
    games: [climbing]
    policies: [tabular]
    samplers: [onPolicy, { props: { minibatches: 1 } }]
    learners: [reinforce]
    measures: [optimumProbability, jointKL]
    experiment: { training: { environmentSteps: 100, batch: 20 } }

    """

  /// A store made by real runs of both.
  private func tool() throws -> CommandLineTool {
    let quincunx = try CommandLineTool()
    try quincunx.write(Self.chance, to: "chance.yaml")
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    try #require(try quincunx("run", "chance.yaml", "tiny.yaml", "--quiet").code == 0)
    return quincunx
  }

  struct Defect: CustomTestStringConvertible {
    let name: String
    let planting: String
    /// What the line says besides its name.
    let words: [String]

    init(_ name: String, _ planting: String, _ words: String...) {
      self.name = name
      self.planting = planting
      self.words = words
    }

    var testDescription: String { "\(name): \(planting.prefix(60))" }
  }

  static let copyValues = """
    DELETE FROM measured_value WHERE run = 4;
    INSERT INTO measured_value SELECT 4, measure, agent, step, value FROM measured_value
    WHERE run = 3;
    """

  static let defects = [
    Defect(
      "identical-runs",
      "UPDATE run SET condition = (SELECT condition FROM run WHERE id = 3), seed = 99 WHERE id = 4;"
        + copyValues,
      "2 runs have equal values under different seeds", "runs 3, 4"),
    Defect(
      "missing-runs", "DELETE FROM measured_value WHERE run = 5; DELETE FROM run WHERE id = 5",
      "lacks 1 of", "quincunx run executes them"),
    Defect(
      "missing-steps", "DELETE FROM measured_value WHERE run = 2 AND step = 60",
      "1 run without steps", "run 2"),
    Defect(
      "missing-steps", "DELETE FROM measured_value WHERE run = 2 AND step = 100",
      "1 run without steps", "run 2"),
    Defect(
      "missing-steps",
      "DELETE FROM measured_value WHERE run = 2 AND measure = "
        + "(SELECT id FROM measure WHERE name = 'jointKL')", "1 run without steps", "run 2"),
    Defect(
      "not-finite",
      "PRAGMA ignore_check_constraints = ON; UPDATE measured_value SET value = -9e999 WHERE run = 6 "
        + "AND step = 20", "values are no finite numbers", "run 6 in measured_value"),
    Defect("orphan-rows", "DELETE FROM run WHERE id = 3", "rows of measured_value refer to no run"),
    Defect(
      "orphan-rows", "DELETE FROM condition WHERE id = 1", "rows of run refer to no condition"),
    Defect(
      "orphan-rows",
      "UPDATE run SET state = 'failed', reason = 'x' WHERE id = 3", "failed runs have values",
      "run 3"),
    Defect(
      "orphan-claim",
      "INSERT INTO claim VALUES (1, 77, 5555, '2026-01-01T00:00:00.000Z')",
      "1 run held for process 5555, which is unknown", "condition 1, seed 77"),
    Defect(
      "orphan-claim",
      """
      INSERT INTO process (id, host, territory, pid, pid_started, workers, began, beaten)
      VALUES (5555, 'far', 'another boot', 1, 1, 2, '2026-01-01T00:00:00.000Z',
        '2026-01-01T00:00:00.000Z');
      INSERT INTO claim VALUES (1, 77, 5555, '2026-01-01T00:00:00.000Z')
      """, "process 5555, which on far was last heard of"),
    Defect(
      "mixed-code",
      """
      INSERT INTO provenance (id, git_commit, dirty, version, compiler, os, cpu, host, "binary")
      SELECT 99, 'feedbeef', 0, version, compiler, os, cpu, host, replace(hex(zeroblob(32)), '0', 'a')
      FROM provenance LIMIT 1;
      UPDATE run SET provenance = 99 WHERE id IN (SELECT run FROM v_study_run WHERE study = 'tiny')
        AND seed = 2
      """, "the runs of tiny were made by 2 different codes", "1 by feedbeef, build aaaaaaaaaaaa"),
    Defect(
      "clock", "UPDATE run SET started = '2999-01-01T00:00:00.000Z' WHERE id = 5",
      "1 run started in the future", "run 5"),
    Defect(
      "clock", "UPDATE run SET started = '1970-01-01T00:00:10.000Z' WHERE id = 5",
      "1 run started before this tool was made", "run 5"),
    Defect(
      "clock",
      "UPDATE run SET started = strftime('%Y-%m-%dT%H:%M:%fZ', started, '-2 days') WHERE id = 5",
      "1 run ended more than an hour before the runs that were stored before and after it", "run 5"),
    Defect(
      "clock", "PRAGMA ignore_check_constraints = ON; UPDATE run SET seconds = -3 WHERE id = 5",
      "1 run took less than nothing", "run 5"),
    Defect(
      "constant-measure",
      """
      UPDATE measured_value SET value = 0.25 WHERE measure = (
        SELECT id FROM measure WHERE name = 'optimumProbability') AND run IN (
        SELECT run FROM v_study_run WHERE study = 'chance' AND position = 0)
      """, "optimumProbability never changes"),
    Defect(
      "checksum", "UPDATE measured_value SET value = value + 1e-12 WHERE run = 2 AND step = 40",
      "1 of 15 runs were changed after they were stored", "run 2"),
    Defect(
      "checksum", "UPDATE run SET seed = 1000 WHERE id = 2", "1 of 15 runs were changed", "run 2"),
    Defect(
      "success-measure", "UPDATE study SET success_measure = 'winRate' WHERE name = 'tiny'",
      "tiny is judged by winRate, of which no run has a value", "which has optimumProbability"),
    Defect(
      "same-failure",
      """
      DELETE FROM measured_value WHERE run IN (2, 3);
      UPDATE run SET state = 'failed', reason = 'loss is not a number after ' || (id * 20) || ' steps'
      WHERE id IN (2, 3)
      """, "2 runs failed alike: loss is not a number after 40 steps", "runs 2, 3"),
    Defect(
      "other-schema", "DROP VIEW v_run", "the view v_run is missing"),
    Defect(
      "other-schema", "CREATE TABLE note (text)", "the table note is not of this version"),
  ]

  @Test(arguments: defects)
  func everyDefectIsFoundUnderItsName(_ defect: Defect) throws {
    let quincunx = try tool()
    try quincunx.sql(defect.planting)
    let before = try quincunx.shell("sha256sum quincunx.sqlite").output
    let outcome = try quincunx("doctor")
    #expect(outcome.code == 1)
    #expect(outcome.errors == "")
    let line = outcome.output.split(separator: "\n").first { line in
      line.hasPrefix("\(defect.name): ") && defect.words.allSatisfy { line.contains($0) }
    }
    #expect(line != nil, "\(outcome.output)")
    #expect(try quincunx.shell("sha256sum quincunx.sqlite").output == before)
  }

  /// An index that nothing but checking reads.
  @Test func aDamagedFileIsFound() throws {
    let quincunx = try tool()
    try quincunx.overwriteRootPage(of: "provenance_content")
    let outcome = try quincunx("doctor")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("damaged-file: SQLite finds fault with the file"))
  }

  @Test func everyRuleHasADefectThatItFinds() throws {
    let help = try CommandLineTool()("doctor", "--help").output
    let rules = help.split(separator: "\n").compactMap { $0.firstMatch(of: /^  ([a-z-]+):/)?.1 }
    #expect(rules.count >= 14)
    #expect(Set(rules.map(String.init)) == Set(Self.defects.map(\.name) + ["damaged-file"]))
  }

  /// Where nothing is wrong, nothing is said: also where equal runs and constants are right.
  @Test func soundStoresGiveNoFinding() throws {
    let quincunx = try tool()
    try quincunx.write(
      """
      question: Are equal runs told from copies?
      seeds: 8
      games: [noConflict: { index: 1 }, climbing]
      policies: [tabular]
      samplers: [mostUnderSampled, onPolicy]
      measures: [jointTotalVariation, jointKL, marginalTotalVariation]
      experiment: { fixedPolicy: { samples: [16, 17, 32, 64] } }

      """, to: "fixed.yaml")
    try quincunx.write(
      """
      question: What if it is solved at once?
      seeds: 5
      games: [{ matrix: { actions: [1, 2], payoffs: [[1, 1]] } }]
      policies: [tabular]
      samplers: [onPolicy]
      learners: [reinforce]
      experiment: { training: { environmentSteps: 60, batch: 20 } }

      """, to: "solved.yaml")
    let smoke = packageFolder.appendingPathComponent("studies/smoke.yaml").path
    #expect(try quincunx("run", "fixed.yaml", "solved.yaml", smoke, "--quiet").code == 0)
    let equal = try quincunx.sql(
      """
      SELECT count(*) FROM v_final AS a JOIN v_final AS b USING (condition, measure, agent, value)
      WHERE a.seed < b.seed AND a.sampler = 'mostUnderSampled'
      """)
    #expect(try #require(Int(equal)) > 100, "there are equal runs to be taken for copies")
    let outcome = try quincunx("doctor")
    #expect(outcome.output == "quincunx.sqlite: 0 findings in 132 runs\n", "\(outcome.output)")
    #expect(outcome.code == 0)
  }

  /// Stores that were put together, and failed runs that were tried again, are out of order.
  @Test(arguments: ["id <> 5", "id > 8", "id IN (1, 2, 4, 7, 8, 11)"])
  func runsOutOfOrderForAReasonAreNoFinding(_ earlier: String) throws {
    let quincunx = try tool()
    try quincunx.sql(
      """
      UPDATE run SET started = strftime('%Y-%m-%dT%H:%M:%fZ', started, '-3 days') WHERE \(earlier)
      """)
    let outcome = try quincunx("doctor")
    #expect(outcome.code == 0, "\(outcome.output)")
  }

  /// A run of another tool cannot be executed again to tell.
  @Test func importedRunsAreExaminedWithoutExecution() throws {
    let quincunx = try CommandLineTool()
    var rows = "algorithm,task,seed,step,metric,value\n"
    for (seed, values) in [[0.1, 0.5, 0.9], [0.2, 0.4, 0.8], [0.0, 0.0, 0.0]].enumerated() {
      for (step, value) in values.enumerated() {
        rows += "A,t,\(seed),\(step),win_rate,\(value)\nA,t,\(seed),\(step),draws,0\n"
      }
    }
    try quincunx.write(rows, to: "sound.csv")
    #expect(try quincunx("import", "sound.csv", "--as", "sound").code == 0)
    let sound = try quincunx("doctor")
    #expect(sound.code == 0, "\(sound.output)")
    try quincunx.write(
      rows.replacing(",1,0,win_rate,0.2", with: ",1,0,win_rate,0.1")
        .replacing(",1,1,win_rate,0.4", with: ",1,1,win_rate,0.5")
        .replacing(",1,2,win_rate,0.8", with: ",1,2,win_rate,0.9"), to: "copied.csv")
    #expect(try quincunx("import", "copied.csv", "--as", "copied").code == 0)
    let copied = try quincunx("doctor")
    #expect(copied.output.contains("identical-runs: 2 runs have equal values"), "\(copied.output)")
  }

  @Test func itTakesAStoreAndNothingElse() throws {
    let quincunx = try tool()
    #expect(try quincunx("doctor", "tiny.yaml").code == 2)
    #expect(try quincunx("doctor", "--store", "none.sqlite").code == 2)
    try quincunx.overwriteRootPage(of: "measured_value")
    let damaged = try quincunx("doctor")
    #expect(damaged.code == 1)
    #expect(damaged.output.contains("damaged-file: SQLite finds fault with the file"))
  }
}

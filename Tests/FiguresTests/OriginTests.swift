import Statistics
import Testing

@testable import Figures

private let recorded = [
  Recorded(runs: [["success": [20: 1]], ["success": [20: 0]], nil]),
  Recorded(learner: "", experiment: "fixedPolicy", runs: [["success": [20: 1]]]),
]

@Test func theQueryNamesWhatTheFigureReads() throws {
  let plot = try SuccessCurve().figure(of: table(recorded), study: smallStudy)
  #expect(
    plot.origin
      == Plot.Origin(
        runs: 2,
        query:
          "SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value "
          + "FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'small') "
          + "AND measure IN ('success') AND agent = 0 AND learner <> '' "
          + "ORDER BY condition, seed, measure, agent, step;"))
  let script = plot.gnuplotScript(dataFile: "f.tsv", output: "f")
  #expect(script.contains("\n# runs: 2\n# query: SELECT game, "))
}

@Test func figuresOfTheEndReadTheEndAndThoseOfFixedPoliciesNoLearner() throws {
  let dots = try SuccessDots().figure(of: table(recorded), study: smallStudy)
  #expect(dots.origin?.query.contains(" FROM v_final WHERE ") == true)
  var error = FixedPolicyError()
  error.measure = "success"
  error.agent = 2
  let fixed = try error.figure(of: table(recorded, agent: 2), study: smallStudy)
  #expect(fixed.origin?.runs == 1)
  #expect(
    fixed.origin?.query.contains("measure IN ('success') AND agent = 2 AND learner = '' ORDER")
      == true)
}

@Test func runsThatLookAtAGradientHoldTheirPolicyFixed() throws {
  let gradient = Recorded(experiment: "gradient (samples [8])", runs: [["success": [8: 1]]])
  let plot = try SuccessCurve().figure(of: table(recorded + [gradient]), study: smallStudy)
  #expect(
    plot.origin?.query.contains(
      "AND NOT (learner = '' OR experiment = 'gradient' OR experiment LIKE 'gradient (%') ") == true
  )
}

@Test func namesOfStudiesEndNoText() throws {
  let study = StudyDescription(
    name: "it's", question: "q", successMeasure: "success", successThreshold: nil)
  let plot = try SuccessCurve().figure(of: table(recorded), study: study)
  #expect(plot.origin?.query.contains("WHERE study = 'it''s')") == true)
}

import Runner
import Studies

/// One row of the report: work that is done again and again.
struct Workload {
  /// What the row is called, without the sampler.
  let task: String
  let sampler: String
  /// Environment steps of a run.
  let steps: Int
  /// Does the work once; the index grows from call to call.
  let run: (Int) throws -> Void
}

/// Training in the two games of the first bar, and trajectories of unchanging policies.
private let studyText = """
  question: How fast are runs on one core?
  seeds: 20
  samplers: [onPolicy, mostUnderSampled, ros, props, maProps]
  grids:
    - games: [{ noConflict: { index: 19 } }]
      learners: [mappo]
      experiment: { training: { environmentSteps: 240, batch: 20 } }
    - games: [{ noConflict: { index: 19 } }]
      learners: [ippo]
      experiment: { training: { environmentSteps: 240, batch: 20 } }
    - games: [climbing]
      learners: [mappo]
      experiment: { training: { environmentSteps: 2250, batch: 45 } }
    - games: [{ noConflict: { index: 1 } }]
      experiment: { fixedPolicy: { samples: [32, 64, 128, 256, 512, 1024] } }
  """

func benchmarkStudy() throws(InvalidStudy) -> Study {
  try Study(text: studyText, name: "benchmark", file: "benchmark")
}

/// One workload per condition: whole runs with every measure, as `quincunx run` executes them.
func runWorkloads(of study: Study) -> [Workload] {
  study.plan.conditions.map { condition in
    let labels = condition.labels
    let steps =
      switch condition.experiment {
      case .training(let training): training.environmentSteps
      case .fixedPolicy(let fixed): fixed.samples.last ?? 0
      case .gradient(let study): study.batches * (study.samples.last ?? 0)
      case .compoundRatio(let study): study.samples
      }
    let task = [labels.game, labels.learner, labels.experiment].filter { !$0.isEmpty }
    return Workload(
      task: task.joined(separator: " "), sampler: labels.sampler, steps: steps
    ) { index in
      // The same few seeds in every repetition, so that repetitions differ by noise alone.
      _ = try execute(Run(condition: condition, seed: 1 + index % study.plan.seeds.count))
    }
  }
}

import Analysis
import Statistics
import Store

extension ExportedStudy {
  /// One row per value: algorithm, task, seed, step, metric, value, status.
  ///
  /// An environment column is added where the study has environments, an agent column where single
  /// agents were measured, and an episode column where evaluation episodes are stored: then each
  /// has a row, in place of their mean. A failed run is a row whose status is its reason, a missing
  /// one a row whose status is `missing`. Numbers are the shortest that read back to the same bits.
  public var csv: String {
    let hasEnvironment = runs.contains { !$0.label.environment.isEmpty }
    let hasAgents = runs.contains { $0.series.contains { $0.quantity.agent > 0 } }
    let hasEpisodes = runs.contains { $0.series.contains { !$0.episodes.isEmpty } }
    var text = (hasEnvironment ? "environment," : "") + "algorithm,task,seed,"
    text += (hasAgents ? "agent," : "") + "step,metric,"
    text += (hasEpisodes ? "episode," : "") + "value,status\n"
    let blank = (hasAgents ? "," : "") + ",," + (hasEpisodes ? "," : "") + ","
    for run in runs {
      let label = run.label
      let words =
        (hasEnvironment ? [label.environment] : []) + [label.algorithm, label.task, label.run]
      let head = words.map(csvField).joined(separator: ",") + ","
      switch run.state {
      case .missing: text += head + blank + "missing\n"
      case .failed: text += head + blank + csvField(run.reason ?? "failed") + "\n"
      case .done:
        for series in run.series {
          let agent = hasAgents ? "\(series.quantity.agent)," : ""
          let metric = csvField(series.quantity.measure)
          for (index, step) in series.steps.enumerated() {
            let start = "\(head)\(agent)\(step),\(metric),"
            let episodes = series.episodes.isEmpty ? [] : series.episodes[index]
            if episodes.isEmpty {
              text += "\(start)\(hasEpisodes ? "," : "")\(series.values[index]),done\n"
            }
            for (episode, value) in episodes.enumerated() {
              text += "\(start)\(episode + 1),\(value),done\n"
            }
          }
        }
      }
    }
    return text
  }
}

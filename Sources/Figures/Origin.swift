import Statistics

extension Plot {
  /// The stored runs that the numbers of a plot come from.
  public struct Origin: Sendable, Equatable {
    /// How many finished runs there are of the conditions that the figure may draw.
    public let runs: Int
    /// What the sqlite3 shell answers with their values, on the views of a store.
    public let query: String
  }
}

/// Which stored values a kind of figure aggregates.
public struct FigureReads: Sendable, Equatable {
  /// Runs that learn, runs of policies held fixed, or both.
  public enum Runs: Sendable, Equatable { case learning, fixed, all }

  let runs: Runs
  /// 0 for the joint policy's, 1... for one agent's, nil for those of every agent.
  public let agent: Int?
  /// Whether only the last value of a run counts.
  let isFinal: Bool

  public init(_ runs: Runs = .learning, agent: Int? = 0, isFinal: Bool = false) {
    self.runs = runs
    self.agent = agent
    self.isFinal = isFinal
  }
}

extension FigureKind {
  /// Values of all steps of the runs that learn, of the joint policy.
  public var reads: FigureReads { FigureReads() }

  /// `plot` with the query behind its data.
  public func figure(
    of table: ResultTable, study: StudyDescription
  ) throws(FigureError) -> Plot {
    var plot = try plot(of: table, study: study)
    let runs = table.runs.count {
      let learns = table.conditions[$0.condition].learns
      return $0.state == .done && (reads.runs == .all || learns == (reads.runs == .learning))
    }
    let looksAtGradients = table.conditions.contains { !$0.learner.isEmpty && !$0.learns }
    plot.origin = Plot.Origin(runs: runs, query: query(study, withGradients: looksAtGradients))
    return plot
  }

  private func query(_ study: StudyDescription, withGradients: Bool) -> String {
    let names = (measures.isEmpty ? [study.successMeasure] : measures).map(sqlLiteral)
    // What has no learner, or looks at its gradient alone, holds its policy fixed.
    let gradients = "learner = '' OR experiment = 'gradient' OR experiment LIKE 'gradient (%'"
    let learning = withGradients ? "NOT (\(gradients))" : "learner <> ''"
    let fixed = withGradients ? "(\(gradients))" : "learner = ''"
    var conditions = [
      "run IN (SELECT run FROM v_study_run WHERE study = \(sqlLiteral(study.name)))",
      "measure IN (\(names.joined(separator: ", ")))",
    ]
    if let agent = reads.agent { conditions.append("agent = \(agent)") }
    switch reads.runs {
    case .learning: conditions.append(learning)
    case .fixed: conditions.append(fixed)
    case .all: break
    }
    return "SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value "
      + "FROM \(reads.isFinal ? "v_final" : "v_trajectory") "
      + "WHERE \(conditions.joined(separator: " AND ")) "
      + "ORDER BY condition, seed, measure, agent, step;"
  }
}

/// A text as it stands in a query of SQL.
public func sqlLiteral(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }

import Statistics

/// How far a study has come, for a status report.
public struct StudySummary: Sendable, Equatable {
  /// How far a condition has come, in runs.
  public struct Condition: Sendable, Equatable {
    public let condition: ResultTable.Condition
    public let intended: Int
    public let done: Int
    public let failed: Int
    /// Runs that a process has taken to execute, whatever became of an earlier execution.
    public let claimed: Int

    /// Not stored, be they claimed or not.
    public var missing: Int { intended - done - failed }
  }

  public let name: String
  public let question: String
  /// Why the failed run that was started last failed; nil when none has.
  public let lastError: String?
  /// In the order of the study file.
  public let conditions: [Condition]

  public var intended: Int { conditions.reduce(0) { $0 + $1.intended } }
  public var done: Int { conditions.reduce(0) { $0 + $1.done } }
  public var failed: Int { conditions.reduce(0) { $0 + $1.failed } }
  public var missing: Int { intended - done - failed }
  public var claimed: Int { conditions.reduce(0) { $0 + $1.claimed } }
}

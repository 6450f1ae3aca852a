import Foundation
import Runner

/// What Slurm's own commands do and say, on a machine that has them.
enum Slurm {
  /// Why Slurm cannot be asked, in words.
  struct Unavailable: Error, CustomStringConvertible {
    let description: String

    fileprivate init(_ program: String, _ finished: Subprocess?) {
      let line = finished.map { ($0.errors + $0.output).prefix { $0 != "\n" } }
      // They begin with their name, and say that it is an error.
      let words = line.map { $0.replacing(/^\w+: (?:error: )?/, with: "") }
      description =
        words.map { "\(program) fails: \($0.isEmpty ? "without a word" : $0)" }
        ?? "\(program) is not installed here"
    }
  }

  /// Indices of a job array must be below this, which `scontrol` knows; Slurm's own default where it
  /// cannot be asked.
  static func maximumArraySize() -> Int {
    guard let config = Subprocess("scontrol", ["show", "config"]), config.succeeded,
      let match = config.output.firstMatch(of: /MaxArraySize\s*=\s*([0-9]+)/),
      let size = Int(match.1)
    else { return 1001 }
    return size
  }

  /// The id of the job that `sbatch` makes of these arguments.
  static func submit(_ arguments: [String]) throws -> String {
    let finished = Subprocess("sbatch", arguments)
    // "id" or "id;cluster".
    guard let finished, finished.succeeded,
      let id = finished.output.firstMatch(of: /^[0-9]+/).map({ String($0.0) })
    else { throw Unavailable("sbatch", finished) }
    return id
  }

  /// Where a job, or a task of an array, stands.
  struct State {
    /// Slurm's word, such as RUNNING.
    let word: String
    /// Why it waits, if it does.
    let reason: String?

    /// Whether it will still do something.
    var isAlive: Bool {
      let ended = [
        "BOOT_FAIL", "CANCELLED", "COMPLETED", "DEADLINE", "FAILED", "NODE_FAIL", "OUT_OF_MEMORY",
        "PREEMPTED", "REVOKED", "TIMEOUT",
      ]
      return !ended.contains(word)
    }

    var text: String {
      let known = word.lowercased().replacing("_", with: " ")
      return word == "PENDING" ? "\(known)\(reason.map { " (\($0))" } ?? "")" : known
    }
  }

  /// The states of jobs by id, and of tasks as `job_index`: of those in the queue or just gone from
  /// it by `squeue`, and of older ones by `sacct`, where there is accounting.
  static func states(ofJobs jobs: [String]) throws -> [String: State] {
    // Of the user's jobs, for an id that has left the queue would be an error.
    let queue = Subprocess(
      "squeue", ["--me", "--noheader", "--array", "--states=all", "--format=%i|%T|%r"])
    guard let queue, queue.succeeded else { throw Unavailable("squeue", queue) }
    var states: [String: State] = [:]
    let accounting = Subprocess(
      "sacct",
      [
        "--noheader", "--parsable2", "--allocations", "--array",
        "--jobs=\(jobs.joined(separator: ","))",
        "--format=JobID,State",
      ])
    if let accounting, accounting.succeeded {
      for line in accounting.output.split(separator: "\n") {
        let cells = line.split(separator: "|")
        // As in "CANCELLED by 1000".
        guard cells.count == 2, let word = cells[1].split(separator: " ").first else { continue }
        states[String(cells[0])] = State(word: String(word), reason: nil)
      }
    }
    for line in queue.output.split(separator: "\n") {
      let cells = line.split(separator: "|")
      guard cells.count == 3 else { continue }
      states[String(cells[0])] = State(word: String(cells[1]), reason: String(cells[2]))
    }
    return states
  }
}

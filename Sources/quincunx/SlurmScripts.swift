import Store

/// What a job asks of a cluster.
struct SlurmRequest {
  let partition: String?
  let time: String?
  let memory: String?
  let account: String?
  let cores: Int
}

/// The scripts of a submission to Slurm, and the calls of `sbatch` that submit them.
struct SlurmScripts {
  /// Absolute.
  let executable: String
  let folder: String
  let target: String
  let studies: [String]
  let seeds: Int?
  let shards: Int
  let request: SlurmRequest

  /// For a job array: executes the shard whose number is the task's plus the first argument.
  var shard: String {
    let files = studies.map { "\"$folder\"/studies/\(quoted("\($0).yaml"))" }.joined(separator: " ")
    let seeds = seeds.map { " --seeds \($0)" } ?? ""
    return """
      #!/bin/bash
      # One shard of the plan for each task of a job array. Written by quincunx submit.
      \(directives(name: name, cores: request.cores, "--signal=B:TERM@30"))
      folder=\(quoted(folder))
      # An array is only so long: the first argument is how many shards come before its task 1.
      shard=$(($1 + SLURM_ARRAY_TASK_ID))
      # In the place of this shell, so that it is the one that Slurm asks to end, half a minute before
      # the time is over or when the job is cancelled: finished runs are stored then.
      exec \(quoted(executable)) run \(files)\(seeds) --shard "$shard/\(shards)" \\
        --workers \(request.cores) --store "$folder/shards/shard-$shard-of-\(shards).sqlite"

      """
  }

  /// For the job that comes after all the tasks, however they ended.
  var merge: String {
    """
    #!/bin/bash
    # Joins what the shards have stored. Fails while runs are missing, and says which. Written by
    # quincunx submit.
    \(directives(name: "\(name)-merge", cores: 1))
    folder=\(quoted(folder))
    shopt -s nullglob
    shards=("$folder"/shards/*.sqlite)
    if ((${#shards[@]} == 0)); then
      echo "no shard has stored anything; their outputs are in $folder/logs" >&2
      exit 1
    fi
    exec \(quoted(executable)) merge "${shards[@]}" --store \(quoted(target)) --complete

    """
  }

  /// A call of `sbatch` for some shards, with the number of shards before task 1.
  func arraySubmission(of shards: [Int], offset: Int) -> [String] {
    [
      "--parsable", "--chdir=\(folder)", "--output=logs/%A_%a.txt",
      "--array=\(indices(shards.map { $0 - offset }))", "\(folder)/shard.sh", "\(offset)",
    ]
  }

  func mergeSubmission(after jobs: [String]) -> [String] {
    let dependency = jobs.isEmpty ? [] : ["--dependency=afterany:\(jobs.joined(separator: ":"))"]
    return ["--parsable", "--chdir=\(folder)", "--output=logs/%j-merge.txt"] + dependency
      + ["\(folder)/merge.sh"]
  }

  private var name: String { studies.joined(separator: "+") }

  private func directives(name: String, cores: Int, _ more: String...) -> String {
    let optional = [
      ("partition", request.partition), ("account", request.account), ("time", request.time),
      ("mem", request.memory),
    ].compactMap { key, value in value.map { "--\(key)=\($0)" } }
    let all = ["--job-name=\(name)", "--ntasks=1", "--cpus-per-task=\(cores)"] + optional + more
    return all.map { "#SBATCH \($0)" }.joined(separator: "\n")
  }
}

/// The shards of each array, which is only so long, and how many shards come before its task 1.
/// - Precondition: `maximumArraySize`, which indices stay below, is at least 2.
func arrays(of shards: [Int], maximumArraySize: Int) -> [(offset: Int, shards: [Int])] {
  let length = maximumArraySize - 1
  let groups = Dictionary(grouping: shards) { ($0 - 1) / length }
  return groups.sorted { $0.key < $1.key }.map { ($0.key * length, $0.value) }
}

/// Numbers as Slurm writes them, such as `1-3,5`.
func indices(_ numbers: [Int]) -> String {
  ranges(of: Set(numbers)).map {
    $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
  }.joined(separator: ",")
}

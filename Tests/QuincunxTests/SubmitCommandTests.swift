import Foundation
import Testing

/// A folder with `tiny.yaml`, 24 runs, and Slurm's commands, which do as the files `queue`,
/// `accounting` and `config` in that folder say, and write their arguments to `calls`.
private func toolWithSlurm() throws -> CommandLineTool {
  let quincunx = try CommandLineTool()
  try quincunx.write(
    tinyStudy.replacing("[onPolicy]", with: "[onPolicy, ros]")
      .replacing("seeds: 3", with: "seeds: 12"), to: "tiny.yaml")
  let made = try quincunx.shell(
    """
    mkdir bin
    cat > bin/sbatch <<'END'
    #!/bin/sh
    cd "$(dirname "$0")/.."
    { printf 'sbatch'; printf ' <%s>' "$@"; echo; } >> calls
    if [ -e refusal ]; then cat refusal >&2; exit 1; fi
    number=$(grep -c sbatch calls)
    echo "$((number + 100));tinycluster"
    END
    cat > bin/squeue <<'END'
    #!/bin/sh
    cd "$(dirname "$0")/.."
    echo "squeue $*" >> calls
    if [ -e queue ]; then cat queue; else echo 'squeue: error: no controller' >&2; exit 1; fi
    END
    cat > bin/sacct <<'END'
    #!/bin/sh
    cd "$(dirname "$0")/.."
    echo "sacct $*" >> calls
    if [ -e accounting ]; then cat accounting; else echo 'storage is disabled' >&2; exit 1; fi
    END
    cat > bin/scontrol <<'END'
    #!/bin/sh
    cd "$(dirname "$0")/.."
    if [ -e config ]; then cat config; else exit 1; fi
    END
    chmod +x bin/*
    """)
  try #require(made.code == 0, "\(made.errors)")
  return quincunx
}

extension CommandLineTool {
  /// Calls the tool where the programs of `bin` come first.
  fileprivate func slurm(_ words: String...) throws -> Outcome {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try start(
      words, environment: ["PATH": folder.appendingPathComponent("bin").path + ":" + path]
    ).outcome()
  }

  /// The arguments that `sbatch` was called with so far, a call each.
  fileprivate func submissions() throws -> [String] {
    guard exists("calls") else { return [] }
    return String(decoding: try contents(of: "calls"), as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix("sbatch") }.map(String.init)
  }

  /// As it is in the messages of the tool.
  fileprivate var path: String {
    URL(fileURLWithPath: folder.path).standardizedFileURL.path
  }
}

@Suite struct SubmitCommandTests {
  @Test func shardsAreATaskEachAndTheMergeComesAfterThem() throws {
    let quincunx = try toolWithSlurm()
    let folder = "\(quincunx.path)/slurm/tiny"
    let outcome = try quincunx.slurm(
      "submit", "tiny.yaml", "--engine", "slurm", "--shards", "8", "--partition", "fast",
      "--time", "1-12:30:00", "--memory", "500M", "--cores", "3", "--account", "lab.7")
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        array 101: shards 1-8 of 8
        job 102: merges them into \(quincunx.path)/quincunx.sqlite when they have ended
        quincunx status --submission \(folder) shows how far they are

        """)
    #expect(
      try quincunx.submissions() == [
        "sbatch <--parsable> <--chdir=\(folder)> <--output=logs/%A_%a.txt> <--array=1-8> "
          + "<\(folder)/shard.sh> <0>",
        "sbatch <--parsable> <--chdir=\(folder)> <--output=logs/%j-merge.txt> "
          + "<--dependency=afterany:101> <\(folder)/merge.sh>",
      ])
    let script = String(decoding: try quincunx.contents(of: "slurm/tiny/shard.sh"), as: UTF8.self)
    let directives = script.split(separator: "\n").filter { $0.hasPrefix("#SBATCH") }
    #expect(
      directives == [
        "#SBATCH --job-name=tiny", "#SBATCH --ntasks=1", "#SBATCH --cpus-per-task=3",
        "#SBATCH --partition=fast", "#SBATCH --account=lab.7", "#SBATCH --time=1-12:30:00",
        "#SBATCH --mem=500M", "#SBATCH --signal=B:TERM@30",
      ])
    #expect(script.contains("\nexec /") && script.contains("--workers 3 "))
    let record = try JSONSerialization.jsonObject(
      with: quincunx.contents(of: "slurm/tiny/submission.json"))
    let fields = try #require(record as? [String: Any])
    #expect(fields["engine"] as? String == "slurm")
    #expect(fields["shards"] as? Int == 8)
    #expect(fields["merge"] as? String == "102")
    #expect(fields["target"] as? String == "\(quincunx.path)/quincunx.sqlite")
    let array = try #require((fields["arrays"] as? [[String: Any]])?.first)
    #expect(array["job"] as? String == "101")
    #expect(array["shards"] as? [Int] == Array(1...8))
    #expect(!quincunx.exists("quincunx.sqlite"), "submitting computes nothing")
  }

  /// The scripts do what Slurm would have them do, in folders whose names need quotation marks.
  @Test func theScriptsExecuteAndMergeTheStudy() throws {
    let quincunx = try toolWithSlurm()
    let folder = "it's my \"$HOME\""
    let target = "all of it.sqlite"
    #expect(
      try quincunx.slurm(
        "submit", "tiny.yaml", "--shards", "4", "--into", folder, "--store", target, "--seeds", "5"
      ).code == 0)
    // Edited while the jobs wait.
    try quincunx.write(tinyStudy.replacing("tabular", with: "perceptron"), to: "tiny.yaml")
    for task in [1, 3, 4] {
      let shard = try quincunx.shell(
        "cd /; SLURM_ARRAY_TASK_ID=\(task) bash '\(quincunx.path)'/it*/shard.sh 0")
      #expect(shard.code == 0, "\(shard.errors)")
    }
    let early = try quincunx.shell("cd /; bash '\(quincunx.path)'/it*/merge.sh")
    #expect(early.code == 1)
    #expect(early.output.contains("tiny: 7 of 10 runs done, 0 failed, 3 missing\n  missing: "))
    // The second array of a long submission: its task 1 is shard 2 here.
    let last = try quincunx.shell("SLURM_ARRAY_TASK_ID=1 bash '\(quincunx.path)'/it*/shard.sh 1")
    #expect(last.code == 0, "\(last.errors)")
    let merged = try quincunx.shell("bash '\(quincunx.path)'/it*/merge.sh")
    #expect(merged.code == 0)
    #expect(merged.output.hasSuffix("tiny: all 10 runs are stored\n"))
    #expect(try quincunx.sql("SELECT count(*) FROM run", store: target) == "10")
    #expect(
      try quincunx.shell("cd it*/shards && ls *.sqlite").output.split(separator: "\n")
        == (1...4).map { "shard-\($0)-of-4.sqlite"[...] })
  }

  @Test func aMergeWithoutShardsSaysSo() throws {
    let quincunx = try toolWithSlurm()
    #expect(try quincunx.slurm("submit", "tiny.yaml").code == 0)
    let merged = try quincunx.shell("bash slurm/tiny/merge.sh")
    #expect(merged.code == 1)
    #expect(merged.errors.contains("no shard has stored anything; their outputs are in "))
  }

  @Test func onlyShardsWithMissingRunsAreSubmittedAgain() throws {
    let quincunx = try toolWithSlurm()
    #expect(try quincunx.slurm("submit", "tiny.yaml", "--shards", "6").code == 0)
    for task in 1...6 where task != 4 {
      #expect(
        try quincunx.shell("SLURM_ARRAY_TASK_ID=\(task) bash slurm/tiny/shard.sh 0").code == 0)
    }
    // A shard that was killed half way, and one that was killed before it had filled its file.
    try quincunx.sql(
      """
      DELETE FROM measured_value WHERE run = 2; DELETE FROM run WHERE id = 2
      """, store: "slurm/tiny/shards/shard-2-of-6.sqlite")
    try quincunx.write("", to: "slurm/tiny/shards/shard-4-of-6.sqlite")
    try quincunx.write("", to: "quincunx.sqlite")

    try quincunx.write("101_2|RUNNING|None\n101_4|PENDING|Resources\n", to: "queue")
    let busy = try quincunx.slurm("submit", "tiny.yaml")
    #expect(busy.code == 0)
    #expect(busy.output == "nothing to submit: shards 2,4 of 6 are still in the queue\n")
    try quincunx.write("101_2|CANCELLED|None\n101_4|PENDING|Resources\n", to: "queue")
    let again = try quincunx.slurm("submit", "tiny.yaml", "--shards", "6")
    #expect(again.output.hasPrefix("array 103: shard 2 of 6\njob 104: "))
    let calls = try quincunx.submissions()
    #expect(calls.count == 4)
    #expect(calls[2].contains("<--array=2>"))
    #expect(calls[3].contains("<--dependency=afterany:101:103>"), "shard 4 is still waited for")

    try quincunx.write("", to: "queue")
    let both = try quincunx.slurm("submit", "tiny.yaml")
    #expect(both.output.hasPrefix("array 105: shards 2,4 of 6\n"))
    for task in [2, 4] {
      #expect(
        try quincunx.shell("SLURM_ARRAY_TASK_ID=\(task) bash slurm/tiny/shard.sh 0").code == 0)
    }
    let folder = "\(quincunx.path)/slurm/tiny"
    let merging = try quincunx.slurm("submit", "tiny.yaml")
    #expect(
      merging.output == """
        nothing to submit: all 24 runs are stored by shards, but 24 not yet in \
        \(quincunx.path)/quincunx.sqlite:
        quincunx merge \(folder)/shards/*.sqlite --store \(quincunx.path)/quincunx.sqlite

        """)
    #expect(try quincunx.shell("bash slurm/tiny/merge.sh").code == 0)
    #expect(
      try quincunx.slurm("submit", "tiny.yaml").output
        == "nothing to submit: all 24 runs are stored\n")
    // What the target has need not be executed by shards.
    _ = try quincunx.shell("rm -r slurm")
    #expect(
      try quincunx.slurm("submit", "tiny.yaml").output
        == "nothing to submit: all 24 runs are stored\n")
    #expect(try quincunx.submissions().count == 6)
  }

  @Test func arraysAreAsLongAsTheClusterAllows() throws {
    let quincunx = try toolWithSlurm()
    try quincunx.write(
      "Configuration data\nMaxArraySize            = 5\nMaxDBDMsgs = 2\n", to: "config")
    let outcome = try quincunx.slurm("submit", "tiny.yaml", "--shards", "10")
    #expect(outcome.code == 0)
    #expect(
      outcome.output.split(separator: "\n").prefix(3) == [
        "array 101: shards 1-4 of 10", "array 102: shards 5-8 of 10",
        "array 103: shards 9-10 of 10",
      ])
    let calls = try quincunx.submissions()
    #expect(calls[0].contains("<--array=1-4>") && calls[0].hasSuffix("/shard.sh> <0>"))
    #expect(calls[1].contains("<--array=1-4>") && calls[1].hasSuffix("/shard.sh> <4>"))
    #expect(calls[2].contains("<--array=1-2>") && calls[2].hasSuffix("/shard.sh> <8>"))
    #expect(calls[3].contains("<--dependency=afterany:101:102:103>"))
    // Its tasks are found again: shard 9 is task 1 of the third array.
    try quincunx.write((1...4).map { "101_\($0)|RUNNING|None\n" }.joined(), to: "queue")
    #expect(
      try quincunx.slurm("submit", "tiny.yaml").output.hasPrefix(
        "array 105: shards 5-8 of 10\narray 106: shards 9-10 of 10\n"))
  }

  @Test func aClusterWithoutJobArraysIsToldOf() throws {
    for size in 0...1 {
      let quincunx = try toolWithSlurm()
      try quincunx.write("MaxArraySize = \(size)\n", to: "config")
      let refused = try quincunx.slurm("submit", "tiny.yaml")
      #expect(refused.code == 2)
      #expect(refused.errors.contains("takes no job arrays: its MaxArraySize is \(size)"))
      #expect(try quincunx.submissions() == [])
    }
  }

  @Test func withoutALimitArraysHaveAThousandTasks() throws {
    let quincunx = try toolWithSlurm()
    let outcome = try quincunx.slurm(
      "submit", "tiny.yaml", "--shards", "1100", "--seeds", "600", "--print")
    #expect(outcome.output.contains("--array=1-1000 "))
    #expect(outcome.output.contains("--array=1-100 "))
    #expect(outcome.output.contains("--dependency=afterany:ARRAY1:ARRAY2 "))
  }

  @Test func printingDoesNothing() throws {
    let quincunx = try toolWithSlurm()
    let outcome = try quincunx.slurm("submit", "tiny.yaml", "--into", "a b", "--print")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("== \(quincunx.path)/a b/shard.sh\n#!/bin/bash\n"))
    #expect(outcome.output.contains("== \(quincunx.path)/a b/merge.sh\n#!/bin/bash\n"))
    #expect(
      outcome.output.contains(
        "\nsbatch --parsable '--chdir=\(quincunx.path)/a b' --output=logs/%A_%a.txt --array=1-16 "
          + "'\(quincunx.path)/a b/shard.sh' 0\n"))
    #expect(try quincunx.submissions().isEmpty)
    #expect(!quincunx.exists("a b"))
  }

  @Test(arguments: [
    ("--time", "1 hour", "--time needs minutes, minutes:seconds"),
    ("--time", "1:70", "--time needs minutes"),
    ("--time", "1-", "--time needs minutes"),
    ("--memory", "2 GB", "--memory needs a whole number of megabytes, or of K, M, G or T"),
    ("--memory", "0", "--memory needs a whole number"),
    ("--partition", "a b", "--partition needs a partition's name"),
    ("--account", "$(id)", "--account needs an account's name"),
    ("--cores", "0", "--cores needs a whole number from 1 to 1024"),
    ("--shards", "0", "--shards needs a whole number from 1 to"),
    ("--engine", "lsf", "--engine is one of slurm, not lsf"),
  ])
  func aWrongValueIsRefused(_ option: String, _ value: String, _ sentence: String) throws {
    let quincunx = try toolWithSlurm()
    let outcome = try quincunx.slurm("submit", "tiny.yaml", option, value)
    #expect(outcome.code == 2)
    #expect(outcome.complaints.count == 1)
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    #expect(!quincunx.exists("slurm") && !quincunx.exists("calls"))
  }

  @Test(arguments: ["90", "90:00", "1:30:00", "2-12", "2-12:30", "0-00:10:00"])
  func timesAreWrittenAsSlurmReadsThem(time: String) throws {
    let quincunx = try toolWithSlurm()
    let outcome = try quincunx.slurm("submit", "tiny.yaml", "--time", time, "--print")
    #expect(outcome.code == 0)
    #expect(outcome.output.components(separatedBy: "#SBATCH --time=\(time)\n").count == 3)
  }

  @Test func whatSbatchSaysIsPassedOn() throws {
    let quincunx = try toolWithSlurm()
    try quincunx.write("sbatch: error: invalid partition specified: fats\n", to: "refusal")
    let refused = try quincunx.slurm("submit", "tiny.yaml", "--partition", "fats")
    #expect(refused.code == 2)
    #expect(
      refused.complaints == [
        "quincunx: sbatch fails: invalid partition specified: fats; --print shows "
          + "what would be submitted; quincunx submit --help shows how"
      ])
    #expect(!quincunx.exists("slurm/tiny/submission.json"))
  }

  @Test func anEarlierSubmissionIsNotContradicted() throws {
    let quincunx = try toolWithSlurm()
    #expect(try quincunx.slurm("submit", "tiny.yaml", "--shards", "6").code == 0)
    let other = try quincunx.slurm("submit", "tiny.yaml", "--shards", "7")
    #expect(other.code == 2)
    #expect(other.errors.contains("slurm/tiny has a plan in 6 shards; give --shards 6, or another"))
    let blind = try quincunx.slurm("submit", "tiny.yaml")
    #expect(blind.code == 2, "tasks that nobody can ask about may still be at work")
    #expect(
      blind.errors.contains(
        "Slurm cannot be asked which shards of an earlier submission are still in its queue: "
          + "squeue fails: no controller"))
    #expect(try quincunx.slurm("submit", "tiny.yaml", "--print").code == 0)
    let nowhere = try quincunx.slurm("submit", "tiny.yaml", "--store", "none/x.sqlite")
    #expect(nowhere.code == 2)
    #expect(nowhere.errors.contains("there is no folder \(quincunx.path)/none to put the merged"))
    #expect(
      try quincunx.shell("SLURM_ARRAY_TASK_ID=1 bash slurm/tiny/shard.sh 0").code == 0)
    try quincunx.write(
      tinyStudy.replacing("[onPolicy]", with: "[onPolicy, ros]"), to: "tiny.yaml")
    let changed = try quincunx.slurm("submit", "tiny.yaml")
    #expect(changed.code == 2)
    #expect(
      changed.errors.contains("shard-1-of-6.sqlite was made when the study tiny was another"))
    try quincunx.write("{}", to: "slurm/tiny/submission.json")
    let damaged = try quincunx.slurm("submit", "tiny.yaml")
    #expect(damaged.code == 2)
    #expect(damaged.errors.contains("submission.json is not what quincunx submit wrote"))
  }

  /// Otherwise the store of an older text could never take up what its shards compute.
  @Test func theTargetIsBroughtUpToDate() throws {
    let quincunx = try toolWithSlurm()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml", "--quiet").code == 0)
    try quincunx.write(tinyStudy.replacing("seeds: 3", with: "seeds: 5"), to: "tiny.yaml")
    #expect(try quincunx.slurm("submit", "tiny.yaml", "--shards", "2").code == 0)
    for task in [1, 2] {
      #expect(
        try quincunx.shell("SLURM_ARRAY_TASK_ID=\(task) bash slurm/tiny/shard.sh 0").code == 0)
    }
    let merged = try quincunx.shell("bash slurm/tiny/merge.sh")
    #expect(merged.code == 0, "\(merged.errors)")
    #expect(try quincunx.sql("SELECT count(*) FROM run") == "5")
  }
}

@Suite struct SubmissionStatusTests {
  @Test func everyUnfinishedShardHasItsTasksState() throws {
    let quincunx = try toolWithSlurm()
    #expect(try quincunx.slurm("submit", "tiny.yaml", "--shards", "6").code == 0)
    for task in [1, 2] {
      #expect(
        try quincunx.shell("SLURM_ARRAY_TASK_ID=\(task) bash slurm/tiny/shard.sh 0").code == 0)
    }
    try quincunx.sql(
      "DELETE FROM measured_value WHERE run = 2; DELETE FROM run WHERE id = 2",
      store: "slurm/tiny/shards/shard-2-of-6.sqlite")
    try quincunx.write(
      """
      101_1|COMPLETED|None
      101_2|RUNNING|None
      101_3|PENDING|Resources
      101_4|OUT_OF_MEMORY|OutOfMemory
      102|PENDING|Dependency
      7_6|RUNNING|None

      """, to: "queue")
    // Tasks that have left the queue are known to the accounting only.
    try quincunx.write("101_5|CANCELLED by 1000\n101_2|PENDING\n", to: "accounting")
    let status = try quincunx.slurm("status", "--submission", "slurm/tiny")
    #expect(status.code == 0)
    let lines = status.output.split(separator: "\n").map(String.init)
    #expect(
      lines[0] == "\(quincunx.path)/slurm/tiny: 6 shards of 24 runs, 7 executed, 0 in "
        + "\(quincunx.path)/quincunx.sqlite")
    let cells = lines[3...7].map { $0.split(separator: " ").joined(separator: " ") }
    #expect(
      cells == [
        "2 101_2 running 3 1", "3 101_3 pending (Resources) 0 4", "4 101_4 out of memory 0 4",
        "5 101_5 cancelled 0 4", "6 101_6 not in the queue 0 4",
      ])
    #expect(
      lines[8] == "1 of 6 shards complete; merging, job 102: pending (Dependency)")
    #expect(lines.count == 9)
    let calls = String(decoding: try quincunx.contents(of: "calls"), as: UTF8.self)
    #expect(calls.contains("--jobs=101,102 "))
  }

  @Test func aSubmissionBesideTheStoreIsFound() throws {
    let quincunx = try toolWithSlurm()
    #expect(try quincunx.slurm("submit", "tiny.yaml", "--shards", "2").code == 0)
    #expect(
      try quincunx.slurm("submit", "tiny.yaml", "--into", "slurm/else", "--store", "x.sqlite").code
        == 0)
    try quincunx.write("", to: "queue")
    let before = try quincunx.slurm("status")
    #expect(before.code == 0, "before the first merge there is no store")
    #expect(before.output.hasPrefix("\(quincunx.path)/slurm/tiny: 2 shards of 24 runs, 0 executed"))
    #expect(!before.output.contains("slurm/else"), "that one is merged into another store")
    #expect(try quincunx.shell("SLURM_ARRAY_TASK_ID=1 bash slurm/tiny/shard.sh 0").code == 0)
    #expect(try quincunx.shell("bash slurm/tiny/merge.sh").code == 1)
    let after = try quincunx.slurm("status").output
    #expect(after.hasPrefix("study  intended"))
    #expect(after.contains("12 executed, 12 in \(quincunx.path)/quincunx.sqlite\n"))
  }

  @Test func itSaysInWordsWhySlurmCannotBeAsked() throws {
    let quincunx = try toolWithSlurm()
    #expect(try quincunx.slurm("submit", "tiny.yaml", "--shards", "2").code == 0)
    let failing = try quincunx.slurm("status", "--submission", "slurm/tiny")
    #expect(failing.code == 0)
    #expect(
      failing.output.contains(
        "Slurm cannot be asked about the jobs: squeue fails: no controller\n"))
    #expect(failing.output.contains("unknown"))
    _ = try quincunx.shell("rm bin/squeue")
    let tools = try quincunx.shell("mkdir plain && ln -s $(command -v env) plain/env")
    try #require(tools.code == 0)
    let absent = try quincunx.start(
      ["status", "--submission", "slurm/tiny"],
      environment: ["PATH": quincunx.folder.appendingPathComponent("plain").path]
    ).outcome()
    #expect(absent.output.contains("asked about the jobs: squeue is not installed here\n"))
  }

  @Test func aFolderWithoutASubmissionIsRefused() throws {
    let quincunx = try toolWithSlurm()
    let outcome = try quincunx.slurm("status", "--submission", "bin")
    #expect(outcome.code == 2)
    #expect(
      outcome.errors.contains("/bin has no submission.json, which quincunx submit writes"))
  }
}

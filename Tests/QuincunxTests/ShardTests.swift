import Testing

@Suite struct ShardTests {
  /// Two conditions of five seeds each: ten runs.
  private let study = tinyStudy.replacing("[onPolicy]", with: "[onPolicy, ros]")
    .replacing("seeds: 3", with: "seeds: 5")

  @Test func shardsTogetherAreThePlan() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(study, to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml", "--quiet").code == 0)
    var seen: [String] = []
    for number in 1...4 {
      let (shard, store) = ("\(number)/4", "\(number).sqlite")
      let outcome = try quincunx("run", "tiny.yaml", "--shard", shard, "--store", store)
      #expect(outcome.code == 0)
      // Of ten runs, shards 1 and 2 have three, the others two.
      let expected = number <= 2 ? 3 : 2
      #expect(outcome.complaints.first?.hasPrefix("\(expected) runs on ") == true)
      seen += try quincunx.sql(
        "SELECT sampler || ' ' || seed FROM v_run ORDER BY run", store: store
      ).split(separator: "\n").map(String.init)
      #expect(
        try quincunx.sql("SELECT count(DISTINCT sampler) FROM v_run", store: store) == "2",
        "every shard has its part of every condition")
      #expect(
        try quincunx.sql("SELECT sum(last_seed - first_seed + 1) FROM planned", store: store)
          == "10", "the study in the shard's store is the whole one")
      #expect(
        try quincunx("run", "tiny.yaml", "--shard", shard, "--store", store).output
          == "nothing to run: all \(expected) runs of shard \(shard) are stored\n")
    }
    #expect(seen.count == 10)
    #expect(
      Set(seen) == Set(["onPolicy", "ros"].flatMap { s in (1...5).map { "\(s) \($0)" } }))
  }

  /// Otherwise two machines, one of which has stored something, would leave runs to each other.
  @Test func aShareDoesNotDependOnWhatIsStored() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(study, to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml", "--shard", "1/2", "--quiet").code == 0)
    let plan = try quincunx("plan", "tiny.yaml", "--shard", "1/2").output
    #expect(plan.contains("5 runs planned for this shard, of 10, 0 to run: nothing to run"))
    try quincunx.sql(
      "DELETE FROM measured_value WHERE run = 2; DELETE FROM run WHERE id = 2")
    let rest = try quincunx("plan", "tiny.yaml", "--shard", "1/2", "--workers", "1").output
    #expect(rest.contains("5 runs planned for this shard, of 10, 1 to run: about "))
    let again = try quincunx("run", "tiny.yaml", "--shard", "1/2")
    #expect(again.complaints.first?.hasPrefix("1 run on ") == true)
    // Places 1, 3, 5, 7 and 9 of: onPolicy 1...5, ros 1...5.
    #expect(
      try quincunx.sql("SELECT sampler || seed FROM v_run ORDER BY sampler, seed")
        == "onPolicy1\nonPolicy3\nonPolicy5\nros2\nros4")
  }

  @Test func aRunThatTwoStudiesWantIsInOneShard() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(study, to: "tiny.yaml")
    try quincunx.write(study.replacing("seeds: 5", with: "seeds: 7"), to: "more.yaml")
    var count = 0
    for number in 1...3 {
      let store = "\(number).sqlite"
      #expect(
        try quincunx(
          "run", "tiny.yaml", "more.yaml", "--shard", "\(number)/3", "--store", store, "--quiet"
        ).code == 0)
      count += Int(try quincunx.sql("SELECT count(*) FROM run", store: store)) ?? 0
    }
    #expect(count == 14)
  }

  @Test func failuresOfOtherShardsAreNotCounted() throws {
    let quincunx = try CommandLineTool()
    // Its second half fails.
    try quincunx.write(
      tinyStudy.replacing(
        "[reinforce]", with: "[reinforce, { reinforce: { learningRate: 1e308 } }]"
      )
      .replacing("seeds: 3", with: "seeds: 1"), to: "half.yaml")
    #expect(try quincunx("run", "half.yaml", "--quiet").code == 1)
    let sound = try quincunx("run", "half.yaml", "--shard", "1/2")
    #expect(sound.code == 0)
    #expect(sound.output == "nothing to run: the run of shard 1/2 is stored\n")
    let failing = try quincunx("run", "half.yaml", "--shard=2/2")
    #expect(failing.code == 1)
    #expect(failing.output.contains("1 run failed; "))
    let empty = try quincunx("run", "half.yaml", "--shard", "3/3")
    #expect(empty.code == 0)
    #expect(
      empty.output == "nothing to run: the plan is too short for shard 3/3\n")
  }

  @Test(arguments: [
    "0/2", "3/2", "1", "1/0", "a/b", "-1/2", "1/2/3", " 1/2", "1/99999999999999999999", "1.0/2",
  ])
  func anotherFormIsRefusedBeforeAStoreIsMade(_ form: String) throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    for command in ["run", "plan"] {
      let outcome = try quincunx(command, "tiny.yaml", "--shard", form)
      #expect(outcome.code == 2)
      #expect(
        outcome.complaints == [
          "quincunx: --shard needs I/N, part I of N with I from 1 to N, as in 2/8, not \"\(form)\"; "
            + "quincunx \(command) --help shows how"
        ])
    }
    #expect(!quincunx.exists("quincunx.sqlite"))
    #expect(
      try quincunx("run", "tiny.yaml", "--shard", "1/2", "--shard", "2/2").errors.contains(
        "--shard is given twice"))
  }
}

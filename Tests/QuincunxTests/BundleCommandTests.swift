import Foundation
import Testing

private let hasSystemTools =
  (try? CommandLineTool().shell("tar --version && gzip --version && gnuplot --version").code) == 0

@Suite(.enabled(if: hasSystemTools, "needs tar, gzip and gnuplot")) struct BundleCommandTests {
  /// A store with two studies whose figures are drawn.
  private func tool() throws -> CommandLineTool {
    let quincunx = try CommandLineTool()
    let claim = """
      claims:
        - { source: by hand, where: { sampler: onPolicy }, mean: optimumProbability, published: 7 }

      """
    try quincunx.write(tinyStudy + claim, to: "tiny.yaml")
    try quincunx.write(tinyStudy.replacing("[motivating]", with: "[climbing]"), to: "other.yaml")
    try #require(try quincunx("run", "tiny.yaml", "other.yaml", "--quiet").code == 0)
    try #require(try quincunx("figures", "tiny.yaml", "other.yaml").code == 0)
    return quincunx
  }

  @Test func anArchiveHoldsAllThatAReviewerNeeds() throws {
    let quincunx = try tool()
    let made = try quincunx("bundle", "a.tar.gz", "tiny.yaml", "--licence", "https://x.org/l")
    #expect(made.code == 0, "\(made.errors)")
    #expect(made.output == "a.tar.gz: 13 files, 3 runs\n")
    #expect(try quincunx.shell("mkdir x && tar xzf a.tar.gz -C x").code == 0)
    let sums = try quincunx.shell("cd x/quincunx-bundle && sha256sum --strict --check SHA256SUMS")
    #expect(sums.code == 0)
    #expect(sums.output.split(separator: "\n").count == 12)
    let bundle = "x/quincunx-bundle"
    for end in ["tsv", "gp", "svg", "pdf"] {
      let name = "tiny/successCurve.\(end)"
      #expect(
        try quincunx.contents(of: "\(bundle)/figures/\(name)")
          == quincunx.contents(of: "figures/\(name)"))
    }
    #expect(
      try quincunx.contents(of: "\(bundle)/studies/tiny.yaml") == quincunx.contents(of: "tiny.yaml")
    )
    let claims = try quincunx("claims", "tiny.yaml").output
    let text = String(decoding: try quincunx.contents(of: "\(bundle)/claims.txt"), as: UTF8.self)
    #expect("\n" + text == claims)
    #expect(text.contains("1 not as expected"))

    // The other study and what belongs to it alone are left out, the rest is the same.
    let store = "\(bundle)/quincunx.sqlite"
    #expect(try quincunx.sql("SELECT name FROM study", store: store) == "tiny")
    #expect(try quincunx.sql("SELECT count(*) FROM condition", store: store) == "1")
    #expect(try quincunx.sql("PRAGMA integrity_check", store: store) == "ok")
    #expect(
      try quincunx("dump", "tiny.yaml", "--store", store).output
        == quincunx("dump", "tiny.yaml").output)
    let verified = try quincunx("verify", "a.tar.gz")
    #expect(verified.code == 0, "\(verified.output)")
    let lines = verified.output.split(separator: "\n")
    #expect(lines.first == "ok     archive: the checksums of 12 files are right")
    #expect(lines.last == "a.tar.gz is in order")
    #expect(verified.output.contains("3 of 3 runs executed again"))
  }

  /// RO-Crate 1.1: what its validator calls required, and checksums of all files.
  @Test func theMetadataDescribeEveryFile() throws {
    let quincunx = try tool()
    #expect(try quincunx("bundle", "a.tar.gz", "tiny.yaml", "other.yaml").code == 0)
    _ = try quincunx.shell("tar xzf a.tar.gz && mv quincunx-bundle x")
    let data = try quincunx.contents(of: "x/ro-crate-metadata.json")
    let crate = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let context = try #require(crate["@context"] as? [Any])
    #expect(context.first as? String == "https://w3id.org/ro/crate/1.1/context")
    let graph = try #require(crate["@graph"] as? [[String: Any]])
    func entity(_ id: String) throws -> [String: Any] {
      let found = graph.filter { $0["@id"] as? String == id }
      #expect(found.count == 1, "\(id)")
      return try #require(found.first)
    }
    func reference(_ value: Any?) -> String? { (value as? [String: Any])?["@id"] as? String }
    let descriptor = try entity("ro-crate-metadata.json")
    #expect(descriptor["@type"] as? String == "CreativeWork")
    #expect(reference(descriptor["about"]) == "./")
    #expect(reference(descriptor["conformsTo"]) == "https://w3id.org/ro/crate/1.1")
    let root = try entity("./")
    #expect(root["@type"] as? String == "Dataset")
    for key in ["name", "description", "datePublished"] { #expect(root[key] is String, "\(key)") }
    _ = try entity(try #require(reference(root["license"])))
    let parts = try #require(root["hasPart"] as? [Any]).compactMap(reference)
    let listed = try quincunx.shell(
      "cd x && find . -type f | cut -c 3- | grep -v -e ro-crate -e SHA256SUMS | sort"
    ).output
    #expect(parts.sorted() == listed.split(separator: "\n").map(String.init))
    for part in parts {
      let file = try entity(part)
      #expect(file["@type"] as? String == "File")
      let sum = try quincunx.shell("sha256sum x/\(part) | cut -c 1-64").output
      #expect((file["sha256"] as? String).map { $0 + "\n" } == sum)
      let size = try quincunx.contents(of: "x/\(part)").count
      #expect(file["contentSize"] as? String == "\(size)")
    }
    let action = try entity("#execution")
    #expect(reference(action["instrument"]) == "#quincunx")
    #expect((action["object"] as? [Any])?.compactMap(reference).count == 2)
  }

  @Test func equalInputsGiveEqualBytes() throws {
    let quincunx = try tool()
    #expect(try quincunx("bundle", "a.tar.gz", "tiny.yaml").code == 0)
    _ = try quincunx.shell("sleep 1; touch figures/tiny/*; chmod 600 figures/tiny/*")
    // Runs of another study, and who works at the moment, are no inputs.
    #expect(try quincunx("run", "other.yaml", "--seeds", "5", "--quiet").code == 0)
    let again = try quincunx.shell("umask 077; TZ=Asia/Tokyo quincunx bundle b.tar.gz tiny.yaml")
    #expect(again.code == 0, "\(again.errors)")
    #expect(try quincunx.contents(of: "a.tar.gz") == quincunx.contents(of: "b.tar.gz"))
  }

  @Test func whatIsNotFinishedIsRefused() throws {
    let quincunx = try tool()
    func expectRefusal(_ sentence: String, _ words: String...) throws {
      let outcome = try quincunx.start(["bundle"] + words).outcome()
      #expect(outcome.code == 2, "\(words)")
      #expect(outcome.complaints.count == 1)
      #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
      #expect(!quincunx.exists("a.tar.gz"))
    }
    try expectRefusal("an archive first, which ends in .tar.gz", "tiny.yaml")
    try expectRefusal("no study file is named", "a.tar.gz")
    _ = try quincunx.shell("rm figures/tiny/successCurve.svg")
    try expectRefusal(
      "tiny: not drawn from these runs in figures/tiny: successCurve; quincunx figures draws them",
      "a.tar.gz", "tiny.yaml")
    #expect(try quincunx("figures", "tiny.yaml").code == 0)
    _ = try quincunx.shell(
      "sed -i '$s/1$/2/' figures/tiny/successCurve.tsv; echo >>figures/tiny/successCurve.tsv")
    try expectRefusal("tiny: not drawn from these runs", "a.tar.gz", "tiny.yaml")
    try quincunx.write(tinyStudy, to: "new.yaml")
    try expectRefusal("no study “new” is stored", "a.tar.gz", "new.yaml")
    try quincunx.sql("DELETE FROM measured_value WHERE run = 1; DELETE FROM run WHERE id = 1")
    let one = try quincunx.sql("SELECT seed FROM run WHERE id = 1")
    #expect(one == "")
    let unfinished = try quincunx("bundle", "a.tar.gz", "tiny.yaml", "other.yaml")
    #expect(unfinished.code == 2)
    #expect(unfinished.errors.contains(": 1 of 3 runs missing; quincunx run executes them"))
    #expect(!quincunx.exists("a.tar.gz"))
    try quincunx.write("precious", to: "there.tar.gz")
    #expect(
      try quincunx("bundle", "there.tar.gz", "tiny.yaml").errors.contains("--force replaces it"))
  }

  /// Somebody unpacks, changes, and packs again, with or without new checksums.
  @Test(arguments: [
    ("echo '# x' >> figures/tiny/successCurve.gp", false, "successCurve.gp was changed"),
    ("rm claims.txt", false, "claims.txt is missing"),
    ("echo x > extra.txt", false, "extra.txt has no checksum"),
    ("ln -s /etc/passwd README2; echo x > /dev/null", false, "README2 is no plain file"),
    (
      "sed -i 's/\\t3$/\\t4/' figures/tiny/successCurve.tsv", true,
      "is not what the stored runs give"
    ),
    ("sed -i 's/by hand/by foot/' claims.txt", true, "claims.txt is not what the stored runs"),
    ("sed -i 's/seeds: 3/seeds: 2/' studies/tiny.yaml", true, "is not the study that is stored"),
    (
      "sqlite3 quincunx.sqlite 'UPDATE measured_value SET value = value + 1e-12 WHERE run = 1'",
      true,
      "run 1 is not what was stored: its checksum differs"
    ),
    (
      "sqlite3 quincunx.sqlite 'UPDATE measured_value SET value = value + 1e-12; "
        + "UPDATE run SET checksum = NULL'", true, "is stored as"
    ),
    ("rm quincunx.sqlite", true, "it holds no store"),
  ])
  func anArchiveThatWasChangedIsNotInOrder(
    _ change: String, _ isSummedAgain: Bool, _ sentence: String
  ) throws {
    let quincunx = try tool()
    #expect(try quincunx("bundle", "a.tar.gz", "tiny.yaml").code == 0)
    let sum = "rm SHA256SUMS; find * -type f | sort | xargs sha256sum > ../s; mv ../s SHA256SUMS"
    let changed = try quincunx.shell(
      """
      set -e; tar xzf a.tar.gz; cd quincunx-bundle; \(change); \(isSummedAgain ? sum : ":")
      cd ..; tar czf b.tar.gz quincunx-bundle
      """)
    try #require(changed.code == 0, "\(changed.errors)")
    let outcome = try quincunx("verify", "b.tar.gz")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains(sentence), "\(outcome.output)")
    #expect(outcome.output.contains("b.tar.gz is NOT in order"))
  }

  /// Archives outlive versions.
  @Test func anOlderStoreInAnArchiveIsReadAsThisVersion() throws {
    let quincunx = try CommandLineTool()
    let old = packageFolder.appendingPathComponent("Tests/StoreTests/Golden/version-2.sqlite").path
    let packed = try quincunx.shell(
      """
      mkdir quincunx-bundle && cd quincunx-bundle && cp '\(old)' quincunx.sqlite &&
      sha256sum quincunx.sqlite >../s && mv ../s SHA256SUMS && cd .. && tar czf a.tar.gz quincunx-bundle
      """)
    try #require(packed.code == 0, "\(packed.errors)")
    let outcome = try quincunx("verify", "a.tar.gz")
    #expect(outcome.output.contains("ok     archive: the checksums of 1 file are right"))
    #expect(outcome.output.contains("note   schema: version 2, read as version 3"))
    #expect(outcome.output.contains("ok     schema: "), "\(outcome.output)")
    #expect(outcome.output.contains("of older versions have none"))
    #expect(outcome.output.contains("WRONG  results: it holds no study file"))
  }

  @Test func aDamagedArchiveIsToldInASentence() throws {
    let quincunx = try tool()
    #expect(try quincunx("bundle", "a.tar.gz", "tiny.yaml").code == 0)
    _ = try quincunx.shell("head -c 3000 a.tar.gz > b.tar.gz; echo text > c.tar.gz")
    for archive in ["b.tar.gz", "c.tar.gz"] {
      let outcome = try quincunx("verify", archive)
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("it cannot be unpacked"), "\(outcome.output)")
    }
    #expect(try quincunx("verify", "none.tar.gz").code == 2)
    #expect(try quincunx("verify", "a.tar.gz", "--store", "x").code == 2)
  }
}

import Analysis
import Studies

/// What a person finds first in an archive.
func bundleReadme(of studies: [Study], environment: Environment) -> String {
  let files = studies.map { "studies/\($0.name).yaml" }.joined(separator: " ")
  let questions = studies.map {
    "  \($0.name) (\(counted($0.plan.runs.count, "run"))): \($0.question)"
  }
  let commits = environment.makers.compactMap { maker -> String? in
    guard let commit = maker.fields.first(where: { $0.name == "git_commit" })?.value.text
    else { return nil }
    let isDirty = maker.fields.contains { $0.name == "dirty" && $0.value == .integer(1) }
    return commit + (isDirty ? " with uncommitted changes" : "")
  }
  let code = Set(commits).sorted().joined(separator: ", ")
  return """
    Results of the studies

    \(questions.joined(separator: "\n"))

    computed with Quincunx \(environment.bundler.version)\(code.isEmpty ? "" : ", commit \(code)").

    quincunx.sqlite        every run with its values, its provenance and a checksum
    studies/               what was asked: the study files
    figures/               per figure its numbers (.tsv), script (.gp, looks in style.gp), drawing (.svg, .pdf)
    claims.txt, .json      published values beside ours
    environment.json       versions, commits and machines
    SHA256SUMS             checksums of all these files
    \(ResearchObject.fileName)  the same for programs (RO-Crate 1.1)

    To check that nothing was changed:

      sha256sum --check SHA256SUMS

    To check everything and to execute some of the runs again, bit for bit, with Quincunx:

      quincunx verify ARCHIVE.tar.gz

    To look at the results:

      sqlite3 -box quincunx.sqlite "SELECT * FROM v_success"
      quincunx analyse \(files)
      quincunx claims \(files)

    To compute everything anew and compare, from this folder:

      quincunx reproduce \(files) --store new.sqlite --into new-figures
      quincunx dump \(files) | sha256sum
      quincunx dump \(files) --store new.sqlite | sha256sum

    """
}

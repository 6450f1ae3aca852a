import Statistics

extension ResultTable {
  /// What a reader has to know about the code behind the stored runs, a sentence each: that several
  /// builds made them, or code that no commit holds.
  ///
  /// Builds are told apart by their hash, and where that is unknown by version and commit. Runs
  /// that another tool made say nothing.
  public var codeWarnings: [String] { codeWarnings(of: Array(conditions.indices)) }

  /// The same of the runs of some conditions alone.
  public func codeWarnings(of conditions: [Int]) -> [String] {
    let shown = Set(conditions)
    let codes = runs.filter { shown.contains($0.condition) }.compactMap(\.code)
    var warnings: [String] = []
    let builds = Dictionary(grouping: codes, by: \.build).map { build, codes in
      (name: build.words, count: codes.count)
    }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    if builds.count > 1 {
      let shown = builds.prefix(4).map { "\($0.count) by \($0.name)" }
      let rest = builds.count - shown.count
      warnings.append(
        "the runs were made by \(builds.count) builds of the code: "
          + (shown + (rest > 0 ? ["and others by \(rest) more"] : [])).joined(separator: ", "))
    }
    let dirty = codes.count { $0.isDirty == true }
    if dirty > 0 {
      warnings.append(
        "\(counted(dirty, "run")) \(dirty == 1 ? "was" : "were") made with uncommitted changes, so "
          + "that no commit holds the code")
    }
    return warnings
  }
}

extension ResultTable.Code {
  /// What tells one build from another.
  public struct Build: Sendable, Hashable {
    public let binary: String?
    /// Where the hash is unknown.
    public let source: Source?

    public struct Source: Sendable, Hashable {
      public let version: String
      public let commit: String?
      public let compiler: String
    }

    /// As in "binary 3a0961ddcd1e" or "commit 724b1f6 (Swift 6.3)".
    public var words: String {
      if let binary { return "binary \(binary.prefix(12))" }
      guard let source else { return "an unknown build" }
      let name = source.commit.map { "commit \($0.prefix(7))" } ?? "version \(source.version)"
      return "\(name) (\(source.compiler))"
    }
  }

  public var build: Build {
    Build(
      binary: binary,
      source: binary == nil
        ? Build.Source(version: version, commit: commit, compiler: compiler) : nil)
  }
}

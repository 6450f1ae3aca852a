import Figures
import Sampling
import Specifications

/// What could be read of a study file, as far as it could be read.
struct StudyDraft: Sendable {
  let catalogues: Catalogues
  let question: String?
  let firstSeed: Int
  let seeds: Int?
  /// Nil where the file leaves success to its defaults.
  let success: Placed<Success>?
  let baseline: Placed<any Sampler>?
  let grids: [Grid]
  let figures: [Placed<any FigureKind>]
  let claims: [ClaimDraft]

  static let keys =
    ["question", "seeds", "firstSeed", "baseline", "success"] + Grid.keys + [
      "grids", "figures", "claims",
    ]
  /// A million runs per condition are more than anybody has stored.
  static let seedCounts = Constraint<Int>.within(1...1_000_000)

  /// Nil if the file is no mapping.
  init?(_ root: Node, catalogues: Catalogues, problems: inout [Problem]) {
    guard let section = Section(root, path: "", known: Self.keys, problems: &problems) else {
      return nil
    }
    self.catalogues = catalogues
    for key in ["question", "seeds"] where section[key] == nil {
      problems.append(section.missing(key))
    }
    question = section.value("question", problems: &problems)?.value
    firstSeed =
      section.value("firstSeed", .within(1...1_000_000_000), problems: &problems)?.value ?? 1
    seeds = section.value("seeds", Self.seedCounts, problems: &problems)?.value
    success = Success(in: section, problems: &problems).flatMap { success in
      section["success"].map { Placed(value: success, mark: $0.mark, path: $0.path) }
    }
    baseline = section["baseline"].flatMap {
      decodePlaced($0, catalogues.samplers, problems: &problems)
    }
    grids = Self.grids(section, catalogues: catalogues, problems: &problems)
    figures =
      section["figures"].map { decodeList($0, catalogues.figures, problems: &problems) } ?? []
    claims = Self.claims(section, catalogues: catalogues, problems: &problems)
  }

  private static func claims(
    _ section: Section, catalogues: Catalogues, problems: inout [Problem]
  ) -> [ClaimDraft] {
    guard let list = section["claims"] else { return [] }
    return items(of: list, problems: &problems).flatMap { item in
      item.value.expandingSweeps(path: item.path, problems: &problems).compactMap {
        ClaimDraft(
          Placed(value: $0, mark: item.mark, path: item.path), catalogues: catalogues,
          problems: &problems)
      }
    }
  }

  private static func grids(
    _ section: Section, catalogues: Catalogues, problems: inout [Problem]
  ) -> [Grid] {
    refuseMixture(in: section, problems: &problems)
    guard let list = section["grids"] else {
      return [Grid(Layers(sections: [section]), catalogues: catalogues, problems: &problems)]
    }
    return items(of: list, problems: &problems).compactMap { item in
      guard
        let inner = Section(
          item.value, path: item.path, known: Grid.keys, problems: &problems)
      else { return nil }
      refuseMixture(in: inner, problems: &problems)
      return Grid(
        Layers(sections: [inner, section]), catalogues: catalogues, problems: &problems)
    }
  }

  private static func refuseMixture(in section: Section, problems: inout [Problem]) {
    if let conditions = section["conditions"],
      section["samplers"] != nil || section["learners"] != nil
    {
      problems.append(
        conditions.problem(.inconsistent("conditions stand instead of samplers and learners")))
    }
  }

  /// The distinct labels of everything that the grids sample with, in their order.
  var samplerLabels: [String] {
    var seen: Set<String> = []
    return grids.flatMap(\.pairs).map { catalogues.samplers.label(of: $0.sampler.value) }
      .filter { seen.insert($0).inserted }
  }
}

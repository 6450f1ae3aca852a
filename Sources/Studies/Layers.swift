import Specifications

/// The keys of a grid laid over the keys above it.
///
/// A key without a value takes the one above away. `conditions` takes the place of `samplers`
/// and `learners`, and these of `conditions`.
struct Layers: Sendable {
  /// The nearest first; not empty.
  let sections: [Section]

  subscript(key: String) -> Placed<Node>? {
    let alternatives: [String] =
      switch key {
      case "conditions": ["samplers", "learners"]
      case "samplers", "learners": ["conditions"]
      default: []
      }
    let holder = sections.first { section in
      section.has(key) || alternatives.contains(where: section.has)
    }
    return holder?[key]
  }

  func path(of key: String) -> String { sections[0].path(of: key) }

  func missing(_ key: String) -> Problem { sections[0].missing(key) }
}

import Foundation
import Specifications
import Store
import Studies

/// An archive's description for programs: RO-Crate 1.1 with one run of this tool as its action.
/// (https://www.researchobject.org/ro-crate/specification/1.1/)
struct ResearchObject {
  let studies: [Study]
  let environment: Environment
  /// A web address; nil where none is stated.
  let licence: String?
  /// Every file but the description itself, and its content.
  let files: [(path: String, content: Data)]

  static let fileName = "ro-crate-metadata.json"

  var json: String {
    let graph: [Node] =
      [descriptor, root, licenceEntity, software, action] + files.map { entity(of: $0) }
    let context = Node(
      .list([
        text("https://w3id.org/ro/crate/1.1/context"),
        // Not yet a word of that context.
        .record([.init("sha256", text("https://schema.org/sha256"))]),
      ]))
    return Node.record([.init("@context", context), .init("@graph", Node(.list(graph)))])
      .canonicalJSON + "\n"
  }

  private var descriptor: Node {
    entity(
      Self.fileName, "CreativeWork",
      ("about", reference("./")),
      ("conformsTo", reference("https://w3id.org/ro/crate/1.1")))
  }

  private var root: Node {
    entity(
      "./", "Dataset",
      ("name", text("Runs of " + studies.map(\.name).joined(separator: ", "))),
      ("description", text(studies.map(\.question).joined(separator: " "))),
      // Of the contents, so that equal contents make an equal archive.
      ("datePublished", text(environment.lastStarted)),
      ("license", reference(licence ?? "#licence")),
      ("hasPart", references(files.map(\.path))),
      ("mentions", reference("#execution")))
  }

  private var licenceEntity: Node {
    entity(
      licence ?? "#licence", "CreativeWork",
      ("name", text(licence ?? "No licence is stated")),
      (
        "description",
        text(licence.map { "See \($0)" } ?? "Ask the authors before you use these files.")
      ))
  }

  private var software: Node {
    entity(
      "#quincunx", "SoftwareApplication",
      ("name", text("Quincunx")),
      ("softwareVersion", text(environment.bundler.version)),
      (
        "description",
        text("Studies of multi-agent reinforcement learning; commits and builds: environment.json")
      ))
  }

  private var action: Node {
    let isStudy = { (path: String) in path.hasPrefix("studies/") }
    let paths = files.map(\.path)
    return entity(
      "#execution", "CreateAction",
      ("name", text("Execution of the studies")),
      ("instrument", reference("#quincunx")),
      ("object", references(paths.filter(isStudy))),
      (
        "result",
        references(
          paths.filter {
            $0 == bundleStoreName || $0.hasPrefix("figures/") || $0.hasPrefix("claims.")
          })
      ),
      ("startTime", text(environment.firstStarted)),
      ("endTime", text(environment.lastStarted)))
  }

  private func entity(of file: (path: String, content: Data)) -> Node {
    let end = file.path.split(separator: ".").last.map(String.init) ?? ""
    return entity(
      file.path, "File",
      ("name", text(Self.title(of: file.path))),
      ("encodingFormat", text(Self.formats[end] ?? "text/plain")),
      ("contentSize", text(String(file.content.count))),
      ("sha256", text(sha256(file.content))))
  }

  private static let formats = [
    "sqlite": "application/vnd.sqlite3", "yaml": "application/yaml", "json": "application/json",
    "tsv": "text/tab-separated-values", "svg": "image/svg+xml", "pdf": "application/pdf",
  ]

  private static func title(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return switch path {
    case bundleStoreName: "All runs with every measured value"
    case "claims.txt", "claims.json": "Published values beside ours"
    case "environment.json": "What the runs were made with"
    case "README.txt": "How to check and to repeat"
    case _ where path.hasPrefix("studies/"): "Study file \(name)"
    case _ where path.hasSuffix(".tsv"): "Numbers of the figure \(name)"
    case "figures/style.gp": "The looks that the scripts of all figures load"
    case _ where path.hasSuffix(".gp"): "gnuplot script of the figure \(name)"
    default: "Figure \(name)"
    }
  }

  private func entity(_ id: String, _ type: String, _ entries: (String, Node)...) -> Node {
    .record(
      [.init("@id", text(id)), .init("@type", text(type))]
        + entries.map { Node.Entry($0.0, $0.1) })
  }

  /// A list only where there are several, as the specification recommends.
  private func references(_ ids: [String]) -> Node {
    ids.count == 1 ? reference(ids[0]) : Node(.list(ids.map(reference)))
  }

  private func reference(_ id: String) -> Node { .record([.init("@id", text(id))]) }

  private func text(_ text: String) -> Node { Node(.text(text)) }
}

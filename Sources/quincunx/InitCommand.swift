import Figures
import Foundation
import Studies

let initCommand = Command(
  name: "init", summary: "Writes a commented starter study that runs in a few seconds.",
  operands: "NAME", options: [.force],
  details: ["NAME is the study's name, with a folder before it or .yaml behind it as you like."]
) { arguments in
  guard let word = arguments.positional.first, arguments.positional.count == 1 else {
    throw UsageError(
      arguments.positional.isEmpty
        ? "init takes a name for the study, as in quincunx init mine"
        : "init takes one name; found \(arguments.positional[1]) as well")
  }
  let path = word.hasSuffix(".yaml") || word.hasSuffix(".yml") ? word : word + ".yaml"
  let file = URL(fileURLWithPath: path)
  let name = file.deletingPathExtension().lastPathComponent
  guard StudyName.isAllowed(name) else { throw UsageError(badStudyName(word)) }
  let folder = file.deletingLastPathComponent().relativePath
  guard FileManager.default.fileExists(atPath: folder) else {
    throw UsageError("there is no folder \(folder); make it first: mkdir -p \(quoted(folder))")
  }
  guard arguments.has(.force) || !FileManager.default.fileExists(atPath: path) else {
    throw UsageError("\(path): there is such a file already; --force replaces it")
  }
  do {
    try Data(starterStudy.utf8).write(to: file, options: .atomic)
  } catch {
    throw UsageError("\(path) cannot be written: \(systemReason(error))")
  }
  print(
    """
    wrote \(path); next:
      quincunx run \(quoted(path))
      quincunx figures \(quoted(path))
      quincunx claims \(quoted(path))
    """)
  return 0
}

func badStudyName(_ name: String) -> String {
  "\"\(name)\" cannot be a study's name, which holds \(StudyName.allowed)"
}

import Figures
import Games
import Learners
import Measures
import Policies
import Sampling
import Specifications
import Studies

private let catalogues: [(kind: String, specifications: [any Specification])] = [
  ("games", gameCatalogue.specifications), ("policies", policyCatalogue.specifications),
  ("samplers", samplerCatalogue.specifications), ("learners", learnerCatalogue.specifications),
  ("experiments", experimentCatalogue.specifications),
  ("measures", measureCatalogue.specifications), ("figures", figureCatalogue.specifications),
]

/// What can be asked for, each once: a name may stand in two catalogues.
private let listed = (catalogues.map(\.kind) + catalogues.flatMap(\.specifications).map(\.name))
  .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }

let listCommand = Command(
  name: "list",
  summary: "Lists what a study file can name, with settings, defaults and sources.",
  operands: "[KIND | NAME]",
  takes: .words(listed), options: []
) { arguments in
  guard arguments.positional.count < 2 else {
    throw UsageError("list takes one kind or one name; found \(arguments.positional[1]) as well")
  }
  guard let wanted = arguments.positional.first else {
    for catalogue in catalogues { printCatalogue(catalogue.kind, catalogue.specifications) }
    return 0
  }
  if let catalogue = catalogues.first(where: { $0.kind == wanted }) {
    printCatalogue(catalogue.kind, catalogue.specifications)
    return 0
  }
  let all = catalogues.flatMap(\.specifications)
  let found = all.filter { $0.name == wanted }
  guard !found.isEmpty else {
    throw UsageError("nothing is called \(wanted)\(suggestion(for: wanted, among: listed))")
  }
  for specification in found { printEntry(specification) }
  return 0
}

private func printCatalogue(_ kind: String, _ specifications: [any Specification]) {
  print("\(kind.uppercased())\n")
  for specification in specifications { printEntry(specification) }
}

private func printEntry(_ specification: any Specification) {
  print("\(specification.name)\n    \(specification.summary)\n    source: \(specification.source)")
  let settings = specification.settingDescriptions
  let width = settings.map { $0.name.count + $0.value.count }.max() ?? 0
  for setting in settings {
    let gap = String(repeating: " ", count: width - setting.name.count - setting.value.count)
    print("    \(setting.name): \(setting.value)\(gap)  \(setting.meaning) (\(setting.allowed))")
  }
  print("")
}

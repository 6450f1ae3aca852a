/// A subcommand: its words for `--help`, its options, and what it does.
struct Command {
  let name: String
  let summary: String
  /// What stands behind the name, as in `STUDY.yaml...`.
  let operands: String
  /// Of each word that stands there.
  var takes = Meaning.text
  let options: [Option]
  /// What `--help` says behind the options, a line each.
  var details: [String] = []
  /// Returns the exit code: 0 done, 1 fell short.
  let perform: @MainActor (Arguments) async throws -> Int32

  var help: String {
    var lines = ["usage: quincunx \(name) \(operands)", "", summary]
    if !options.isEmpty { lines += ["", "options:"] }
    let forms = options.map { [$0.name, $0.placeholder].compactMap { $0 }.joined(separator: " ") }
    let width = forms.map(\.count).max() ?? 0
    for (form, option) in zip(forms, options) {
      lines.append("  \(form)\(String(repeating: " ", count: width - form.count))  \(option.help)")
    }
    if !details.isEmpty { lines += [""] + details }
    return lines.joined(separator: "\n")
  }
}

let commands: [Command] = [
  initCommand, reproduceCommand, runCommand, submitCommand, mergeCommand, planCommand,
  statusCommand, analyseCommand, ratesCommand, figuresCommand, claimsCommand, reportCommand,
  importCommand, exportCommand, queryCommand, listCommand, showCommand, playCommand,
  verifyCommand, doctorCommand, dumpCommand, backupCommand, salvageCommand, bundleCommand,
  completionCommand, manCommand,
]

var overview: String {
  let width = commands.map(\.name.count).max() ?? 0
  let list = commands.map {
    "  \($0.name)\(String(repeating: " ", count: width - $0.name.count))  \($0.summary)"
  }
  return """
    Quincunx \(version): does this algorithm reach the optimum reliably, and how sure are we?

    usage: quincunx COMMAND ...

    \(list.joined(separator: "\n"))

    quincunx COMMAND --help says more. Exit codes: 0 done, 1 some runs failed or a claim fell
    short, 2 the input was wrong, 130 interrupted.
    """
}

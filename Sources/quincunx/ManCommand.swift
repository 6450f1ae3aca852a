import ElementaryFunctions
import Foundation

let manCommand = Command(
  name: "man", summary: "Prints the man page: quincunx man | man -l -",
  operands: "", options: []
) { arguments in
  if let extra = arguments.positional.first {
    throw UsageError("man takes no operand, for there is one page; found \(extra)")
  }
  print(manPage(of: commands), terminator: "")
  return 0
}

/// quincunx(1), in the language of man(7).
private func manPage(of commands: [Command]) -> String {
  let sections: [(title: String, body: String)] = [
    (
      "NAME", "quincunx \\- statistics of multi\\-agent reinforcement learning"
    ),
    (
      "SYNOPSIS",
      """
      .B quincunx
      .I COMMAND
      .RI [ OPTIONS ]
      .RI [ OPERANDS ]
      """
    ),
    (
      "DESCRIPTION",
      prose(
        """
        Does an algorithm reach the optimum reliably, how large is the sampling error of the data it \
        learns from, and how sure are we? A study file names games, samplers, learners and seeds. \
        Quincunx executes the runs, keeps every value in an SQLite file, and draws figures, tables, \
        intervals, tests and comparisons with published values from it.
        """)
    ),
    ("COMMANDS", commands.map(entry).joined(separator: "\n")),
    (
      "EXIT STATUS",
      tagged([("0", "Done."), ("1", fellShort), ("2", wrongInput), ("130", "Interrupted.")])
    ),
    ("ENVIRONMENT", tagged(environment)),
    ("FILES", tagged(files)),
    ("EXAMPLES", examples.map(example).joined(separator: "\n.PP\n")),
    ("SEE ALSO", ".BR gnuplot (1),\n.BR sqlite3 (1),\n.BR sbatch (1)"),
  ]
  let title = ".TH QUINCUNX 1 \(releaseDate) \"quincunx \(version)\" \"User Commands\"\n.nh\n"
  return title + sections.map { ".SH \($0.title)\n\($0.body)\n" }.joined()
}

private let fellShort = "Some runs failed, a figure could not be drawn, or a claim fell short."
private let wrongInput = "The input was wrong: a word, a study file, a store or other data."

private let environment = [
  (
    "QUINCUNX_INSTRUCTIONS",
    "The vector code to use, one of "
      + InstructionSet.allCases.map(\.rawValue).joined(separator: ", ")
      + "; the widest that the processor has where it is unset. Results are the same with each."
  ),
  ("GNUTERM", "The windows that figures --live opens: qt, wxt or x11, whichever gnuplot has."),
  (
    "NO_COLOR", "Where it is set and not empty, failures are not shown in colour."
  ),
  ("PATH", "Where gnuplot is looked for, and git, tar and sbatch where a command needs them."),
]

private let files = [
  (
    "quincunx.sqlite",
    "The store of runs, in the folder where quincunx is called, unless --store names another."
  ),
  ("figures/STUDY/", "For each figure its numbers (.tsv), its drawing (.gp) and pictures."),
  ("slurm/STUDY/", "Scripts, shards and outputs of quincunx submit."),
]

private let examples = [
  (
    "A first study, its runs, figures and claims:",
    ["quincunx init mine", "quincunx reproduce mine.yaml"]
  ),
  ("What would be run, and how long it takes:", ["quincunx plan mine.yaml"]),
  ("A question about all stored runs:", ["quincunx query \"SELECT * FROM v_success\""]),
  (
    "A part of a study on this machine, to be merged with the others:",
    ["quincunx run mine.yaml --shard 2/8 --store 2.sqlite"]
  ),
]

private func entry(_ command: Command) -> String {
  let operands = command.operands.isEmpty ? "" : "\n.I \(roff(command.operands))"
  var lines = [".SS \(roff(command.name))", ".B quincunx \(roff(command.name))\(operands)", ".PP"]
  lines.append(prose(command.summary))
  for option in command.options {
    let value =
      option.placeholder.map { " \" \" \"\(roff($0).replacing("\"", with: "\\(dq"))\"" } ?? ""
    lines += [".TP", ".BI \(roff(option.name))\(value)", prose(option.help)]
  }
  if !command.details.isEmpty { lines.append(details(command.details)) }
  return lines.joined(separator: "\n")
}

/// Sentences as a paragraph, and indented lines as a list.
private func details(_ lines: [String]) -> String {
  var isList = true
  return lines.map { line in
    defer { isList = line.hasPrefix(" ") }
    let text = prose(line.trimmingCharacters(in: .whitespaces))
    return (line.hasPrefix(" ") ? ".IP \\(bu 2\n" : isList ? ".PP\n" : "") + text
  }.joined(separator: "\n")
}

/// Text in lines of at most 78 bytes, which the formatter fills.
private func prose(_ text: String) -> String {
  var lines: [String] = []
  for word in text.split(separator: " ").map({ roff(String($0)) }) {
    if let last = lines.last, last.utf8.count + word.utf8.count < 78 {
      lines[lines.count - 1] = "\(last) \(word)"
    } else {
      lines.append(word)
    }
  }
  return lines.joined(separator: "\n")
}

private func tagged(_ entries: [(String, String)]) -> String {
  entries.map { ".TP\n.B \(roff($0.0))\n\(prose($0.1))" }.joined(separator: "\n")
}

private func example(_ words: String, _ calls: [String]) -> String {
  ([roff(words), ".PP", ".nf", ".RS"] + calls.map(roff) + [".RE", ".fi"])
    .joined(separator: "\n")
}

/// A line of text as the formatter prints it unchanged.
private func roff(_ text: String) -> String {
  let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    .replacing("'", with: "\\(aq").replacing("≥", with: "\\(>=").replacing("~", with: "\\(ti")
  return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
}

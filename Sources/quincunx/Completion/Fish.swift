/// A script for fish 3 or newer.
func fishCompletion(of commands: [Command]) -> String {
  let first = (commands.map { ($0.name, $0.summary) } + [("help", "Says more about a command.")])
    .map { name, summary in
      "complete -c quincunx -n __quincunx_first -a \(name) -d \(fishQuoted(summary))"
    }
  let names = commands.map(\.name).joined(separator: " ")
  return """
    # Completion of quincunx for fish, printed by: quincunx completion fish
    function __quincunx_first
      test (count (commandline -opc)) -eq 1
    end
    function __quincunx_command
      set -l words (commandline -opc)
      test (count $words) -gt 1; and test $words[2] = $argv[1]
    end
    function __quincunx_stored
      \(storedStudies)
    end
    # Folders, and files with one of these endings.
    function __quincunx_files
      set -l word (string replace -r '^--[a-z-]+=' '' -- (commandline -ct))
      set -l endings (string join '|' $argv)
      __fish_complete_path $word | string match -e -r "(?:/|\\\\.(?:$endings))(?:\\t|\\$)"
    end
    complete -c quincunx -f
    complete -c quincunx -n __quincunx_first -l version -d 'Prints the version.'
    complete -c quincunx -l help -d 'Says how.'
    \(first.joined(separator: "\n"))
    complete -c quincunx -n '__quincunx_command help' -a '\(names)'
    \(commands.flatMap(fishLines).joined(separator: "\n"))

    """
}

private func fishLines(_ command: Command) -> [String] {
  let start = "complete -c quincunx -n '__quincunx_command \(command.name)'"
  var lines = command.options.map { option in
    let value = option.placeholder == nil ? "" : " -x" + fishWords(option.meaning)
    return "\(start) -l \(option.name.dropFirst(2))\(value) -d \(fishQuoted(option.help))"
  }
  let operands = fishWords(command.takes)
  if !operands.isEmpty { lines.append(start + operands) }
  return lines
}

/// The words that may stand there, as an option of `complete`; nothing where there are none to offer.
private func fishWords(_ meaning: Meaning) -> String {
  switch meaning {
  case .text, .number: ""
  case .words(let words): " -a \(fishQuoted(words.joined(separator: " ")))"
  case .file([]): " -a '(__fish_complete_path)'"
  case .file(let endings): fishFiles(endings)
  case .folder: " -a '(__fish_complete_directories)'"
  case .study(orStored: true): " -a '(__quincunx_stored; __quincunx_files yaml yml)'"
  case .study(orStored: false): fishFiles(["yaml", "yml"])
  }
}

private func fishFiles(_ endings: [String]) -> String {
  " -a '(__quincunx_files \(endings.joined(separator: " ")))'"
}

private func fishQuoted(_ text: String) -> String {
  "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
}

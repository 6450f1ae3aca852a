/// A script for zsh: a function to be loaded from `$fpath`, or a text to be sourced.
func zshCompletion(of commands: [Command]) -> String {
  let summaries = commands.map { "    \(zshQuoted("\($0.name):\($0.summary)"))" }
  return """
    #compdef quincunx
    # Completion of quincunx for zsh, printed by: quincunx completion zsh
    _quincunx_studies() {
      local -a stored
      stored=(${(f)"$(\(storedStudies))"})
      _alternative 'files:study file:_files -g "*.(yaml|yml)"' 'stored:stored study:($stored)'
    }

    _quincunx() {
      local -a commands
      commands=(
    \(summaries.joined(separator: "\n"))
        'help:Says more about a command.'
      )
      if (( CURRENT == 2 )); then
        _describe -t commands command commands
        compadd -- --help --version
        return
      fi
      local command=$words[2]
      shift words
      (( CURRENT-- ))
      case $command in
        help) _describe -t commands command commands ;;
    \(commands.map(zshCase).joined(separator: "\n"))
      esac
    }

    if [[ $funcstack[1] == _quincunx ]]; then
      _quincunx "$@"
    else
      compdef _quincunx quincunx
    fi

    """
}

private func zshCase(_ command: Command) -> String {
  var arguments = command.options.map { option in
    let times = option.isRepeatable ? "*" : ""
    let help = zshPlain(option.help)
    guard let placeholder = option.placeholder else {
      return zshQuoted("\(times)\(option.name)[\(help)]")
    }
    return zshQuoted(
      "\(times)\(option.name)=[\(help)]:\(zshPlain(placeholder)):\(zshAction(option.meaning))")
  }
  arguments.append("'--help[say how]'")
  if command.takes != .text {
    arguments.append(zshQuoted("*:\(zshPlain(command.operands)):\(zshAction(command.takes))"))
  }
  return "    \(command.name))\n      _arguments \\\n"
    + arguments.map { "        \($0)" }.joined(separator: " \\\n") + " ;;"
}

private func zshAction(_ meaning: Meaning) -> String {
  switch meaning {
  case .text, .number: " "
  case .words(let words): "(\(words.joined(separator: " ")))"
  case .file([]): "_files"
  // Brackets around one word would be read as qualifiers.
  case .file(let endings) where endings.count == 1: "_files -g \"*.\(endings[0])\""
  case .file(let endings): "_files -g \"*.(\(endings.joined(separator: "|")))\""
  case .folder: "_files -/"
  case .study(orStored: true): "_quincunx_studies"
  case .study(orStored: false): "_files -g \"*.(yaml|yml)\""
  }
}

/// Without the signs that part the fields of a description.
private func zshPlain(_ text: String) -> String {
  var plain = ""
  for sign in text {
    if "[]:\\".contains(sign) { plain.append("\\") }
    plain.append(sign)
  }
  return plain
}

private func zshQuoted(_ text: String) -> String {
  "'" + text.replacing("'", with: "'\\''") + "'"
}

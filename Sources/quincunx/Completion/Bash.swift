/// A script for bash 4 or newer, with or without the package bash-completion.
func bashCompletion(of commands: [Command]) -> String {
  """
  # Completion of quincunx for bash, printed by: quincunx completion bash
  _quincunx() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    # In --store=FILE, bash takes the sign for a word.
    if [[ $word == "=" ]]; then
      word=
    elif [[ $before == "=" ]]; then
      before=${COMP_WORDS[COMP_CWORD-2]}
    fi
    local options= operand="words \(topWords(of: commands).joined(separator: " "))" value=
    ((COMP_CWORD == 1)) || case ${COMP_WORDS[1]} in
      help)
        operand="words \(commands.map(\.name).joined(separator: " "))" ;;
  \(commands.map(bashCase).joined(separator: "\n"))
      *) return ;;
    esac
    local kind=${value:-$operand} ending
    if [[ -z $value && $word == -* && -n $options ]]; then kind="words $options"; fi
    COMPREPLY=()
    case ${kind%% *} in
      words) mapfile -t COMPREPLY < <(compgen -W "${kind#words }" -- "$word") ;;
      folder)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$word") ;;
      files)
        compopt -o filenames 2>/dev/null
        if [[ $kind == files ]]; then
          mapfile -t COMPREPLY < <(compgen -f -- "$word")
        else
          mapfile -t COMPREPLY < <(
            compgen -d -- "$word"
            for ending in ${kind#files }; do compgen -f -X "!*.$ending" -- "$word"; done)
        fi ;;
      studies)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(
          compgen -d -- "$word"
          compgen -f -X '!*.yaml' -- "$word"
          compgen -f -X '!*.yml' -- "$word"
          compgen -W "$(\(storedStudies))" -- "$word") ;;
    esac
  }
  complete -F _quincunx quincunx

  """
}

/// What may stand behind `quincunx` itself.
func topWords(of commands: [Command]) -> [String] {
  commands.map(\.name) + ["help", "--help", "--version"]
}

/// Shell text that prints the studies of the store where the command is typed; of names that no
/// study may have nothing, for bash would execute what such a store writes in them.
let storedStudies =
  "quincunx query \"SELECT name FROM study WHERE name NOT GLOB '*[^A-Za-z0-9._-]*' "
  + "ORDER BY name\" --format csv 2>/dev/null | tail -n +2"

private func bashCase(_ command: Command) -> String {
  let options = (command.options.map(\.name) + ["--help"]).joined(separator: " ")
  let values = command.options.filter { $0.placeholder != nil }.map {
    "        \($0.name)) value=\"\(bashKind($0.meaning))\" ;;"
  }
  let lines =
    [
      "    \(command.name))", "      options=\"\(options)\"",
      "      operand=\"\(bashKind(command.takes))\"",
    ]
    + (values.isEmpty ? [] : ["      case $before in"] + values + ["      esac"])
  return lines.joined(separator: "\n") + " ;;"
}

private func bashKind(_ meaning: Meaning) -> String {
  switch meaning {
  case .text, .number: "text"
  case .words(let words): "words " + words.joined(separator: " ")
  case .file(let endings): (["files"] + endings).joined(separator: " ")
  case .folder: "folder"
  case .study(orStored: true): "studies"
  case .study(orStored: false): "files yaml yml"
  }
}

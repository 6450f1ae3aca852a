/// The shells that can be given words for `quincunx`.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// A script in its language that knows these commands and their options.
  func completion(of commands: [Command]) -> String {
    switch self {
    case .bash: bashCompletion(of: commands)
    case .zsh: zshCompletion(of: commands)
    case .fish: fishCompletion(of: commands)
    }
  }
}

let completionCommand = Command(
  name: "completion", summary: "Prints the script that completes quincunx's words in a shell.",
  operands: "bash | zsh | fish", takes: .word(of: Shell.self), options: [],
  details: [
    "make install puts the scripts where shells look for them. Otherwise, for this user alone:",
    "  bash: quincunx completion bash > ~/.local/share/bash-completion/completions/quincunx",
    "  zsh:  quincunx completion zsh > FOLDER/_quincunx, with a FOLDER of $fpath",
    "  fish: quincunx completion fish > ~/.config/fish/completions/quincunx.fish",
  ]
) { arguments in
  let known = Shell.allCases.map(\.rawValue)
  guard let word = arguments.positional.first, arguments.positional.count == 1 else {
    throw UsageError("completion takes one shell: \(known.joined(separator: ", "))")
  }
  guard let shell = Shell(rawValue: word) else {
    throw UsageError(
      "completion knows \(known.joined(separator: ", ")), not \(word)"
        + suggestion(for: word, among: known))
  }
  print(shell.completion(of: commands), terminator: "")
  return 0
}

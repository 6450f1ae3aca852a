import Foundation
import Testing

@Suite struct CompletionCommandTests {
  /// What a shell offers for the last of these words.
  private enum Asked {
    case bash, fish

    func offers(for words: [String], in quincunx: CommandLineTool) throws -> [String] {
      let outcome: CommandLineTool.Outcome
      switch self {
      case .bash:
        let list = words.map { "'\($0)'" }.joined(separator: " ")
        outcome = try quincunx.shell(
          """
          quincunx completion bash > bash.sh
          bash -uc 'source ./bash.sh; complete -p quincunx > registered
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _quincunx
            printf "%s\\n" ${COMPREPLY[@]+"${COMPREPLY[@]}"}' bash \(list)
          """)
        #expect(
          String(decoding: try quincunx.contents(of: "registered"), as: UTF8.self)
            == "complete -F _quincunx quincunx\n")
      case .fish:
        outcome = try quincunx.shell(
          """
          quincunx completion fish > fish.fish
          HOME=$PWD XDG_CONFIG_HOME=$PWD fish -c 'source fish.fish
            complete -C "\(words.joined(separator: " "))"'
          """)
      }
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.errors.isEmpty)
      // Behind a tab, fish says what the word means.
      return outcome.output.split(separator: "\n").compactMap {
        $0.split(separator: "\t").first.map(String.init)
      }
    }
  }

  private func folder() throws -> CommandLineTool {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    try quincunx.write("", to: "notes.txt")
    #expect(try quincunx("run", "tiny.yaml", "--quiet").code == 0)
    return quincunx
  }

  private func everythingIsOffered(by asked: Asked) throws {
    let quincunx = try folder()
    func offered(_ words: String...) throws -> Set<String> {
      Set(try asked.offers(for: ["quincunx"] + words, in: quincunx))
    }
    #expect(try offered("").isSuperset(of: CommandsTests.names + ["help"]))
    #expect(try offered("rep") == ["reproduce", "report"])
    #expect(try offered("analyse", "--format", "") == ["text", "csv", "json", "latex", "markdown"])
    #expect(try offered("analyse", "--format", "m") == ["markdown"])
    #expect(try offered("run", "t") == ["tiny.yaml"])
    #expect(try offered("run", "n") == [], "notes.txt is no study")
    #expect(try offered("analyse", "t") == ["tiny", "tiny.yaml"], "tiny is stored")
    #expect(try offered("merge", "q") == ["quincunx.sqlite"])
    #expect(try offered("run", "--store", "q") == ["quincunx.sqlite"])
    #expect(try offered("run", "--workers", "") == [])
    #expect(try offered("completion", "") == ["bash", "zsh", "fish"])
    #expect(try offered("list", "maP") == ["maProps"])
    #expect(try offered("play", "gri") == ["gridWorld"])
    #expect(try offered("help", "comp") == ["completion"])
  }

  private func everyOptionIsOffered(by asked: Asked) throws {
    let quincunx = try folder()
    for name in CommandsTests.names {
      let offered = try asked.offers(for: ["quincunx", name, "--"], in: quincunx)
      let known = try options(of: name, quincunx)
      #expect(Set(offered) == Set(known + ["--help"]), "\(name)")
    }
  }

  @Test func bashOffersWordsAndFiles() throws {
    try everythingIsOffered(by: .bash)
    let quincunx = try folder()
    // As bash takes --format=m apart.
    let words = ["quincunx", "analyse", "--format", "=", "m"]
    #expect(try Asked.bash.offers(for: words, in: quincunx) == ["markdown"])
  }

  /// bash expands the words that it is given to choose from.
  @Test func bashExecutesNoNameOfAStudy() throws {
    let quincunx = try folder()
    try quincunx.sql("UPDATE study SET name = 't$(touch executed)'")
    let offered = try Asked.bash.offers(for: ["quincunx", "analyse", "t"], in: quincunx)
    #expect(offered == ["tiny.yaml"])
    #expect(!quincunx.exists("executed"))
  }

  @Test func bashOffersEveryOption() throws { try everyOptionIsOffered(by: .bash) }

  @Test(.enabled(if: has("fish"), "needs fish"))
  func fishOffersWordsAndFiles() throws { try everythingIsOffered(by: .fish) }

  @Test(.enabled(if: has("fish"), "needs fish"))
  func fishOffersEveryOption() throws { try everyOptionIsOffered(by: .fish) }

  /// zsh completes only at a terminal, which its module zpty makes.
  @Test(.enabled(if: has("zsh"), "needs zsh"))
  func zshOffersCommandsOptionsAndFiles() throws {
    let quincunx = try folder()
    let script = #"""
      zmodload zsh/zpty
      mkdir functions; quincunx completion zsh > functions/_quincunx
      zpty z zsh -f -i
      zpty -w z "PS1= fpath=($PWD/functions \$fpath); autoload -Uz compinit; compinit -u -D"
      zpty -w z "bindkey '^I' list-choices; stty -echo cols 200 rows 200; echo REA''DY"
      while zpty -r z chunk; do [[ $chunk == *READY* ]] && break; done
      zpty -n -w z "$1"$'\t'
      while zpty -r -t z chunk || { [[ $chunk != *$2* ]] && (( tries++ < 100 )) && sleep 0.1 }; do
        print -r -- $chunk
      done
      zpty -d z
      """#
    try quincunx.write(script, to: "ask.zsh")
    for (line, word) in [
      ("quincunx ", "completion"), ("quincunx run --s", "--shuffle"),
      ("quincunx analyse --format ", "markdown"), ("quincunx analyse ", "tiny.yaml"),
    ] {
      let outcome = try quincunx.shell("rm -rf functions; zsh -f ask.zsh '\(line)' '\(word)'")
      #expect(outcome.output.contains(word), "\(line): \(outcome.output)")
    }
  }
}

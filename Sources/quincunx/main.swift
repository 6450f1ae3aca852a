import Console
import ElementaryFunctions
import Figures
import Foundation
import Specifications
import Store
import Studies

/// A sentence on standard error.
func complain(_ sentence: String) {
  Screen.write(line: "quincunx: \(sentence)")
}

@MainActor
func perform(_ words: [String]) async -> Int32 {
  guard let name = words.first else {
    print(overview)
    return 2
  }
  if ["--help", "-h", "help"].contains(name) {
    // `quincunx help run` asks for what `quincunx run --help` prints.
    guard let about = words.dropFirst().first(where: { !$0.hasPrefix("-") }) else {
      print(overview)
      return 0
    }
    return await perform([about, "--help"])
  }
  if name == "--version" {
    print("quincunx \(version), vector code for \(InstructionSet.inUse)")
    return 0
  }
  guard let command = commands.first(where: { $0.name == name }) else {
    guard !name.hasPrefix("-") else {
      complain("a command comes first, before \(name); quincunx --help lists them")
      return 2
    }
    let names = commands.map(\.name) + ["help"]
    let hint = suggestion(for: name, among: names)
    complain(joined("no command is called \(name)\(hint)", "quincunx --help lists them"))
    return 2
  }
  let rest = Array(words.dropFirst())
  if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
    print(command.help)
    return 0
  }
  do {
    return try await command.perform(try Arguments(rest, options: command.options))
  } catch let error as InvalidStudy {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    return 2
  } catch let error as StoreError {
    complain(error.advice(to: name).map { joined(error.description, $0) } ?? error.description)
    return error.isUserMistake ? 2 : 1
  } catch let error as UsageError {
    complain(joined(error.description, error.advice ?? "quincunx \(name) --help shows how"))
    return 2
  } catch is Interrupted {
    complain("interrupted; finished runs are stored, the same command goes on from here")
    return 130
  } catch {
    complain("\(error)")
    return 1
  }
}

/// Takes the instruction set that the environment asks for; a sentence where that cannot be.
func chooseInstructionSet(_ environment: [String: String]) -> String? {
  guard let name = environment["QUINCUNX_INSTRUCTIONS"] else { return nil }
  guard let set = InstructionSet(rawValue: name) else {
    let names = InstructionSet.allCases.map(\.rawValue).joined(separator: ", ")
    return "QUINCUNX_INSTRUCTIONS is \(name); it may be one of \(names), or unset"
  }
  return set.choose() ? nil : "QUINCUNX_INSTRUCTIONS is \(name), which this processor has not got"
}

if let sentence = chooseInstructionSet(ProcessInfo.processInfo.environment) {
  complain(sentence)
  exit(2)
}
leaveWhenInterrupted()
// Numbers in messages are the same in every country.
setlocale(LC_ALL, "C")
exit(await perform(Array(CommandLine.arguments.dropFirst())))

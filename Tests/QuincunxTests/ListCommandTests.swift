import Figures
import Games
import Learners
import Measures
import Policies
import Sampling
import Studies
import Testing

@Suite struct ListCommandTests {
  @Test func everyCatalogueEntryIsListed() throws {
    let outcome = try CommandLineTool()("list")
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    let names =
      gameCatalogue.specifications.map(\.name) + policyCatalogue.specifications.map(\.name)
      + samplerCatalogue.specifications.map(\.name) + learnerCatalogue.specifications.map(\.name)
      + experimentCatalogue.specifications.map(\.name)
      + measureCatalogue.specifications.map(\.name) + figureCatalogue.specifications.map(\.name)
    #expect(names.count > 20)
    for name in names { #expect(lines.contains(name)) }
  }

  @Test func aKindAndANameListTheirOwn() throws {
    let quincunx = try CommandLineTool()
    let samplers = try quincunx("list", "samplers").output
    #expect(samplers.hasPrefix("SAMPLERS\n\nonPolicy\n"))
    let sampler = try quincunx("list", "maProps")
    #expect(sampler.code == 0)
    #expect(sampler.output.hasPrefix("maProps\n    "))
    #expect(samplers.contains(sampler.output))
    for setting in ["source: ", "learningRate: ", "clip: ", "epochs: ", "klCutoff: "] {
      #expect(sampler.output.contains("\n    \(setting)"))
    }
  }
}

import Figures
import Games
import Learners
import Measures
import Policies
import Sampling
import Specifications

/// Everything that a study file can name.
public struct Catalogues: Sendable {
  public let games: Catalogue<any Game>
  public let policies: Catalogue<any PolicyArchitecture>
  public let samplers: Catalogue<any Sampler>
  public let learners: Catalogue<any Learner>
  public let measures: Catalogue<any Measure>
  public let figures: Catalogue<any FigureKind>

  public init(
    games: Catalogue<any Game> = gameCatalogue,
    policies: Catalogue<any PolicyArchitecture> = policyCatalogue,
    samplers: Catalogue<any Sampler> = samplerCatalogue,
    learners: Catalogue<any Learner> = learnerCatalogue,
    measures: Catalogue<any Measure> = measureCatalogue,
    figures: Catalogue<any FigureKind> = figureCatalogue
  ) {
    self.games = games
    self.policies = policies
    self.samplers = samplers
    self.learners = learners
    self.measures = measures
    self.figures = figures
  }
}

import Games
import Randomness
import Testing

@Suite struct GaussianBanditTests {
  /// `import numpy; numpy.random.seed(0); m = numpy.random.uniform(0, 1, 30);
  /// s = numpy.random.uniform(0, 1, 30); print(m.max(), m.argmax(), m.sum(), s.sum(), s[13], m[7])`,
  /// NumPy 2.4.6. The paper's program, too, names the greatest mean, 0.978618342232764.
  @Test func defaultArmsAreThePapers() {
    let bandit = GaussianBandit()
    #expect(bandit.means.count == 30 && bandit.standardDeviations.count == 30)
    #expect(bandit.means.max() == 0.978618342232764)
    #expect(bandit.means.firstIndex(of: 0.978618342232764) == 20)
    #expect(abs(bandit.means.reduce(0, +) - 17.433609848836504) < 1e-12)
    #expect(abs(bandit.standardDeviations.reduce(0, +) - 13.551185564470925) < 1e-12)
    #expect(bandit.standardDeviations[13] == 0.06022547162926983)
    #expect(bandit.means[7] == 0.8917730007820798)
  }

  /// Moments of 20,000 rewards of each of two arms, within four standard errors.
  @Test func rewardsHaveTheirMeansAndStandardDeviations() {
    let bandit = GaussianBandit(means: [2, -1], standardDeviations: [3, 0.5])
    var environment = bandit.makeEnvironment()
    var chance = RandomStream(root: 5, path: ["bandit"])
    let count = 20_000.0
    for arm in 0..<2 {
      var (sum, squares) = (0.0, 0.0)
      for _ in 0..<Int(count) {
        environment.reset(using: &chance)
        let (rewards, ending) = environment.step([arm], using: &chance)
        #expect(ending == .terminated)
        sum += rewards[0]
        squares += rewards[0] * rewards[0]
      }
      let mean = sum / count
      let deviation = (squares / count - mean * mean).squareRoot()
      let expected = bandit.standardDeviations[arm]
      #expect(abs(mean - bandit.means[arm]) < 4 * expected / count.squareRoot())
      #expect(abs(deviation - expected) < 4 * expected / (2 * count).squareRoot())
    }
  }

  @Test func theBestArmSucceeds() {
    var environment = GaussianBandit(means: [1, 3, 3], standardDeviations: [0, 0, 0])
      .makeEnvironment()
    var chance = RandomStream(root: 5, path: ["bandit"])
    #expect(environment.picture == ["3 arms"])
    for (arm, succeeds) in [false, true, true].enumerated() {
      environment.reset(using: &chance)
      #expect(!environment.succeeded)
      let (rewards, _) = environment.step([arm], using: &chance)
      let means: [Double] = [1, 3, 3]
      #expect(rewards == [means[arm]])
      #expect(environment.succeeded == succeeds)
    }
    #expect(environment.picture == ["arm 2 paid 3.0"])
    #expect(environment.actionName(2, agent: 0) == "arm 2")
    #expect(environment.jointObservations == [[0]])
    #expect(environment.payoffs == nil)
  }

  @Test func everyArmNeedsAMeanAndAStandardDeviation() {
    #expect(
      problems(of: "bandit", ["means": [1, 2], "standardDeviations": [1]]) == [
        "game.bandit: 2 means need as many standard deviations, not 1"
      ])
    #expect(
      problems(of: "bandit", ["means": [1], "standardDeviations": [-1]]) == [
        "game.bandit.standardDeviations: a list of 1 is not allowed; "
          + "must be a list of at least one, each at least 0.0"
      ])
    #expect(problems(of: "bandit", ["means": [1], "standardDeviations": [1]]) == [])
  }
}

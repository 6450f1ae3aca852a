import ElementaryFunctions
import Testing

@Suite struct InstructionSetTests {
  @Test func theBaselineIsEverywhere() {
    #expect(InstructionSet.baseline.isAvailable)
    #expect(InstructionSet.inUse.isAvailable)
  }

  /// Choosing what is in use changes nothing for the tests beside this one.
  @Test func theWidestIsInUse() {
    #expect(InstructionSet.inUse == InstructionSet.allCases.last { $0.isAvailable })
    #expect(InstructionSet.inUse.choose())
    #expect(InstructionSet.allCases.allSatisfy { $0.isAvailable || !$0.choose() })
  }
}

import Networks
import Testing

@Suite struct PerceptronLayoutTests {
  @Test func headIsTheLastLayer() {
    let layout = PerceptronLayout(sizes: [2, 3, 4])
    #expect(layout.parameterCount == 25)
    #expect(layout.head == 9..<25)
  }

  /// Two inputs, three units, one output: rows of three weights for each input, one row of three
  /// for the output, each followed by the biases.
  @Test func theLongerSideIsContiguous() {
    let layout = PerceptronLayout(sizes: [2, 3, 1])
    #expect(layout.weight(layer: 0, input: 1, output: 0) == 3)
    #expect(layout.weight(layer: 0, input: 1, output: 2) == 5)
    #expect(layout.weightOffset(of: 1) == 9)
    #expect(layout.weight(layer: 1, input: 2, output: 0) == 11)
  }

  /// A first layer has rows of inputs even where it narrows; a later one that narrows has not.
  @Test func theFirstLayerHasARowPerInput() {
    let layout = PerceptronLayout(sizes: [4, 3, 2])
    #expect(layout.weight(layer: 0, input: 1, output: 2) == 5)
    #expect(layout.weight(layer: 1, input: 2, output: 1) == 4 * 3 + 3 + 1 * 3 + 2)
  }
}

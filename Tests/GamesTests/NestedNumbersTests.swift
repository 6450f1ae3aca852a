import Games
import Specifications
import Testing

@Suite struct NestedNumbersTests {
  @Test func readsListsOfAnyDepthAndWritesNumbersBack() {
    let nested = NestedNumbers(node: [1, [2.5, []], [[3]]])
    #expect(nested?.node.canonicalJSON == "[1.0,[2.5,[]],[[3.0]]]")
    #expect(nested?.flattened == [1, 2.5, 3])
  }

  @Test func depthIsThatOfTheFirstNumber() {
    #expect(NestedNumbers(node: 4)?.depth == 0)
    #expect(NestedNumbers(node: [[1, 2], 3])?.depth == 2)
    #expect(NestedNumbers(node: [[], 3])?.depth == 2)
  }

  @Test func namesTheItemThatIsNoNumber() {
    #expect(
      NestedNumbers.fault(in: [[1, 2], [3, "x"]])
        == .wrongType(expected: "a finite number or a list at [1][1]", found: "\"x\""))
    #expect(
      NestedNumbers.fault(in: [1, Node(.number(.infinity))])
        == .wrongType(expected: "a finite number or a list at [1]", found: "inf"))
    #expect(
      NestedNumbers.fault(in: "x")
        == .wrongType(expected: "nested lists of finite numbers", found: "\"x\""))
  }

  @Test func mismatchIsTheFirstInReadingOrder() {
    let matrix = NestedNumbers(node: [[1, 2], [3, 4], [5, [6]]])
    #expect(matrix?.mismatch(with: [3, 2])?.place == [2, 1])
    #expect(matrix?.mismatch(with: [3, 3])?.place == [0])
    #expect(matrix?.mismatch(with: [2, 2])?.place == [])
    #expect(NestedNumbers(node: [[1, 2], [3, 4]])?.mismatch(with: [2, 2]) == nil)
  }
}

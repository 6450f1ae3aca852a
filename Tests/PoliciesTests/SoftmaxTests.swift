import Policies
import Testing

@Suite struct SoftmaxTests {
  private func evaluate(_ logits: [Double]) -> (logs: [Double], probabilities: [Double]) {
    var logs = logits
    var probabilities = [Double](repeating: .nan, count: logits.count)
    logs.withUnsafeMutableBufferPointer { logs in
      probabilities.withUnsafeMutableBufferPointer { logSoftmax(logs, probabilities: $0) }
    }
    return (logs, probabilities)
  }

  @Test func handWorkedValues() {
    let (logs, probabilities) = evaluate([0, 1.098_612_288_668_109_8])
    #expect(abs(probabilities[0] - 0.25) < 1e-15 && abs(probabilities[1] - 0.75) < 1e-15)
    #expect(abs(logs[0] + 1.386_294_361_119_890_6) < 1e-15)
  }

  @Test func largeLogitsDoNotOverflow() {
    let (logs, probabilities) = evaluate([1e4, 1e4, -1e10])
    #expect(probabilities == [0.5, 0.5, 0])
    #expect(logs[2] == -1e10 - 1e4 - 0.693_147_180_559_945_3)
    #expect(evaluate([7]).logs == [0])
  }
}

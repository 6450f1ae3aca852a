import Policies
import Testing

@Suite struct SoftmaxTests {
  @Test func handWorkedValues() {
    var logits = [0.0, 1.098_612_288_668_109_8]
    softmax(&logits, count: 2)
    #expect(abs(logits[0] - 0.25) < 1e-15 && abs(logits[1] - 0.75) < 1e-15)
    var logs = [0.0, 1.098_612_288_668_109_8]
    logSoftmax(&logs, count: 2)
    #expect(abs(logs[0] + 1.386_294_361_119_890_6) < 1e-15)
  }

  @Test func largeLogitsDoNotOverflow() {
    var logits = [1e4, 1e4, -1e10]
    softmax(&logits, count: 3)
    #expect(logits == [0.5, 0.5, 0])
    var single = [7.0]
    logSoftmax(&single, count: 1)
    #expect(single == [0])
  }
}

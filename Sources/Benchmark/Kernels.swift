import CPeakRate
import ElementaryFunctions
import Networks
import Randomness

/// The arithmetic rate of a network's passes.
struct KernelRate: Codable {
  let work: String
  /// 10⁹ floating-point operations per second; of networks those of the matrix products alone.
  let rate: Timing
  /// Of what fused multiply-adds in registers reach, measured in the same process.
  let shareOfPeak: Double

  static let heading = """
    | kernels (\(InstructionSet.inUse.rawValue)) | GFLOP/s, median (min–max) | share of the peak |
    | --- | ---: | ---: |
    """

  /// A line of a Markdown table.
  var text: String {
    let range = "\(short(rate.median)) (\(short(rate.slowest))–\(short(rate.fastest)))"
    return "| \(work) | \(range) | \(short(100 * shareOfPeak)) % |"
  }
}

/// Times a piece of work that makes so many floating-point operations.
private func rate(operations: Double, of work: () -> Void) -> Timing {
  timing(repetitions: 7, seconds: 0.1) { _ in work() }.scaled(by: operations * 1e-9)
}

/// Three layers of 64 units each, at batches of distinct observations.
func kernelRates() -> [KernelRate] {
  var operations = 0.0
  let unit = timing(repetitions: 7, seconds: 0.1) { _ in
    operations = quincunx_multiply_adds(100_000)
  }
  let peak = unit.scaled(by: operations * 1e-9)
  var rates = [
    KernelRate(work: "fused multiply-adds in registers: the peak", rate: peak, shareOfPeak: 1)
  ]
  var stream = RandomStream(root: 1, path: ["kernel benchmark"])
  let layout = PerceptronLayout(sizes: [64, 64, 64, 64])
  let parameters = layout.orthogonalParameters(headGain: 1, using: &stream)
  for batch in [256, 1024, 4096] {
    var network = Approximator(layout, parameters: parameters)
    for observation in 0..<batch {
      let input = (0..<layout.inputs).map { _ in Float(stream.normal()) }
      input.withUnsafeBufferPointer { _ = network.enter(observation: observation, input: $0) }
      for output in 0..<layout.outputs {
        network.addOutputGradient(stream.normal(), output: output, slot: observation)
      }
    }
    // A product and a sum per weight and sample: forward, for the gradient, and, but for the
    // first layer, backward.
    let forward = Double(2 * batch * 3 * 64 * 64)
    let backward = Double(2 * batch * 5 * 64 * 64)
    let pieces: [(String, Double, () -> Void)] = [
      ("forward", forward, { network.evaluate() }),
      ("backward, with the gradient", backward, { network.backpropagate() }),
      (
        "forward and backward", forward + backward,
        {
          network.evaluate()
          network.backpropagate()
        }
      ),
    ]
    for (name, operations, work) in pieces {
      let rate = rate(operations: operations, of: work)
      rates.append(
        KernelRate(
          work: "64-64-64-64, tanh, \(batch) observations: \(name)", rate: rate,
          shareOfPeak: rate.median / peak.median))
    }
  }
  return rates
}

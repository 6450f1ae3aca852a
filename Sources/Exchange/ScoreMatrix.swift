import Analysis
import Statistics

/// One algorithm's last values of a measure: runs × tasks, as rliable takes them.
public struct ScoreMatrix: Sendable, Equatable {
  public let algorithm: String
  /// Those on which the algorithm was to run.
  public let tasks: [String]
  /// Of the rows, increasing.
  public let seeds: [Int]
  /// One row per seed, one column per task.
  public let scores: [[Double]]
}

/// The score matrices of a study, and what they could not take up.
public struct ScoreMatrices: Sendable, Equatable {
  public let measure: String
  public let matrices: [ScoreMatrix]
  /// One sentence per seed without a score on some task. rliable takes rectangles: such a seed is
  /// left out with its scores on all tasks, and none is made up.
  public let leftOut: [String]
}

extension ExportedStudy {
  /// The last joint value of a measure of every run; `ExportedStudy` must have read that measure.
  public func scores(_ measure: String) -> ScoreMatrices {
    var leftOut: [String] = []
    let matrices = algorithms.map { algorithm in
      let own = runs.filter { $0.label.algorithm == algorithm }
      let planned = Set(own.map(taskName))
      let tasks = tasks.filter(planned.contains)
      var scores: [Int: [String: Double]] = [:]
      var reasons: [Int: [String: String]] = [:]
      for run in own {
        let task = taskName(run)
        let last = run.series.first { $0.quantity == ResultTable.Quantity(measure) }?.values.last
        scores[run.seed, default: [:]][task] = last
        reasons[run.seed, default: [:]][task] =
          switch run.state {
          case .missing: "is missing"
          case .failed: "failed: \(run.reason ?? "for no known reason")"
          case .done: "has no \(measure)"
          }
      }
      var seeds: [Int] = []
      var rows: [[Double]] = []
      for seed in scores.keys.sorted() {
        let row = tasks.map { scores[seed]?[$0] }
        let known = row.compactMap { $0 }
        if known.count == tasks.count {
          seeds.append(seed)
          rows.append(known)
        } else {
          let holes = zip(tasks, row).filter { $0.1 == nil }.map { task, _ in
            "\(task) \(reasons[seed]?[task] ?? "was never planned")"
          }
          leftOut.append("\(algorithm), seed \(seed): " + holes.joined(separator: "; "))
        }
      }
      return ScoreMatrix(algorithm: algorithm, tasks: tasks, seeds: seeds, scores: rows)
    }
    return ScoreMatrices(measure: measure, matrices: matrices, leftOut: leftOut)
  }
}

extension ScoreMatrix {
  /// Seed and tasks as columns, one row per seed.
  public var csv: String {
    var lines = [(["seed"] + tasks).map(csvField).joined(separator: ",")]
    for (seed, row) in zip(seeds, scores) {
      lines.append((["\(seed)"] + row.map { "\($0)" }).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// NumPy's format 1.0: little-endian float64, rows first, runs × tasks.
  public var npy: [UInt8] {
    var header =
      "{'descr': '<f8', 'fortran_order': False, 'shape': (\(seeds.count), \(tasks.count)), }"
    // Magic, version, length and header fill a multiple of 64 bytes, the last of them a line feed.
    let unpadded = 10 + header.utf8.count + 1
    header += String(repeating: " ", count: (64 - unpadded % 64) % 64) + "\n"
    var bytes: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0]
    let length = UInt16(header.utf8.count)
    bytes += [UInt8(length & 0xFF), UInt8(length >> 8)] + Array(header.utf8)
    for value in scores.joined() {
      withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes += $0 }
    }
    return bytes
  }
}

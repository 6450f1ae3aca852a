import Statistics
import Store
import Testing

@testable import Exchange

@Suite struct ScoreMatrixTests {
  /// `numpy.save(b, numpy.array([[0.5, -1.25], [1/3, 2.0], [1e-300, 7.0]]))` of NumPy 2.4.6, as
  /// `b.getvalue().hex()`.
  @Test func npyIsWhatNumPyWrites() {
    let matrix = ScoreMatrix(
      algorithm: "A", tasks: ["t", "u"], seeds: [1, 2, 3],
      scores: [[0.5, -1.25], [1.0 / 3, 2], [1e-300, 7]])
    let hex = matrix.npy.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    #expect(
      hex
        == "934e554d5059010076007b276465736372273a20273c6638272c2027666f727472616e5f6f72646572273a"
        + "2046616c73652c20277368617065273a2028332c2032292c207d2020202020202020202020202020202020"
        + "20202020202020202020202020202020202020202020202020202020202020202020202020202020200a00"
        + "0000000000e03f000000000000f4bf555555555555d53f000000000000004059f3f8c21f6ea50100000000"
        + "00001c40")
  }

  @Test func anEmptyMatrixKeepsItsColumns() {
    let matrix = ScoreMatrix(algorithm: "A", tasks: ["t", "u"], seeds: [], scores: [])
    #expect(matrix.npy.count == 128)
    #expect(String(decoding: matrix.npy[10...], as: UTF8.self).contains("'shape': (0, 2), }"))
    #expect(matrix.csv == "seed,t,u\n")
  }

  @Test func aSeedWithoutAScoreOnEveryTaskIsLeftOutAndNamed() throws {
    try withStore { store in
      try store.take(
        [
          csv(
            """
            algorithm,task,seed,step,metric,value,status
            A,t,1,5,m,1,
            A,t,1,9,m,2,
            A,u,1,9,m,3,
            A,t,2,9,m,4,
            A,u,2,,,,crashed
            A,t,3,9,m,5,
            A,u,4,9,n,6,
            A,t,4,9,m,7,
            A,u,5,,,,missing
            A,t,5,9,m,7,
            B,t,1,9,m,8,
            B,u,1,9,m,9,
            C,u,1,9,m,4,
            C,u,2,9,m,5,

            """)
        ], as: "s")
      let scores = try ExportedStudy("s", in: store).scores("m")
      #expect(
        scores
          == ScoreMatrices(
            measure: "m",
            matrices: [
              ScoreMatrix(algorithm: "A", tasks: ["t", "u"], seeds: [1], scores: [[2, 3]]),
              ScoreMatrix(algorithm: "B", tasks: ["t", "u"], seeds: [1], scores: [[8, 9]]),
              ScoreMatrix(algorithm: "C", tasks: ["u"], seeds: [1, 2], scores: [[4], [5]]),
            ],
            leftOut: [
              "A, seed 2: u failed: crashed", "A, seed 3: u was never planned",
              "A, seed 4: u has no m", "A, seed 5: u is missing",
            ]))
      #expect(scores.matrices[0].csv == "seed,t,u\n1,2.0,3.0\n")
    }
  }
}

import CKernels
import ElementaryFunctions
import Foundation
import Testing

@testable import Randomness

@Suite struct NormalsTests {
  /// Every length up to 40 and some that take several rounds, after an even and an odd number of
  /// draws; and what follows is the same too.
  @Test(arguments: InstructionSet.allCases.filter(\.isAvailable))
  func arraysHaveTheNumbersOfSingleCalls(instructionSet: InstructionSet) throws {
    let kernels = try #require(quincunx_kernels_named(instructionSet.rawValue))
    for count in Array(0...40) + [255, 256, 257, 511, 4096] {
      for earlier in 0...1 {
        var single = RandomStream(root: 9, path: ["normals", "\(count)"])
        for _ in 0..<earlier { _ = single.next() }
        var whole = single
        let expected = (0..<count).map { _ in single.normal() }
        var normals = [Double](repeating: 0, count: count + 9)
        normals.withUnsafeMutableBufferPointer {
          whole.fillWithNormals(.init(rebasing: $0[..<count]), by: kernels)
        }
        #expect(Array(normals[..<count]) == expected)
        #expect(normals[count...].allSatisfy { $0 == 0 })
        #expect(whole.next() == single.next())
      }
    }
  }

  /// Blocks are numbered with 64 bits, and the last number of a block of eight may carry.
  @Test(arguments: InstructionSet.allCases.filter(\.isAvailable))
  func positionsMayPassTwoToThe32(instructionSet: InstructionSet) throws {
    let kernels = try #require(quincunx_kernels_named(instructionSet.rawValue))
    let (key, substream): (UInt64, UInt64) = (0x0123_4567_89ab_cdef, 0xfedc_ba98_7654_3210)
    var normals = [Double](repeating: 0, count: 20)
    let start: UInt64 = 0xffff_fffc
    let end = kernels.pointee.normals(&normals, normals.count, key, substream, start)
    var expected: [Double] = []
    for position in start..<end {
      let words = Philox.block(
        counter: [
          UInt32(truncatingIfNeeded: position), UInt32(position >> 32), 0x7654_3210, 0xfedc_ba98,
        ], key: [0x89ab_cdef, 0x0123_4567])
      func uniform(_ first: UInt32, _ second: UInt32) -> Double {
        Double((UInt64(first) | UInt64(second) << 32) >> 11) * 0x1p-53
      }
      let (u, v) = (2 * uniform(words.x, words.y) - 1, 2 * uniform(words.z, words.w) - 1)
      let square = u * u + v * v
      if square < 1 { expected.append(u * (-2 * log(square) / square).squareRoot()) }
    }
    #expect(expected.count == 20)
    #expect(zip(normals, expected).allSatisfy { abs($0 - $1) < 1e-14 })
  }
}

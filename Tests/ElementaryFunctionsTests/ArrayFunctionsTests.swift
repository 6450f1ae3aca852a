import CKernels
import ElementaryFunctions
import Foundation
import Testing

/// The instruction sets of this processor.
private let instructionSets = InstructionSet.allCases.filter(\.isAvailable).map(\.rawValue)

/// Distance in units that the last place of a Float has near the reference.
private func ulps(_ got: Float, _ want: Double) -> Double {
  if got.isNaN != want.isNaN { return .infinity }
  if want.isNaN || Double(got) == want { return 0 }
  return abs(Double(got) - want) / Double(Float(abs(want)).ulp)
}

/// What a kernel makes of the arguments.
private func applied<Scalar>(
  _ kernel: (UnsafeMutablePointer<Scalar>?, Int) -> Void, to x: [Scalar]
) -> [Scalar] {
  var y = x
  y.withUnsafeMutableBufferPointer { kernel($0.baseAddress, $0.count) }
  return y
}

@Suite struct ArrayFunctionsTests {
  /// Every 40,009th of all floats of both signs, NaN and infinities among them.
  static let floats = stride(from: UInt32(0), to: .max - 40_009, by: 40_009).map {
    Float(bitPattern: $0)
  }
  /// Every 1,021st float where a tanh is neither its argument nor one.
  static let inner = stride(from: Float(1e-4).bitPattern, to: Float(10).bitPattern, by: 1021).map {
    Float(bitPattern: $0)
  }

  @Test(arguments: instructionSets) func tanhIsWithinOneAndAHalfUlp(instructionSet: String) throws {
    let kernels = try #require(quincunx_kernels_named(instructionSet)).pointee
    for x in [Self.floats, Self.inner] {
      let y = applied(kernels.tanh_floats, to: x)
      let worst = zip(x, y).map { ulps($1, Foundation.tanh(Double($0))) }.max() ?? .infinity
      #expect(worst <= 1.5)
      #expect(y.allSatisfy { !($0.magnitude > 1) })
      let mirrored = applied(kernels.tanh_floats, to: x.map { -$0 })
      #expect(zip(y, mirrored).allSatisfy { $0.isNaN || ($0 == -$1 && $0.sign != $1.sign) })
    }
  }

  @Test(arguments: instructionSets) func floatExpIsWithinOneAndAHalfUlp(instructionSet: String)
    throws
  {
    let kernels = try #require(quincunx_kernels_named(instructionSet)).pointee
    let dense = stride(from: Float(-104), to: 88.7228, by: 0x1.3p-10)
    for x in [Self.floats.filter { !($0 > 88.7228) }, Array(dense)] {
      let y = applied(kernels.exp_floats, to: x)
      let worst = zip(x, y).map { ulps($1, Foundation.exp(Double($0))) }.max() ?? .infinity
      #expect(worst <= 1.5)
    }
    let ends: [Float] = [0, -0, 88.7229, 1e9, .infinity, -.infinity, -104, -1e9]
    #expect(
      applied(kernels.exp_floats, to: ends)
        == [1, 1, .infinity, .infinity, .infinity, 0, 0, 0])
    #expect(applied(kernels.exp_floats, to: [Float.nan])[0].isNaN)
  }

  @Test(arguments: instructionSets) func doubleExpHasTheBitsOfTheFunctionOfOneNumber(
    instructionSet: String
  ) throws {
    let kernels = try #require(quincunx_kernels_named(instructionSet)).pointee
    let ends = [
      0, -0, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, 709.78, 709.79, 709.9, 710, -708.5,
      -745, -746, -747, .infinity,
      -.infinity, .nan, .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
    ]
    let x = ends + stride(from: -750.0, to: 715, by: 0.0123)
    let y = applied(kernels.exp_doubles, to: x)
    #expect(zip(x, y).allSatisfy { Elementary.exp($0).bitPattern == $1.bitPattern })
  }

  @Test(arguments: instructionSets) func everyLengthIsFilledAndNothingElse(instructionSet: String)
    throws
  {
    let kernels = try #require(quincunx_kernels_named(instructionSet)).pointee
    for count in 0...40 {
      let x = (0..<count).map { 1 + Float($0) / 16 } + [Float](repeating: 2, count: 20)
      let tanh = applied({ pointer, _ in kernels.tanh_floats(pointer, count) }, to: x)
      let exp = applied({ pointer, _ in kernels.exp_floats(pointer, count) }, to: x)
      let wide = applied(
        { pointer, _ in kernels.exp_doubles(pointer, count) }, to: x.map(Double.init))
      for i in x.indices {
        #expect(ulps(tanh[i], i < count ? Foundation.tanh(Double(x[i])) : 2) <= 1.5)
        #expect(ulps(exp[i], i < count ? Foundation.exp(Double(x[i])) : 2) <= 1.5)
        #expect(wide[i] == (i < count ? Elementary.exp(Double(x[i])) : 2))
      }
    }
  }

  @Test func arraysAreChangedInPlace() {
    var x: [Float] = [0, 0.5, -2]
    x.withUnsafeMutableBufferPointer { Elementary.tanh($0) }
    #expect(x == [0, 0.462_117_16, -0.964_027_6])
    var y: [Float] = [0, 1, -2]
    y.withUnsafeMutableBufferPointer { Elementary.exp($0) }
    #expect(y == [1, 2.718_281_7, 0.135_335_28])
    var z = [0.0, 1, -2]
    z.withUnsafeMutableBufferPointer { Elementary.exp($0) }
    #expect(z == [1, Elementary.exp(1), Elementary.exp(-2)])
    var none: [Float] = []
    none.withUnsafeMutableBufferPointer { Elementary.tanh($0) }
    #expect(none.isEmpty)
  }
}

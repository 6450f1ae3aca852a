import CKernels

/// Functions of whole arrays, in place, several elements at a time.
extension Elementary {
  /// Hyperbolic tangents within 1.5 ulp; odd, inside −1...1, NaN for NaN.
  public static func tanh(_ x: UnsafeMutableBufferPointer<Float>) {
    quincunx_kernels_in_use().pointee.tanh_floats(x.baseAddress, x.count)
  }

  /// Powers of e within 1.5 ulp, subnormal ones included; infinity above 88.72, NaN for NaN.
  public static func exp(_ x: UnsafeMutableBufferPointer<Float>) {
    quincunx_kernels_in_use().pointee.exp_floats(x.baseAddress, x.count)
  }

  /// Powers of e, each with the bits of the function of one number.
  public static func exp(_ x: UnsafeMutableBufferPointer<Double>) {
    quincunx_kernels_in_use().pointee.exp_doubles(x.baseAddress, x.count)
  }
}

import CKernels

extension PerceptronLayout {
  /// The shape, as the kernels want it.
  var network: quincunx_network {
    precondition(layers <= PerceptronLayout.mostLayers, "the kernels know so many layers")
    var network = quincunx_network()
    network.layers = Int32(layers)
    network.rectified = activation == .relu ? 1 : 0
    network.stride = Int32(inputs + activationCount)
    withUnsafeMutableBytes(of: &network.sizes) { bytes in
      let sizes32 = bytes.bindMemory(to: Int32.self)
      for (index, size) in sizes.enumerated() { sizes32[index] = Int32(size) }
    }
    return network
  }

  /// More layers than this are not supported.
  public static var mostLayers: Int { quincunx_most_layers }
}

/// The kernels for this processor.
var kernels: quincunx_kernels {
  @inline(__always) get { quincunx_kernels_in_use().pointee }
}

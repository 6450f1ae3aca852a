import CKernels

/// The kind of vector instructions that the inner loops are compiled for. It changes no bit of any
/// result, only the time that it takes.
public enum InstructionSet: String, CaseIterable, Sendable {
  case baseline
  case avx2
  case avx512

  /// Whether this processor has it.
  public var isAvailable: Bool { quincunx_kernels_named(rawValue) != nil }

  /// The one in use: the widest available, unless another was chosen.
  public static var inUse: InstructionSet {
    let name = String(cString: quincunx_kernels_in_use().pointee.name)
    guard let set = InstructionSet(rawValue: name) else {
      preconditionFailure("every kind of kernels has a case")
    }
    return set
  }

  /// Uses this one from now on; false where the processor has not got it. To be called at the start
  /// of a program, before there are other threads.
  public func choose() -> Bool { quincunx_choose_kernels(rawValue) != 0 }
}

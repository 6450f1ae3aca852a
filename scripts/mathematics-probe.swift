// Prints a hash of the bits that the C library's exp, log and tanh return. The library chooses
// other code on processors with fused multiply-add, so a run that does not depend on that choice
// must be compared with the choice switched: this tells whether it was.
#if canImport(Glibc)
  import Glibc
#else
  import Foundation
#endif

var hash: UInt64 = 14_695_981_039_346_656_037
for index in 1...200_000 {
  let x = Double(index) / 10_000
  for value in [exp(-x), log(x), tanh(x)] {
    hash = (hash ^ value.bitPattern) &* 1_099_511_628_211
  }
}
print(String(hash, radix: 16))

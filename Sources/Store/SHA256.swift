import CCrypto
import Foundation

/// The SHA-256 of some bytes, as 64 hexadecimal digits: what `sha256sum` prints of a file with them.
public func sha256(_ bytes: some DataProtocol) -> String {
  guard let context = EVP_MD_CTX_new() else { preconditionFailure("there is no memory left") }
  defer { EVP_MD_CTX_free(context) }
  EVP_DigestInit_ex(context, EVP_sha256(), nil)
  for region in bytes.regions {
    region.withUnsafeBytes { _ = EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
  }
  var digest = [UInt8](repeating: 0, count: 32)
  EVP_DigestFinal_ex(context, &digest, nil)
  return hexadecimal(digest)
}

/// Two digits per byte.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  var digits: [UInt8] = []
  for byte in bytes {
    for half in [byte >> 4, byte & 15] {
      digits.append(half < 10 ? UInt8(ascii: "0") + half : UInt8(ascii: "a") + half - 10)
    }
  }
  return String(decoding: digits, as: UTF8.self)
}

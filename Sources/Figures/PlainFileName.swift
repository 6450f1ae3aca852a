/// Whether the text is one plain file name: ASCII letters, digits, '.', '_' and '-', beginning
/// with a letter or a digit, at most 100 characters.
///
/// Such a name stays in its folder, is no option of a program and needs no quotes anywhere.
public func isPlainFileName(_ name: String) -> Bool {
  guard name.utf8.count <= 100, let first = name.unicodeScalars.first, isLetterOrDigit(first)
  else { return false }
  return name.unicodeScalars.allSatisfy { isLetterOrDigit($0) || "._-".unicodeScalars.contains($0) }
}

private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9": true
  default: false
  }
}

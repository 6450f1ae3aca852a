import Foundation
import Testing

@testable import Figures

@Test func theDateOfAPDFIsOverwrittenInPlace() {
  let pdf = Data("<< /CreationDate (D:20261121091745Z)\n>> 20261121091745".utf8)
  let want = Data("<< /CreationDate (D:20000101000000Z)\n>> 20261121091745".utf8)
  #expect(withFixedDate(pdf) == want)
}

@Test func whatIsNoDateStays() {
  for text in ["", "/CreationDate (D:2026", "/CreationDate (D:2026112109174xZ)", "%PDF-1.7"] {
    #expect(withFixedDate(Data(text.utf8)) == Data(text.utf8))
  }
}

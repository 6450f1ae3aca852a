/// What a word of the command line stands for, so that a shell can offer words for it.
enum Meaning: Equatable {
  /// Anything; nothing is offered.
  case text
  case number(ClosedRange<Int>)
  case words([String])
  /// A file with one of these endings, or with any where there are none.
  case file([String])
  case folder
  /// A study file, or where `orStored` says so also the name of a study in the store.
  case study(orStored: Bool)

  /// One of the raw values of an enumeration.
  static func word<Value: RawRepresentable & CaseIterable>(of type: Value.Type) -> Meaning
  where Value.RawValue == String {
    .words(Value.allCases.map(\.rawValue))
  }

  static let store = Meaning.file(["sqlite"])
}

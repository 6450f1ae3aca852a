import Foundation

/// A value read from a golden JSON file; `null` is `.none`, the strings "inf" and "-inf" infinities.
public enum Golden: Sendable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([Golden])
  case record([String: Golden])

  /// The parsed file `Golden/<name>.json` of a test target's resources.
  public init(_ name: String, in bundle: Bundle) throws {
    let folder = bundle.resourceURL ?? bundle.bundleURL
    try self.init(file: folder.appendingPathComponent("Golden/\(name).json"))
  }

  public init(file: URL) throws {
    let data = try Data(contentsOf: file)
    self.init(try JSONSerialization.jsonObject(with: data, options: [.fragmentsAllowed]))
  }

  private init(_ value: Any) {
    switch value {
    case let list as [Any]: self = .list(list.map(Golden.init))
    case let record as [String: Any]: self = .record(record.mapValues(Golden.init))
    case let text as String:
      switch text {
      case "inf": self = .number(.infinity)
      case "-inf": self = .number(-.infinity)
      default: self = .text(text)
      }
    case let number as NSNumber:
      // Foundation reads a fraction as a decimal number, whose `doubleValue` is off in its last
      // bit; its digits are exact.
      self =
        CFBoolean.isBoolean(number)
        ? .flag(number.boolValue) : .number(Double(number.stringValue) ?? number.doubleValue)
    default: self = .null
    }
  }

  public subscript(key: String) -> Golden {
    if case .record(let record) = self { record[key] ?? .null } else { .null }
  }

  public subscript(index: Int) -> Golden { list[index] }

  public var keys: [String] {
    if case .record(let record) = self { record.keys.sorted() } else { [] }
  }

  public var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  public var flag: Bool? {
    if case .flag(let flag) = self { flag } else { nil }
  }

  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  public var list: [Golden] {
    if case .list(let list) = self { list } else { [] }
  }

  public var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// The numbers of a flat list, in order.
  public var numbers: [Double] { list.compactMap(\.number) }

  /// The numbers of a list of lists of numbers.
  public var matrix: [[Double]] { list.map(\.numbers) }
}

/// How Foundation on Linux tells JSON's `true` from its `1`.
private enum CFBoolean {
  static func isBoolean(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c"
  }
}

/// Whether `got` equals `want` within an absolute and a relative tolerance; infinities must be equal.
public func close(
  _ got: Double?, _ want: Double?, relative: Double = 0, absolute: Double = 0
) -> Bool {
  switch (got, want) {
  case (nil, nil): true
  case (let got?, let want?):
    got == want || abs(got - want) <= absolute + relative * abs(want)
  default: false
  }
}

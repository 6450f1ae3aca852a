import Specifications

/// Finite numbers in lists of any depth, such as a payoff matrix in a study file.
///
/// The lists may be ragged; whoever knows the right shape checks it.
public enum NestedNumbers: SettingValue, Hashable {
  case number(Double)
  case list([NestedNumbers])

  public static var expectation: String { "nested lists of finite numbers" }

  public init?(node: Node) {
    if case .list(let nodes) = node.content {
      let items = nodes.compactMap(NestedNumbers.init(node:))
      guard items.count == nodes.count else { return nil }
      self = .list(items)
    } else {
      guard let number = Double(node: node) else { return nil }
      self = .number(number)
    }
  }

  public var node: Node {
    switch self {
    case .number(let number): number.node
    case .list(let items): Node(.list(items.map(\.node)))
    }
  }

  /// Names the first item that is neither a list nor a finite number, such as `[1][0]`.
  public static func fault(in node: Node) -> Problem.Fact {
    fault(in: node, place: "")
  }

  private static func fault(in node: Node, place: String) -> Problem.Fact {
    if case .list(let items) = node.content,
      let index = items.firstIndex(where: { NestedNumbers(node: $0) == nil })
    {
      return fault(in: items[index], place: "\(place)[\(index)]")
    }
    let expected = place.isEmpty ? expectation : "\(Double.expectation) or a list at \(place)"
    return .wrongType(expected: expected, found: node.kind)
  }

  /// All numbers, outermost list first.
  public var flattened: [Double] {
    switch self {
    case .number(let number): [number]
    case .list(let items): items.flatMap(\.flattened)
    }
  }

  /// How many lists stand around the first number; an empty list counts as one more.
  public var depth: Int {
    switch self {
    case .number: 0
    case .list(let items): 1 + (items.first?.depth ?? 0)
    }
  }

  /// The first place, in reading order, where these lists are not of the given lengths.
  ///
  /// - Parameter shape: one length per level, the outermost list first.
  /// - Returns: the indices that lead there, and what stands there; nil where all fits.
  public func mismatch(
    with shape: ArraySlice<Int>
  ) -> (place: [Int], found: NestedNumbers)? {
    switch (self, shape.first) {
    case (.number, nil): return nil
    case (.list(let items), let length?) where items.count == length:
      for (index, item) in items.enumerated() {
        if let inner = item.mismatch(with: shape.dropFirst()) {
          return ([index] + inner.place, inner.found)
        }
      }
      return nil
    default: return ([], self)
    }
  }
}

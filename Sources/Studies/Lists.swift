import Specifications

/// The items of a list of a study file, with their places.
func items(of list: Placed<Node>, problems: inout [Problem]) -> [Placed<Node>] {
  guard case .list(let items) = list.value.content, !items.isEmpty else {
    problems.append(
      list.problem(
        .wrongType(expected: "a list of at least one item", found: list.value.kind)))
    return []
  }
  return items.enumerated().map {
    Placed(value: $1, mark: $1.mark ?? list.mark, path: "\(list.path)[\($0)]")
  }
}

/// The entries that a list names, its sweeps expanded.
func decodeList<Entry>(
  _ list: Placed<Node>, _ catalogue: Catalogue<Entry>, problems: inout [Problem]
) -> [Placed<Entry>] {
  items(of: list, problems: &problems).flatMap {
    decodeItem($0.value, path: $0.path, catalogue, problems: &problems)
  }
}

/// The entries that one item names: several if it holds sweeps, none if it is wrong.
func decodeItem<Entry>(
  _ node: Node, path: String, _ catalogue: Catalogue<Entry>, problems: inout [Problem]
) -> [Placed<Entry>] {
  node.expandingSweeps(path: path, problems: &problems).compactMap {
    decodePlaced(Placed(value: $0, mark: $0.mark, path: path), catalogue, problems: &problems)
  }
}

/// The entry that a node without sweeps names.
func decodePlaced<Entry>(
  _ node: Placed<Node>, _ catalogue: Catalogue<Entry>, problems: inout [Problem]
) -> Placed<Entry>? {
  catalogue.decode(node.value, path: node.path, problems: &problems)
    .map { Placed(value: $0, mark: node.mark, path: node.path) }
}

/// The place of each value in ascending order, from 1; equal values share the mean of theirs.
func midRanks(_ x: [Double]) -> [Double] {
  let order = x.indices.sorted { x[$0] < x[$1] }
  var ranks = [Double](repeating: 0, count: x.count)
  for run in runsOfEqual(order.map { x[$0] }) {
    for place in run { ranks[order[place]] = Double(run.lowerBound + run.upperBound + 1) / 2 }
  }
  return ranks
}

/// The sizes of the groups of equal values, groups of one left out.
func tieCounts(_ x: [Double]) -> [Int] {
  runsOfEqual(x.sorted()).map(\.count).filter { $0 > 1 }
}

/// The stretches of equal values in ascending ones.
private func runsOfEqual(_ sorted: [Double]) -> [Range<Int>] {
  var runs: [Range<Int>] = []
  var start = 0
  for place in sorted.indices where place + 1 == sorted.count || sorted[place + 1] != sorted[place]
  {
    runs.append(start..<(place + 1))
    start = place + 1
  }
  return runs
}

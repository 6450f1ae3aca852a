internal import CSQLiteHost
import Randomness
import Statistics

/// The statistics that queries may call, as SQLite knows them.
///
/// An argument that is NULL makes a scalar function NULL, and an aggregate leaves its row out. What
/// is undefined is NULL. Arguments that make no sense end the query with a sentence.
public enum SQLFunctions {
  /// With their arguments, for people.
  public static let signatures = [
    "wilson_low(k, n)", "wilson_high(k, n)", "clopper_pearson_low(k, n)",
    "clopper_pearson_high(k, n)", "iqm(x)", "quantile(x, q)", "median(x)",
    "bootstrap_low(x, level, B, seed)", "bootstrap_high(x, level, B, seed)",
    "slope_loglog(m, error)",
  ]

  /// The code of the first registration that failed, or `SQLITE_OK`.
  static func register(on database: OpaquePointer) -> Int32 {
    var codes: [Int32] = []
    func scalar(_ name: String, _ arguments: Int, _ body: @escaping ([Double]) throws -> Double?) {
      codes.append(create(name, arguments, on: database, body))
    }
    func aggregate(
      _ name: String, _ arguments: Int, _ body: @escaping ([[Double]]) throws -> Double?
    ) {
      codes.append(create(name, arguments, on: database, body))
    }
    let ends: [(String, (Interval) -> Double)] = [("low", \.low), ("high", \.high)]
    for (name, end) in ends {
      scalar("wilson_\(name)", 2) { arguments in
        let (successes, trials) = try counts(arguments, "wilson_\(name)")
        return wilsonInterval(successes: successes, trials: trials).map(end)
      }
      scalar("clopper_pearson_\(name)", 2) { arguments in
        let (successes, trials) = try counts(arguments, "clopper_pearson_\(name)")
        return clopperPearsonInterval(successes: successes, trials: trials).map(end)
      }
      aggregate("bootstrap_\(name)", 4) { columns in
        try bootstrapped(columns, "bootstrap_\(name)").map(end)
      }
    }
    aggregate("iqm", 1) { interquartileMean($0[0]) }
    aggregate("median", 1) { quantile($0[0], 0.5) }
    aggregate("quantile", 2) { columns in
      guard let q = try only(columns[1], "quantile(x, q)", "q") else { return nil }
      guard (0...1).contains(q) else { throw Misuse("quantile(x, q) needs a q from 0 to 1") }
      return quantile(columns[0], q)
    }
    aggregate("slope_loglog", 2) { columns in
      guard columns[0].allSatisfy({ $0 > 0 && $0.isFinite }) else {
        throw Misuse("slope_loglog(m, error) needs positive m")
      }
      return logLogSlope(m: columns[0], error: columns[1])
    }
    return codes.first { $0 != SQLITE_OK } ?? SQLITE_OK
  }
}

/// What was wrong with a function's arguments.
private struct Misuse: Error {
  let sentence: String

  init(_ sentence: String) { self.sentence = sentence }
}

private func counts(
  _ arguments: [Double], _ name: String
) throws(Misuse) -> (successes: Int, trials: Int) {
  guard let successes = Int(exactly: arguments[0]), let trials = Int(exactly: arguments[1]),
    successes >= 0, successes <= trials
  else { throw Misuse("\(name)(k, n) needs whole numbers with 0 <= k <= n") }
  return (successes, trials)
}

/// The percentile bootstrap of the mean, as figures draw it. Values are taken in ascending order, so
/// that the order of rows does not matter.
private func bootstrapped(_ columns: [[Double]], _ name: String) throws(Misuse) -> Interval? {
  let form = "\(name)(x, level, B, seed)"
  guard let level = try only(columns[1], form, "level"),
    let resamples = try only(columns[2], form, "B"), let seed = try only(columns[3], form, "seed")
  else { return nil }
  guard level > 0, level < 1 else {
    throw Misuse("\(form) needs a level between 0 and 1, as in 0.95")
  }
  guard let resamples = Int(exactly: resamples), (1...1_000_000).contains(resamples) else {
    throw Misuse("\(form) needs a whole B from 1 to 1000000")
  }
  guard let seed = UInt64(exactly: seed) else {
    throw Misuse("\(form) needs a whole seed of at least 0")
  }
  var stream = RandomStream(root: seed, path: ["bootstrap in SQL"])
  let band = bootstrapBand(
    rows: columns[0].sorted().map { [$0] }, resamples: resamples, confidence: level,
    stream: &stream)
  return band?.intervals.first
}

/// The one value of a column that must not vary; nil without rows.
private func only(_ column: [Double], _ form: String, _ name: String) throws(Misuse) -> Double? {
  guard column.allSatisfy({ $0 == column[0] }) else {
    throw Misuse("\(form) needs the same \(name) in every row")
  }
  return column.first
}

// SQLite calls C functions, which find the Swift one in its user data.

private final class Scalar {
  let body: ([Double]) throws -> Double?

  init(_ body: @escaping ([Double]) throws -> Double?) { self.body = body }
}

private final class Aggregate {
  let arguments: Int
  let body: ([[Double]]) throws -> Double?

  init(_ arguments: Int, _ body: @escaping ([[Double]]) throws -> Double?) {
    self.arguments = arguments
    self.body = body
  }
}

/// The rows of one group so far, by argument.
private final class Columns {
  var columns: [[Double]]

  init(_ count: Int) { columns = Array(repeating: [], count: count) }
}

private let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS

private func create(
  _ name: String, _ arguments: Int, on database: OpaquePointer,
  _ body: @escaping ([Double]) throws -> Double?
) -> Int32 {
  let function = Unmanaged.passRetained(Scalar(body)).toOpaque()
  return host_create_function(
    database, name, Int32(arguments), flags, function,
    { context, count, values in
      guard let context, let data = host_user_data(context) else { return }
      let function = Unmanaged<Scalar>.fromOpaque(data).takeUnretainedValue()
      answer(context) {
        try numbers(values, count).flatMap { try function.body($0) }
      }
    }, nil, nil,
    { data in if let data { Unmanaged<Scalar>.fromOpaque(data).release() } })
}

private func create(
  _ name: String, _ arguments: Int, on database: OpaquePointer,
  _ body: @escaping ([[Double]]) throws -> Double?
) -> Int32 {
  let function = Unmanaged.passRetained(Aggregate(arguments, body)).toOpaque()
  return host_create_function(
    database, name, Int32(arguments), flags, function, nil,
    { context, count, values in
      guard let context else { return }
      do {
        guard let row = try numbers(values, count) else { return }
        guard let group = columns(context, orMake: Int(count)) else {
          host_result_error_nomem(context)
          return
        }
        for (place, value) in row.enumerated() { group.columns[place].append(value) }
      } catch {
        refuse(context, error)
      }
    },
    { context in
      guard let context, let data = host_user_data(context) else { return }
      let function = Unmanaged<Aggregate>.fromOpaque(data).takeUnretainedValue()
      let group = columns(context, orMake: nil)
      answer(context) {
        try function.body(
          group?.columns ?? Array(repeating: [], count: function.arguments))
      }
      if let group { Unmanaged.passUnretained(group).release() }
    },
    { data in if let data { Unmanaged<Aggregate>.fromOpaque(data).release() } })
}

/// What a group has gathered; SQLite keeps a pointer to it from row to row.
private func columns(_ context: OpaquePointer, orMake count: Int?) -> Columns? {
  let size = count == nil ? 0 : Int32(MemoryLayout<UnsafeMutableRawPointer?>.size)
  guard let memory = host_aggregate_context(context, size) else { return nil }
  let slot = memory.assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
  if slot.pointee == nil, let count {
    slot.pointee = Unmanaged.passRetained(Columns(count)).toOpaque()
  }
  return slot.pointee.map { Unmanaged<Columns>.fromOpaque($0).takeUnretainedValue() }
}

/// The arguments, or nil when one is NULL.
private func numbers(
  _ values: UnsafeMutablePointer<OpaquePointer?>?, _ count: Int32
) throws(Misuse) -> [Double]? {
  var numbers: [Double] = []
  for place in 0..<Int(count) {
    let value = values?[place]
    switch host_value_numeric_type(value) {
    case SQLITE_NULL: return nil
    case SQLITE_INTEGER, SQLITE_FLOAT: numbers.append(host_value_double(value))
    default:
      throw Misuse("a statistic of this store takes numbers, and argument \(place + 1) is none")
    }
  }
  return numbers
}

private func answer(_ context: OpaquePointer, _ body: () throws -> Double?) {
  do {
    if let value = try body(), !value.isNaN {
      host_result_double(context, value)
    } else {
      host_result_null(context)
    }
  } catch {
    refuse(context, error)
  }
}

private func refuse(_ context: OpaquePointer, _ error: any Error) {
  let sentence = (error as? Misuse)?.sentence ?? "\(error)"
  host_result_error(context, sentence)
}

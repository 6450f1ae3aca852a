import Foundation

/// The pages of an SQLite file with those of its write-ahead log laid over them, as far as they can
/// be read: for files that SQLite itself refuses. (https://www.sqlite.org/fileformat2.html)
struct DatabaseImage {
  let pageSize: Int
  /// Bytes of a page that hold data.
  let usableSize: Int
  /// Also of pages that the file should have and ends before.
  let pageCount: Int
  /// Nil where the header cannot be read.
  let userVersion: Int?
  /// Nil where the header cannot be read.
  let applicationID: Int?

  private let file: Data
  private let log: Data
  /// Where in the log the newest committed copy of a page begins.
  private let logged: [Int: Int]

  /// - Parameter path: of the file, whose log, if any, is read too. Neither is written.
  init(path: String) throws(StoreError) {
    func contents(_ path: String) -> Data? {
      try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    }
    guard let file = contents(path) else { throw StoreError(path: path, problem: .cannotOpen) }
    let log = contents("\(path)-wal") ?? Data()
    let frames = WALFrames(log)
    let logged = frames?.offsets ?? [:]
    // The first page may be newer in the log, or readable only there.
    let header = DatabaseHeader(logged[1].map { log.dropFirst($0) } ?? file)
    self.file = file
    self.log = log
    self.logged = logged
    let pageSize = header?.pageSize ?? frames?.pageSize ?? 4096
    self.pageSize = pageSize
    usableSize = pageSize - (header?.reserved ?? 0)
    userVersion = header?.userVersion
    applicationID = header?.applicationID
    // Where the log is torn, the file may already hold pages of a later commit.
    pageCount = max(frames?.pageCount ?? 0, header?.pageCount ?? 0, file.count / pageSize)
  }

  /// The bytes of a page, from 1; nil where the file ends before its end.
  func page(_ number: Int) -> [UInt8]? {
    guard number >= 1, number <= pageCount else { return nil }
    if let offset = logged[number] {
      return [UInt8](log[log.startIndex + offset..<log.startIndex + offset + pageSize])
    }
    let end = number * pageSize
    guard end <= file.count else { return nil }
    return [UInt8](file[file.startIndex + end - pageSize..<file.startIndex + end])
  }
}

private struct DatabaseHeader {
  let pageSize: Int
  let reserved: Int
  let pageCount: Int
  let userVersion: Int
  let applicationID: Int

  /// Nil for bytes that are no first page.
  init?(_ page: Data) {
    let bytes = [UInt8](page.prefix(100))
    guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      return nil
    }
    let size = bytes.bigEndian(at: 16, count: 2)
    pageSize = size == 1 ? 65536 : size
    reserved = Int(bytes[20])
    guard (512...65536).contains(pageSize), pageSize & (pageSize - 1) == 0, reserved < 32 else {
      return nil
    }
    pageCount = bytes.bigEndian(at: 28, count: 4)
    userVersion = bytes.bigEndian(at: 60, count: 4)
    applicationID = bytes.bigEndian(at: 68, count: 4)
  }
}

/// The committed frames of a write-ahead log, up to the first that is torn.
private struct WALFrames {
  let pageSize: Int
  /// Of the database after the last commit.
  let pageCount: Int
  /// Where the newest page of each number begins.
  let offsets: [Int: Int]

  /// Nil without a whole commit.
  init?(_ data: Data) {
    let log = [UInt8](data)
    guard log.count > 32 else { return nil }
    let magic = log.bigEndian(at: 0, count: 4)
    guard magic & ~1 == 0x377F_0682 else { return nil }
    let isBigEndian = magic & 1 == 1
    let pageSize = log.bigEndian(at: 8, count: 4)
    guard (512...65536).contains(pageSize), pageSize & (pageSize - 1) == 0 else { return nil }
    var sum = Checksum()
    sum.add(log[0..<24], isBigEndian: isBigEndian)
    guard sum.matches(log, at: 24) else { return nil }
    var pending: [Int: Int] = [:]
    var committed: [Int: Int] = [:]
    var count: Int?
    var frame = 32
    while frame + 24 + pageSize <= log.count {
      sum.add(log[frame..<frame + 8], isBigEndian: isBigEndian)
      sum.add(log[frame + 24..<frame + 24 + pageSize], isBigEndian: isBigEndian)
      // Frames of an earlier use of the log have other salts.
      guard log[frame + 8..<frame + 16].elementsEqual(log[16..<24]),
        sum.matches(log, at: frame + 16)
      else { break }
      pending[log.bigEndian(at: frame, count: 4)] = frame + 24
      let pages = log.bigEndian(at: frame + 4, count: 4)
      if pages > 0 {
        committed.merge(pending) { $1 }
        pending = [:]
        count = pages
      }
      frame += 24 + pageSize
    }
    guard let count else { return nil }
    self.pageSize = pageSize
    pageCount = count
    offsets = committed
  }

  /// The log's running checksum.
  private struct Checksum {
    private var first: UInt32 = 0
    private var second: UInt32 = 0

    mutating func add(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) {
      for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: 8) {
        first &+= word(bytes, start, isBigEndian) &+ second
        second &+= word(bytes, start + 4, isBigEndian) &+ first
      }
    }

    private func word(_ bytes: ArraySlice<UInt8>, _ start: Int, _ isBigEndian: Bool) -> UInt32 {
      let word =
        UInt32(bytes[start]) << 24 | UInt32(bytes[start + 1]) << 16
        | UInt32(bytes[start + 2]) << 8 | UInt32(bytes[start + 3])
      return isBigEndian ? word : word.byteSwapped
    }

    func matches(_ log: [UInt8], at offset: Int) -> Bool {
      log.bigEndian(at: offset, count: 4) == Int(first)
        && log.bigEndian(at: offset + 4, count: 4) == Int(second)
    }
  }
}

extension [UInt8] {
  /// An unsigned number of up to seven bytes, which must be there.
  func bigEndian(at offset: Int, count: Int) -> Int {
    var number = 0
    for byte in self[offset..<offset + count] { number = number << 8 | Int(byte) }
    return number
  }
}

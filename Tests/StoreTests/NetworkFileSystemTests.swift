import Foundation
import Testing

@testable import Store

@Suite struct NetworkFileSystemTests {
  private static let mounts = """
    22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
    30 22 0:40 / /home rw,nosuid shared:9 master:2 - nfs4 server:/home rw,vers=4.2
    31 30 8:2 / /home/local rw - xfs /dev/sdb rw
    32 22 0:41 / /my\\040data rw - fuse.sshfs user@server:/data rw
    33 22 0:42 / /over rw - lustre ost rw
    34 33 0:43 / /over rw - tmpfs none rw
    a line that is none
    """

  @Test(arguments: [
    ("/home/me/x.sqlite", "nfs4"), ("/home/x.sqlite", "nfs4"),
    ("/my data/a/x.sqlite", "fuse.sshfs"),
    ("/homeless/x.sqlite", nil), ("/home/local/x.sqlite", nil), ("/over/x.sqlite", nil),
    ("/x.sqlite", nil), ("/home/me/../../x.sqlite", nil),
  ])
  func theNearestMountDecides(path: String, kind: String?) {
    #expect(networkFileSystem(at: path, mounts: Self.mounts) == kind)
  }

  @Test func whereMountsAreUnknownFilesAreLocal() {
    #expect(networkFileSystem(at: "/home/x.sqlite", mounts: "") == nil)
  }

  private func open(_ path: String, _ access: ResultStore.Access) throws -> ResultStore {
    try ResultStore(
      path: path, access: access, schema: .current, busyMilliseconds: 0, network: { _ in "nfs4" })
  }

  @Test func processesCannotShareAStoreThere() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/results.sqlite"
      let error = storeError { () throws(StoreError) in
        _ = try ResultStore(
          path: path, access: .readWrite, schema: .current, busyMilliseconds: 0,
          network: { _ in "nfs4" })
      }
      #expect(error?.problem == .networkFileSystem("nfs4"))
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  /// Without shared memory; the file that would hold it is the proof. When it is closed, all is in
  /// one file.
  @Test func oneProcessWritesThereAlone() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/results.sqlite"
      do {
        let store = try open(path, .readWriteAlone)
        try store.register(.sample())
        try store.write(.sample("ros", seed: 1, .done([])))
        #expect(FileManager.default.fileExists(atPath: path + "-wal"))
        #expect(!FileManager.default.fileExists(atPath: path + "-shm"))
        let other = storeError { () throws(StoreError) in
          let second = try ResultStore(
            path: path, access: .readOnly, schema: .current, busyMilliseconds: 0)
          _ = try second.studies()
        }
        #expect(other?.problem == .busy)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["results.sqlite"])
      #expect(try open(path, .readOnly).outcomes(of: "reliability").count == 1)
    }
  }

  @Test func theSentenceNamesTheWayOut() {
    let error = StoreError(path: "x.sqlite", problem: .networkFileSystem("nfs4"))
    #expect(error.isUserMistake)
    #expect(error.description.contains("network file system (nfs4)"))
    #expect(error.description.hasSuffix("quincunx run --shard 1/8"))
  }
}

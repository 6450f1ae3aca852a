import Foundation

/// The kind of the network file system that a file lies on, or would, as in "nfs4"; nil on a local
/// one.
///
/// SQLite's write-ahead log needs memory that all processes share, and locks that hold: machines that
/// mount the same folder share no memory, and their locks are often only said to hold.
func networkFileSystem(
  at path: String,
  mounts: String = (try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)) ?? ""
) -> String? {
  let url = URL(fileURLWithPath: path)
  // The file need not be there yet; its folder is.
  let folder = url.deletingLastPathComponent().resolvingSymlinksInPath()
  let file = folder.appendingPathComponent(url.lastPathComponent).resolvingSymlinksInPath().path
  var nearest: (length: Int, kind: String)?
  for line in mounts.split(separator: "\n") {
    // "36 35 98:0 / /mount/point options [more ...] - kind source options", see proc(5).
    let halves = line.split(separator: " - ", maxSplits: 1)
    guard halves.count == 2 else { continue }
    let fields = halves[0].split(separator: " ")
    guard fields.count > 4, let kind = halves[1].split(separator: " ").first else { continue }
    let point = unescaped(fields[4])
    let isAbove = point == "/" || file == point || file.hasPrefix(point + "/")
    // Of two mounts on one point the later one hides the other.
    if isAbove, point.count >= nearest?.length ?? 0 {
      nearest = (point.count, String(kind))
    }
  }
  return nearest.flatMap { networkKinds.contains($0.kind) ? $0.kind : nil }
}

private let networkKinds: Set = [
  "afs", "beegfs", "ceph", "cifs", "coda", "gpfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4",
  "orangefs", "panfs", "pvfs2", "smb2", "smb3", "smbfs", "fuse.ceph", "fuse.ceph-fuse",
  "fuse.davfs", "fuse.gcsfuse", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "fuse.smbnetfs",
  "fuse.sshfs",
]

/// With blanks and the like for their octal digits, as in `\040`.
private func unescaped(_ field: Substring) -> String {
  var text = String(field)
  for (digits, character) in [("040", " "), ("011", "\t"), ("012", "\n"), ("134", "\\")] {
    text = text.replacing("\\" + digits, with: character)
  }
  return text
}

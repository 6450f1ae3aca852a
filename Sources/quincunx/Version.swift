let version = "0.1.0"
/// For the man page: the day of CHANGELOG.md, and until the release that of its last change.
let releaseDate = "2026-11-22"

let version = "0.1.0"
/// Of this version, for the man page: the day that stands beside it in CHANGELOG.md.
let releaseDate = "2026-11-22"

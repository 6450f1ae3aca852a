internal import CSQLiteHost

/// What SQLite calls with the routines of its host, to have `SQLFunctions` registered on a connection:
/// when `.load libquincunxsql` finds it by its name, and in this tool for every connection that it opens.
@_cdecl("sqlite3_quincunxsql_init")
public func sqlExtensionEntryPoint(
  _ database: OpaquePointer?, _ message: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
  _ routines: OpaquePointer?
) -> Int32 {
  guard let database, let routines else { return SQLITE_ERROR }
  host_use(routines)
  return SQLFunctions.register(on: database)
}

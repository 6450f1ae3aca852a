#include <sqlite3.h>

struct sqlite3_api_routines;

// Of the target SQLExtension. Declared here, for a Swift function that is called by its C name must not
// be called by its Swift name in another module too: the optimiser would define it in both.
int sqlite3_quincunxsql_init(sqlite3 *, char **, const struct sqlite3_api_routines *);

/// Has SQLite call the extension's entry point for every connection opened from now on, as a shell
/// does that loads it; to say so again changes nothing.
static inline int register_sql_functions(void) {
  return sqlite3_auto_extension((void (*)(void))sqlite3_quincunxsql_init);
}

#ifndef CSQLITEHOST_H
#define CSQLITEHOST_H

#include <sqlite3.h>

// What SQL functions need of SQLite, called through the routines that the host hands to an extension's
// entry point. The host may have an SQLite of its own, as Python can: calls of a linked library would
// go to another one than that which made the arguments. So nothing here links SQLite.

struct sqlite3_api_routines;

/// Must be called before all others; a process has one host.
void host_use(const struct sqlite3_api_routines *routines);

int host_create_function(
  sqlite3 *database, const char *name, int arguments, int flags, void *data,
  void (*scalar)(sqlite3_context *, int, sqlite3_value **),
  void (*step)(sqlite3_context *, int, sqlite3_value **), void (*final)(sqlite3_context *),
  void (*destroy)(void *));

void *host_user_data(sqlite3_context *context);
void *host_aggregate_context(sqlite3_context *context, int bytes);
int host_value_numeric_type(sqlite3_value *value);
double host_value_double(sqlite3_value *value);
void host_result_double(sqlite3_context *context, double value);
void host_result_null(sqlite3_context *context);
void host_result_error(sqlite3_context *context, const char *sentence);
void host_result_error_nomem(sqlite3_context *context);

#endif

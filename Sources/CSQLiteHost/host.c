#include "CSQLiteHost.h"

#include <sqlite3ext.h>
#include <stdatomic.h>

// Every connection that is opened sets it, possibly at once with others, to the same value.
static _Atomic(const sqlite3_api_routines *) routines_of_host;

// sqlite3ext.h makes sqlite3_f into sqlite3_api->f.
#define sqlite3_api atomic_load_explicit(&routines_of_host, memory_order_acquire)

void host_use(const sqlite3_api_routines *routines) {
  atomic_store_explicit(&routines_of_host, routines, memory_order_release);
}

int host_create_function(
  sqlite3 *database, const char *name, int arguments, int flags, void *data,
  void (*scalar)(sqlite3_context *, int, sqlite3_value **),
  void (*step)(sqlite3_context *, int, sqlite3_value **), void (*final)(sqlite3_context *),
  void (*destroy)(void *)) {
  return sqlite3_create_function_v2(
    database, name, arguments, flags, data, scalar, step, final, destroy);
}

void *host_user_data(sqlite3_context *context) { return sqlite3_user_data(context); }

void *host_aggregate_context(sqlite3_context *context, int bytes) {
  return sqlite3_aggregate_context(context, bytes);
}

int host_value_numeric_type(sqlite3_value *value) { return sqlite3_value_numeric_type(value); }

double host_value_double(sqlite3_value *value) { return sqlite3_value_double(value); }

void host_result_double(sqlite3_context *context, double value) {
  sqlite3_result_double(context, value);
}

void host_result_null(sqlite3_context *context) { sqlite3_result_null(context); }

void host_result_error(sqlite3_context *context, const char *sentence) {
  sqlite3_result_error(context, sentence, -1);
}

void host_result_error_nomem(sqlite3_context *context) { sqlite3_result_error_nomem(context); }

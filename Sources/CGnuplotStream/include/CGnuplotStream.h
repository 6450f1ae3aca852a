#pragma once

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

// gnuplot-iostream behind C: a gnuplot that is kept running and fed through a pipe. No exception
// leaves these functions, and no SIGPIPE arrives where gnuplot has ended. One thread at a time may
// use a stream.

typedef struct gnuplot_stream gnuplot_stream;

/// Starts a program, found in PATH unless it is a path; null where that cannot be.
///
/// It gets a process group of its own, so that an interruption from the keyboard does not reach it.
/// - Parameter arguments: the program first, ended by null; no shell reads them.
/// - Parameter output: where not null, it is set to a file descriptor that reads what the program
///   writes to its standard output, and that the caller closes; otherwise nobody reads that.
/// - Parameter is_quiet: whether nobody reads its standard error either, which is otherwise that of
///   this process.
gnuplot_stream *gnuplot_stream_open(const char *const *arguments, int *output, bool is_quiet);

/// Sends commands; false where the program has ended.
bool gnuplot_stream_send(gnuplot_stream *stream, const char *text);

/// Defines the data block `name` (with its $) of these columns, each of `rows` numbers; false where
/// the program has ended.
bool gnuplot_stream_send_block(
    gnuplot_stream *stream, const char *name, const double *const *columns, size_t count,
    size_t rows);

/// Whether the program is running.
bool gnuplot_stream_is_alive(gnuplot_stream *stream);

/// Ends the program, at once where it has not ended half a second after its input has, and frees
/// the stream.
void gnuplot_stream_close(gnuplot_stream *stream);

#ifdef __cplusplus
}
#endif

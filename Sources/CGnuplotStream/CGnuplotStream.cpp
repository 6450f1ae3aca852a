#include "CGnuplotStream.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <gnuplot-iostream.h>
#include <memory>
#include <vector>

extern char **environ;

struct gnuplot_stream {
  std::unique_ptr<Gnuplot> pipe;
  pid_t process;
  bool has_ended = false;
};

namespace {

// Writing to a program that has ended raises SIGPIPE, which would end this one. It is held back in
// this thread alone, and taken away if it has come.
class WithoutBrokenPipe {
 public:
  WithoutBrokenPipe() {
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    sigset_t pending;
    sigpending(&pending);
    was_pending = sigismember(&pending, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &signals, &before);
  }

  ~WithoutBrokenPipe() {
    const timespec at_once = {0, 0};
    if (!was_pending) sigtimedwait(&signals, nullptr, &at_once);
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
  }

 private:
  sigset_t signals, before;
  bool was_pending;
};

template <typename Writing>
bool guarded(gnuplot_stream *stream, Writing writing) noexcept {
  WithoutBrokenPipe held;
  try {
    writing(*stream->pipe);
    stream->pipe->flush();
    return stream->pipe->good();
  } catch (...) {
    return false;
  }
}

// The process, or -1.
pid_t spawned(const char *const *arguments, int input, int output, bool is_quiet) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  if (output >= 0) {
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  } else {
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  }
  if (is_quiet) {
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  }
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
  pid_t process = -1;
  const int code = posix_spawnp(
      &process, arguments[0], &actions, &attributes, const_cast<char *const *>(arguments), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return code == 0 ? process : -1;
}

void close_all(int (&pair)[2]) {
  for (int &end : pair) {
    if (end >= 0) close(end);
    end = -1;
  }
}

}  // namespace

gnuplot_stream *gnuplot_stream_open(const char *const *arguments, int *output, bool is_quiet) {
  int input[2] = {-1, -1}, answers[2] = {-1, -1};
  if (pipe2(input, O_CLOEXEC) != 0 || (output && pipe2(answers, O_CLOEXEC) != 0)) {
    close_all(input);
    return nullptr;
  }
  const pid_t process = spawned(arguments, input[0], answers[1], is_quiet);
  FILE *file = process < 0 ? nullptr : fdopen(input[1], "w");
  if (!file) {
    close_all(input);
    close_all(answers);
    return nullptr;
  }
  close(input[0]);
  if (output) {
    close(answers[1]);
    *output = answers[0];
  }
  try {
    return new gnuplot_stream{std::make_unique<Gnuplot>(file), process};
  } catch (...) {
    fclose(file);
    if (output) close(answers[0]);
    return nullptr;
  }
}

bool gnuplot_stream_send(gnuplot_stream *stream, const char *text) {
  return guarded(stream, [=](Gnuplot &gnuplot) { gnuplot << text; });
}

bool gnuplot_stream_send_block(
    gnuplot_stream *stream, const char *name, const double *const *columns, size_t count,
    size_t rows) {
  return guarded(stream, [=](Gnuplot &gnuplot) {
    std::vector<std::vector<double>> values;
    for (size_t column = 0; column < count; column++) {
      values.emplace_back(columns[column], columns[column] + rows);
    }
    // The library ends an array with a line of e, which ends the data block as well.
    gnuplot << name << " << e\n";
    gnuplot.send1d_colmajor(values);
  });
}

bool gnuplot_stream_is_alive(gnuplot_stream *stream) {
  if (!stream->has_ended) stream->has_ended = waitpid(stream->process, nullptr, WNOHANG) != 0;
  return !stream->has_ended;
}

void gnuplot_stream_close(gnuplot_stream *stream) {
  {
    WithoutBrokenPipe held;
    stream->pipe.reset();
  }
  for (int tries = 0; tries < 50 && gnuplot_stream_is_alive(stream); tries++) poll(nullptr, 0, 10);
  if (gnuplot_stream_is_alive(stream)) {
    kill(stream->process, SIGKILL);
    waitpid(stream->process, nullptr, 0);
  }
  delete stream;
}

# Checks of a shell script, to be sourced by it; $work is its temporary folder.

failures=0
# Says whether a command does what a sentence claims.
check() { # sentence, command...
  local sentence=$1
  shift
  if "$@" >"$work/check.txt" 2>&1; then
    echo "PASS  $sentence"
  else
    echo "FAIL  $sentence"
    head -n 20 "$work/check.txt"
    failures=$((failures + 1))
  fi
}

# The verdict, and the exit code.
finish_checks() {
  if ((failures)); then
    echo "$failures checks failed"
    exit 1
  fi
  echo "all checks passed"
}

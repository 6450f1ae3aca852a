#!/bin/bash
# Shows a store in the web browser, read-only and as it is at each moment, while it is written too.
#
# usage: scripts/browse.sh [--check] [STORE]    after `make browse` has made .build/browse-venv
#   PORT=8001   where it listens, on this machine only
#   --check     serves a copy on a free port, looks at its pages, and stops
set -euo pipefail
mode=serve
if [[ ${1:-} == --check ]]; then
  mode=check
  shift
fi
store=$(realpath "${1:-quincunx.sqlite}")
cd "$(dirname "$0")/.."
python=$PWD/.build/browse-venv/bin/python
if [[ ! -s $store ]]; then
  echo "There is no store $store. \`quincunx run\` makes one; STORE=... names another." >&2
  exit 1
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/quincunx-browse.XXXXXX")
server=
finish() {
  [[ -z $server ]] || kill "$server" 2>/dev/null || true
  [[ -z $server ]] || wait "$server" 2>/dev/null || true
  rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

functions=()
extension=$PWD/.build/release/libquincunxsql
if [[ -e $extension.so ]] && "$python" -c \
  "import sqlite3; sqlite3.connect(':memory:').enable_load_extension(True)" 2>/dev/null; then
  export QUINCUNX_EXTENSION=$extension
  functions=(--functions)
fi

port=${PORT:-8001}
if [[ $mode == check ]]; then
  sqlite3 -readonly "$store" "VACUUM INTO '$folder/copy.sqlite'"
  store=$folder/copy.sqlite
  sqlite3 "$store" "PRAGMA journal_mode = WAL" >/dev/null
  port=$("$python" -c \
    "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); print(s.getsockname()[1])")
fi

"$python" scripts/browse/metadata.py "$store" "${functions[@]}" >"$folder/metadata.json"
serve=("$python" -m datasette serve "$store" --host 127.0.0.1 --port "$port"
  --metadata "$folder/metadata.json" --plugins-dir scripts/browse/plugins
  --setting sql_time_limit_ms 30000 --setting max_returned_rows 20000
  --setting suggest_facets off --setting allow_download off)

if [[ $mode == serve ]]; then
  echo "The store is at http://127.0.0.1:$port/$(basename "${store%.*}") until you press control-C."
  "${serve[@]}" &
  server=$!
  wait "$server"
else
  "${serve[@]}" >"$folder/log" 2>&1 &
  server=$!
  "$python" scripts/browse/check.py "http://127.0.0.1:$port" "$store" "${functions[@]}" ||
    { cat "$folder/log" >&2; exit 1; }
fi

#!/bin/bash
# Writes a store of 3 million values, then asks it and other layouts of the same values.
#
# usage: scripts/storage/run.sh BENCH    the program quincunx-bench
set -euo pipefail
folder=$(mktemp -d "${TMPDIR:-/tmp}/quincunx-storage.XXXXXX")
trap 'rm -rf "$folder"' EXIT
"$1" --storage "$folder/values.sqlite" >"$folder/report.json"
python3 "$(dirname "$0")/compare.py" "$folder/values.sqlite" "$folder/report.json"

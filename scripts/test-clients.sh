#!/bin/bash
# Reads a small store with clients that people use, and compares what they make of it.
#
# usage: scripts/test-clients.sh QUINCUNX    after `make test-clients` has made .build/clients-venv
set -euo pipefail
quincunx=$(realpath "$1")
cd "$(dirname "$0")/.."
folder=$(mktemp -d "${TMPDIR:-/tmp}/quincunx-clients.XXXXXX")
trap 'rm -rf "$folder"' EXIT

"$quincunx" run studies/smoke.yaml --store "$folder/quincunx.sqlite" --quiet
# Runs of another tool: with names, episodes, a failure, and no success declared.
cat >"$folder/other.csv" <<'CSV'
algorithm,task,seed,step,metric,value,episode,status
A,maze,one,100,return,0.25,1,ok
A,maze,one,100,return,0.75,2,ok
A,maze,two,100,return,1.5,1,ok
B,maze,one,100,return,,1,out of memory
CSV
"$quincunx" import "$folder/other.csv" --as other --store "$folder/quincunx.sqlite" >/dev/null
.build/clients-venv/bin/python scripts/clients/test.py "$folder/quincunx.sqlite" "$quincunx"

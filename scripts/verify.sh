#!/bin/bash
# Proves on the smoke study that results do not depend on how they were computed: by one worker in
# the order of the plan, by four in a random order, on a processor without fused multiply-add, with
# other vector code, or each run alone. Every stored value and every figure must be the same, byte
# for byte.
#
# usage: scripts/verify.sh QUINCUNX [STUDY.yaml]
set -euo pipefail

quincunx=$1
study=${2:-studies/smoke.yaml}
scripts=$(dirname "$0")
work=$(mktemp -d "${TMPDIR:-/tmp}/quincunx-verify.XXXXXX")
trap 'rm -rf "$work"' EXIT

source "$scripts/checks.sh"

# Executes the study into an empty store NAME.sqlite; its dump and figures go to the folder NAME.
compute() { # name, options of quincunx run...
  local name=$1 store=$work/$1.sqlite
  shift
  mkdir "$work/$name"
  if ! {
    "$quincunx" run "$study" --store "$store" --quiet "$@" &&
      "$quincunx" dump "$study" --store "$store" >"$work/$name/values.txt" &&
      "$quincunx" figures "$study" --store "$store" --into "$work/$name/figures"
  } >"$work/$name.log" 2>&1; then
    echo "FAIL  computing the study ($name)"
    tail -n 20 "$work/$name.log"
    exit 1
  fi
}

# Whether two folders hold the same files with the same bytes. A .pdf has its date inside.
same() { diff --recursive --brief --exclude='*.pdf' "$work/$1" "$work/$2"; }
not() { ! "$@"; }

# 1. Workers and order.
compute reference --workers 1
for kind in txt tsv gp svg; do
  check "there are .$kind files to compare" grep -rq --include="*.$kind" . "$work/reference"
done
compute shuffled --workers 4 --shuffle 7
check "four workers in a random order compute what one does in order" same reference shuffled

# 2. The processor. Only x86 has C libraries that choose by fused multiply-add when they start.
if grep -qsw fma /proc/cpuinfo; then
  without_fma=GLIBC_TUNABLES=glibc.cpu.hwcaps=-FMA,-FMA4,-AVX2,-AVX2_Usable
  swiftc -O -o "$work/probe" "$scripts/mathematics-probe.swift"
  with=$("$work/probe")
  without=$(env "$without_fma" "$work/probe")
  check "the C library's exp, log and tanh change ($with, $without) without multiply-add" \
    test "$with" != "$without"
  export "${without_fma?}"
  compute plain --workers 2
  unset GLIBC_TUNABLES
  check "results do not change with them" same reference plain
else
  echo "note  this processor has no x86 multiply-add to switch off; that check is left out"
fi

# 3. The vector code: whatever this processor has of it.
for set in baseline avx2 avx512; do
  code=0
  QUINCUNX_INSTRUCTIONS=$set "$quincunx" --version >"$work/$set.log" 2>&1 || code=$?
  if ((code == 2)); then
    echo "note  $(cat "$work/$set.log"); that check is left out"
    continue
  fi
  check "the $set vector code can be chosen" grep -q "vector code for $set\$" "$work/$set.log"
  QUINCUNX_INSTRUCTIONS=$set compute "$set" --workers 2
  check "it computes the same" same reference "$set"
done

# 4. Single runs, from what the store says about them.
check "runs executed alone have the stored values" \
  "$quincunx" verify "$study" --store "$work/reference.sqlite" --sample 12

# 5. All this can fail: one byte of any kind of file, the last digits of the stored numbers.
for kind in txt tsv gp svg; do
  file=$(cd "$work/reference" && find . -name "*.$kind" | sort | head -n 1)
  cp -r "$work/reference" "$work/damaged"
  truncate --size=-1 "$work/damaged/$file"
  printf '#' >>"$work/damaged/$file"
  check "one changed byte in a .$kind file is noticed" not same reference damaged
  rm -r "$work/damaged"
done
sqlite3 "$work/reference.sqlite" "VACUUM INTO '$work/damaged.sqlite'"
sqlite3 "$work/damaged.sqlite" "UPDATE measured_value SET value = value + 1e-12"
check "numbers that are off by 1e-12 are noticed when runs are executed alone" \
  not "$quincunx" verify "$study" --store "$work/damaged.sqlite" --sample 3

finish_checks

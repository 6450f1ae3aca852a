#!/bin/bash
# All studies at a hundred seeds each, or their own number where that is greater, in a store and a
# figures folder of their own; the store begins with the runs that quincunx.sqlite holds. May be
# interrupted: the same command goes on.
#
# usage: scripts/full.sh QUINCUNX STUDY.yaml...
set -euo pipefail

quincunx=$1
shift
folder=full
. "$(dirname "$0")/seeds.sh"
sort_by_seeds 100 "$@"
mkdir -p "$folder"
store=$folder/quincunx.sqlite
if [[ -e quincunx.sqlite && ! -e $store ]]; then
  "$quincunx" merge quincunx.sqlite --store "$store" >/dev/null
fi
places=(--store "$store" --into "$folder/figures")
verdict=0
if ((${#many[@]})); then "$quincunx" reproduce "${many[@]}" "${places[@]}" || verdict=$?; fi
if ((verdict < 2 && ${#few[@]})); then
  "$quincunx" reproduce "${few[@]}" --seeds 100 "${places[@]}" || verdict=$?
fi
echo "Figures: $folder/figures"
exit $verdict

#!/bin/bash
# A look at all studies with five seeds, or one where a study has fewer than twenty because its runs
# are long, in a store and a figures folder of its own. Claims are printed and their verdicts ignored:
# they are about hundreds of runs, and five decide nothing.
#
# usage: scripts/quick.sh QUINCUNX STUDY.yaml...
set -euo pipefail

quincunx=$1
shift
folder=.build/quick
short=()
long=()
for study; do
  seeds=$(sed -n 's/^seeds: *\([0-9]*\).*/\1/p' "$study")
  if ((${seeds:-0} < 20)); then long+=("$study"); else short+=("$study"); fi
done
mkdir -p "$folder"
places=(--store "$folder/quincunx.sqlite" --into "$folder/figures")
if ((${#short[@]})); then
  "$quincunx" reproduce "${short[@]}" --seeds 5 "${places[@]}" || [ $? -eq 1 ]
fi
if ((${#long[@]})); then
  "$quincunx" reproduce "${long[@]}" --seeds 1 "${places[@]}" || [ $? -eq 1 ]
fi
echo "Five seeds decide nothing. Figures: $folder/figures"

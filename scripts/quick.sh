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
. "$(dirname "$0")/seeds.sh"
sort_by_seeds 20 "$@"
mkdir -p "$folder"
places=(--store "$folder/quincunx.sqlite" --into "$folder/figures")
if ((${#many[@]})); then
  "$quincunx" reproduce "${many[@]}" --seeds 5 "${places[@]}" || [ $? -eq 1 ]
fi
if ((${#few[@]})); then
  "$quincunx" reproduce "${few[@]}" --seeds 1 "${places[@]}" || [ $? -eq 1 ]
fi
echo "Five seeds decide nothing. Figures: $folder/figures"

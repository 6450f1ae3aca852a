#!/bin/bash
# A look at all studies with five seeds, in a store and a figures folder of its own. Claims are
# printed and their verdicts ignored: they are about hundreds of runs, and five decide nothing.
#
# usage: scripts/quick.sh QUINCUNX STUDY.yaml...
set -euo pipefail

quincunx=$1
shift
folder=.build/quick
few=(--seeds 5 --store "$folder/quincunx.sqlite")
mkdir -p "$folder"
"$quincunx" reproduce "$@" "${few[@]}" --into "$folder/figures" || [ $? -eq 1 ]
echo "Five seeds decide nothing. Figures: $folder/figures"

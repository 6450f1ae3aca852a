# Sorts studies by their numbers of seeds, to be sourced by a script: fills the arrays few and many.

few=()
many=()
sort_by_seeds() { # the least number that is many, studies...
  local least=$1 study seeds
  shift
  for study; do
    seeds=$(sed -n 's/^seeds: *\([0-9]*\).*/\1/p' "$study")
    if ((${seeds:-0} < least)); then few+=("$study"); else many+=("$study"); fi
  done
}

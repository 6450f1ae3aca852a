#!/bin/bash
# Takes README.md and docs/tutorial.md by their word: in a new clone of HEAD, executes their shell blocks
# in order, saves their study files under the names that they give, compares what is printed with
# what the pages show, and looks at the own figure and the verdicts of its claims.
#
# With QUINCUNX=FILE, a built program, whatever calls make is left out and that program used instead.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d "${TMPDIR:-/tmp}/quincunx-walk.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir "$work/home" "$work/blocks"
git clone --quiet "$PWD" "$work/clone"

# One file per fenced block, numbered: 03.sh are commands, 04.text is what the commands before print,
# 05.yaml.mine.yaml is what a reader saves as mine.yaml. Tests say which other blocks there are.
blocks() { # page, first number
  awk -v number="$2" -v folder="$work/blocks" '
    /^```/ && open { open = 0; close(file); next }
    /^```/ {
      open = 1
      name = substr($1, 4)
      file = folder "/" sprintf("%03d", ++number) "." name ($2 ? "." $2 : "")
      printf "" > file
      next
    }
    open { print > file }' "$1"
}
blocks "$work/clone/README.md" 0
blocks "$work/clone/docs/tutorial.md" 500

# Whether all lines of a page, but those with … and ..., stand in the output in this order.
shown() { # page, output
  awk -v page="$1" '
    BEGIN { while ((getline line < page) > 0) if (line !~ /…/ && line != "..." && line != "") want[++n] = line }
    next_one < n && $0 == want[next_one + 1] { ++next_one }
    END { if (next_one < n) { print "not printed: " want[next_one + 1]; exit 1 } }' "$2"
}

export HOME="$work/home"
if [[ -n ${QUINCUNX:-} ]]; then
  program=$(realpath "$QUINCUNX")
  mkdir -p "$HOME/.local/bin" "$work/clone/.build/release"
  ln -s "$program" "$HOME/.local/bin/quincunx"
  ln -s "$program" "$work/clone/.build/release/quincunx"
fi

# Executes the blocks of both pages in this shell: what they export and where they
# go stays, as in a terminal.
exec 3>&1
trap 'status=$?; ((status == 0)) || tail -n 30 "$work/printed" >&3; rm -rf "$work"' EXIT
cd "$work/clone"
for block in "$work"/blocks/*; do
  case $block in
    *.sh)
      if [[ -n ${QUINCUNX:-} ]]; then sed -i '/^make /d' "$block"; fi
      sed 's/^/  $ /' "$block"
      : >"$work/printed"
      source "$block" >"$work/printed" 2>&1
      cat "$work/printed" >>"$work/all"
      ;;
    *.text)
      shown "$block" "$work/printed"
      compared=$((${compared:-0} + 1))
      ;;
    *.yaml.*) cp "$block" "${block#*.yaml.}" ;;
  esac
done

# The reader has a figure with three curves of his own, and his claims have a verdict.
figure=figures/mine/successCurve
for label in 'stag hunt' onPolicy maProps 'maProps (learningRate 0.03)'; do
  grep -qF ">$label<" $figure.svg || { echo "$figure.svg does not show $label"; exit 1; }
done
curves=$(awk -F '\t' '!/^#/ && NF { print $2 }' $figure.tsv | sort | uniq -c | awk '$1 == 20' | wc -l)
((curves == 3)) || { echo "$figure.tsv has $curves curves of 20 points, not 3"; exit 1; }
grep -q '^expected before the first run .* agrees$' "$work/all" || { echo "no claim agrees"; exit 1; }
echo "walked: $compared outputs are as shown, the own figure has its curves and the claims have verdicts"

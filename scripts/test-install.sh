#!/bin/bash
# Installs into an empty folder, tries what is there, uninstalls, and sees that nothing is left.
#
# usage: scripts/test-install.sh BUILD     with BUILD such as .build/release
set -euo pipefail
cd "$(dirname "$0")/.."
build=$1
work=$(mktemp -d "${TMPDIR:-/tmp}/quincunx-install.XXXXXX")
trap 'rm -rf "$work"' EXIT
fail() { echo "test-install: $1" >&2; exit 1; }

export DESTDIR=$work/root PREFIX=/opt/q
# A neighbour that must survive.
mkdir -p "$DESTDIR$PREFIX/share/man/man1"
touch "$DESTDIR$PREFIX/share/man/man1/neighbour.1"
find "$DESTDIR" -type f | sort >"$work/before"

scripts/install.sh install "$build"
root=$DESTDIR$PREFIX
[[ $(stat -c %a "$root/bin/quincunx" "$root/share/man/man1/quincunx.1" | xargs) == "755 644" ]] \
  || fail "wrong permissions"
(cd "$work" && "$root/bin/quincunx" init mine && "$root/bin/quincunx" run mine.yaml --quiet) \
  || fail "the installed program does not run"
commit=$(sqlite3 "$work/quincunx.sqlite" "SELECT DISTINCT git_commit FROM v_run")
[[ $commit == $(git rev-parse HEAD) ]] || fail "runs are of commit $commit"
sum=$(cd "$work" && sqlite3 quincunx.sqlite ".load $root/lib/quincunx/libquincunxsql.so" \
  "SELECT round(wilson_low(8, 10), 4)")
[[ $sum == 0.4902 ]] || fail "the installed SQL functions say $sum"
"$root/bin/quincunx" plan "$root/share/quincunx/studies/smoke.yaml" --store "$work/none.sqlite" \
  >"$work/plan" || fail "the installed studies cannot be planned"
grep -q '^\.TH QUINCUNX 1 ' "$root/share/man/man1/quincunx.1" || fail "no man page"
bash -c "source '$root/share/bash-completion/completions/quincunx' && complete -p quincunx" \
  >"$work/complete" || fail "no completion for bash"

scripts/install.sh uninstall
find "$DESTDIR" -type f | sort | diff "$work/before" - || fail "files were left or taken"
left=$(find "$DESTDIR" -name '*quincunx*')
[[ -z $left ]] || fail "left behind: $left"
echo "installing and uninstalling leaves nothing behind"

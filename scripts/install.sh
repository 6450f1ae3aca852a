#!/bin/bash
# Puts the built tool, its man page, its completion and a few documents below PREFIX, or takes
# exactly these away again.
#
# usage: scripts/install.sh install BUILD | uninstall     with BUILD such as .build/release
# PREFIX is /usr/local unless set; DESTDIR, if set, stands before it, for packages.
set -euo pipefail
cd "$(dirname "$0")/.."

prefix=${PREFIX:-/usr/local}
[[ $prefix == /* ]] || { echo "install.sh: PREFIX=$prefix must begin with /" >&2; exit 2; }
root=${DESTDIR:-}$prefix

# What is installed besides what the tool itself prints, as MODE:SOURCE:PLACE below the prefix.
files=(
  "644:README.md:share/doc/quincunx/README.md"
  "644:LICENSE:share/doc/quincunx/LICENSE"
  "644:CHANGELOG.md:share/doc/quincunx/CHANGELOG.md"
)
for study in studies/*.yaml; do files+=("644:$study:share/quincunx/$study"); done
# What it prints, as WORDS:PLACE.
printed=(
  "man:share/man/man1/quincunx.1"
  "completion bash:share/bash-completion/completions/quincunx"
  "completion zsh:share/zsh/site-functions/_quincunx"
  "completion fish:share/fish/vendor_completions.d/quincunx.fish"
)
programs=("755:quincunx:bin/quincunx" "644:libquincunxsql.so:lib/quincunx/libquincunxsql.so")

case ${1:-} in
  install)
    build=${2:?"the folder of the built program is missing"}
    for entry in "${programs[@]/:/:$build/}" "${files[@]}"; do
      IFS=: read -r mode source place <<<"$entry"
      install -D -m "$mode" "$source" "$root/$place"
    done
    for entry in "${printed[@]}"; do
      IFS=: read -r words place <<<"$entry"
      mkdir -p "$root/$(dirname "$place")"
      # shellcheck disable=SC2086
      "$build/quincunx" $words >"$root/$place"
      chmod 644 "$root/$place"
    done
    # Runs know which commit they are of; an archive of the sources has none.
    if commit=$(git rev-parse HEAD 2>/dev/null); then
      [[ -z $(git status --porcelain -- Package.swift Sources) ]] || commit+=" dirty"
      echo "$commit" >"$root/share/quincunx/commit"
    fi
    echo "installed $root/bin/quincunx, its man page and its completion for bash, zsh and fish"
    ;;
  uninstall)
    for entry in "${programs[@]}" "${files[@]}" "${printed[@]}"; do
      rm -f "$root/${entry##*:}"
    done
    rm -f "$root/share/quincunx/commit"
    # Folders that other programs use too stay.
    for folder in lib/quincunx share/doc/quincunx share/quincunx/studies share/quincunx; do
      if [[ -d $root/$folder ]]; then rmdir --ignore-fail-on-non-empty "$root/$folder"; fi
    done
    echo "removed quincunx from $root"
    ;;
  *)
    echo "usage: scripts/install.sh install BUILD | uninstall" >&2
    exit 2
    ;;
esac

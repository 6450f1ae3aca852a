#!/bin/bash
# Copies the tool of scripts/static.sh to a new Debian that has SQLite and gnuplot and nothing else
# of what it was built with, and makes a study and its figures there. Needs root and network.
#
# usage: scripts/test-static.sh [RELEASE]     of Debian: that of this machine, unless named
set -euo pipefail
cd "$(dirname "$0")/.."
release=${1:-$(. /etc/os-release && echo "$VERSION_CODENAME")}
root=$(mktemp -d "${TMPDIR:-/tmp}/quincunx-static.XXXXXX")
chmod 755 "$root"
trap 'rm -rf --one-file-system "$root"' EXIT

if ! command -v debootstrap >/dev/null; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends debootstrap debian-archive-keyring
fi
debootstrap --variant=minbase "$release" "$root" "${MIRROR:-http://deb.debian.org/debian}" \
  >"$root.log" 2>&1 || { tail "$root.log" >&2; exit 1; }
rm "$root.log"
# What is mounted in there is mounted in a namespace of its own.
inside() {
  unshare --mount --pid --fork --kill-child --propagation private bash -euc '
    mount -t proc proc "$0/proc"
    exec chroot "$0" env -i HOME=/root PATH=/usr/bin:/bin:/usr/sbin:/sbin LC_ALL=C.UTF-8 \
      ${http_proxy:+http_proxy="$http_proxy"} "$@"' "$root" "$@"
}
inside apt-get update -qq
inside env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends libsqlite3-0 gnuplot-nox >/dev/null 2>&1

cp .build/static/release/quincunx "$root/usr/bin/"
cp studies/smoke.yaml "$root/root/"
inside bash -euc 'cd; quincunx reproduce smoke.yaml --quiet | tail -n 3; ls figures/smoke/*.svg'
echo "the copied tool runs on a bare Debian ($release)"

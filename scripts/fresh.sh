#!/bin/bash
# Goes a newcomer's way on a new Debian 13: a bare root made by debootstrap, a clone of this
# repository's HEAD, `make test`, `make reproduce`. Reports minutes and PASS or FAIL per step.
#
# Needs root and network. With QUICK=1 the reproduction has few seeds. Logs stay in .build/fresh.
# Everything else lies in one temporary folder, removed at the end. What is mounted in there is
# mounted in a namespace of its own, so the rest of the machine never sees it.
set -euo pipefail
cd "$(dirname "$0")/.."

quick=
for argument; do
  case $argument in
    QUICK=1) quick=$argument ;;
    *) echo "usage: scripts/fresh.sh [QUICK=1]" >&2; exit 2 ;;
  esac
done

if ((EUID != 0)); then
  command -v sudo >/dev/null || { echo "make fresh needs root, and there is no sudo" >&2; exit 1; }
  exec sudo --preserve-env=http_proxy,https_proxy,MIRROR scripts/fresh.sh "$@"
fi
if ! command -v debootstrap >/dev/null; then
  command -v apt-get >/dev/null || { echo "make fresh needs debootstrap" >&2; exit 1; }
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends debootstrap debian-archive-keyring
fi

logs=$PWD/.build/fresh
root=$(mktemp -d "${TMPDIR:-/tmp}/quincunx-fresh.XXXXXX")
mkdir -p "$logs"

remove_root() {
  if findmnt --noheadings --list --output TARGET | grep -qF "$root"; then
    echo "something is still mounted in $root: unmount it, then remove that folder" >&2
    return 1
  fi
  rm -rf --one-file-system "$root"
}
trap remove_root EXIT

# Runs a command with its output in a log; the result, the minutes and the name on one line.
step() { # name, command...
  local name=$1 log=$logs/${1// /-}.log start=$EPOCHSECONDS verdict=PASS
  shift
  "$@" </dev/null >"$log" 2>&1 || verdict=FAIL
  awk -v verdict=$verdict -v seconds=$((EPOCHSECONDS - start)) -v name="$name" \
    'BEGIN { printf "%s  %5.1f min  %s\n", verdict, seconds / 60, name }'
  if [[ $verdict == FAIL ]]; then
    echo "the end of $log:"
    tail -n 40 "$log"
    exit 1
  fi
}

# Runs shell text in the new root as a user at a terminal would, in the clone once there is one.
inside() {
  unshare --mount --pid --fork --kill-child --propagation private \
    bash -euc '
      mount -t proc proc "$1/proc"
      mount --rbind /dev "$1/dev"
      exec chroot "$1" env -i HOME=/root TERM=dumb LANG=C.UTF-8 \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        bash -euc "cd /root; if [[ -d quincunx ]]; then cd quincunx; fi; $2"' \
    inside "$root" "$1"
}

[[ -z $(git status --porcelain) ]] || echo "note: uncommitted changes are not part of this test"
echo "Debian 13, commit $(git rev-parse --short HEAD), $(nproc) cores"

step "new Debian 13" debootstrap --variant=minbase --include=make,git,ca-certificates \
  trixie "$root" "${MIRROR:-http://deb.debian.org/debian}"
git bundle create --quiet "$root/root/quincunx.bundle" HEAD
step "git clone" inside "git clone --quiet quincunx.bundle quincunx"
step "make test" inside "make test"
grep -E 'Test run with|Executed [1-9]' "$logs/make-test.log" | tail -n 1
step "make reproduce" inside "make reproduce $quick"
step "make reproduce, nothing left to do" inside "make reproduce $quick"
if [[ -z $quick && -n $(git ls-files figures) ]]; then
  step "committed tables are what came out" inside \
    "git diff --exit-code --stat -- 'figures/*.tsv' 'figures/*.gp'"
fi

#!/bin/bash
# Installs the packages that building, testing and drawing need and this machine lacks.
# Where nothing is missing it needs neither root nor network.
#
# usage: scripts/deps.sh [python|slurm|report|static]    with what virtual environments of Python,
# `make test-slurm`, `make test-report` or `make static` need besides
set -euo pipefail

missing=()
reasons=()
need() { # package, reason, test...
  local package=$1 reason=$2
  shift 2
  if ! "$@" >/dev/null 2>&1; then
    missing+=("$package")
    reasons+=("  $package: $reason")
  fi
}
# A header on the default search path; Boost.Math has no pkg-config file.
header() { [[ -e /usr/include/$1 || -e /usr/local/include/$1 ]]; }

need swiftlang "the Swift 6 compiler; packaged in Debian 13, elsewhere from swift.org" command -v swift
need make "runs the Makefile" command -v make
need git "tells which commit a result came from" command -v git
need pkg-config "finds the libraries" command -v pkg-config
need libsqlite3-dev "the store of runs" pkg-config --exists sqlite3
need sqlite3 "looks into the store by hand" command -v sqlite3
need libssl-dev "checksums of runs and files" pkg-config --exists libcrypto
need libfyaml-dev "reads study files" pkg-config --exists libfyaml
need libboost-dev "beta and normal distributions (Boost.Math)" \
  header boost/math/distributions/beta.hpp
need libgnuplot-iostream-dev "follows running studies with gnuplot, and brings Boost.Iostreams" \
  header gnuplot-iostream.h
need gnuplot-nox "draws the figures" command -v gnuplot
if [[ ${1:-} == static ]]; then
  need zlib1g-dev "what the archive of libcrypto needs on Debian 13" header zlib.h
  need libzstd-dev "what the archive of libcrypto needs on Debian 13" header zstd.h
fi
if [[ ${1:-} == python ]]; then
  need python3-venv "keeps Python packages in a folder of their own" python3 -c "import ensurepip"
fi

if [[ ${1:-} == slurm ]]; then
  # Programs for root lie where only its PATH leads.
  PATH=$PATH:/usr/sbin:/sbin
  need slurmctld "distributes jobs" command -v slurmctld
  need slurmd "executes jobs" command -v slurmd
  need slurm-client "submits jobs" command -v sbatch
  need munge "tells Slurm who is who" command -v munged
  need parallel "runs shards without a cluster (GNU parallel)" command -v parallel
fi

if [[ ${1:-} == report ]]; then
  browser() { command -v chromium || command -v chromium-browser || command -v google-chrome; }
  need chromium "shows reports" browser
fi

((${#missing[@]})) || exit 0

echo "Quincunx needs packages that are missing here:"
printf '%s\n' "${reasons[@]}"

if ! command -v apt-get >/dev/null; then
  echo "There is no apt-get here. Install what these Debian packages hold, then call make again."
  exit 1
fi

root=
if ((EUID != 0)); then
  if ! command -v sudo >/dev/null; then
    echo "Installing needs root, and there is no sudo. As root, call:"
    echo "  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    exit 1
  fi
  root="sudo "
fi

${root}apt-get update -qq

# What Swift 6 is called by apt, if apt has it.
candidate=$(apt-cache policy swiftlang | awk '/Candidate: [0-9]/ { print $2 }')
if [[ ${missing[0]} == swiftlang ]] && dpkg --compare-versions "${candidate:-0}" lt 6.0; then
  cat <<STEPS
$(. /etc/os-release && echo "${PRETTY_NAME:-This system}") has no Swift 6 package. By hand:
  1. ${root}apt-get install --no-install-recommends binutils libcurl4 libedit2 libncurses6 \\
       libxml2 tzdata zlib1g-dev ${missing[*]:1}
  2. Download the toolchain for this system from https://www.swift.org/install/linux/ (tarball),
     for example swift-6.3.1-RELEASE-debian12.tar.gz, and check its signature as shown there.
  3. tar xzf swift-6.*.tar.gz && ${root}mv swift-6.*/ /opt/swift
  4. export PATH=/opt/swift/usr/bin:\$PATH   (and in your shell's start-up file)
Then call make again.
STEPS
  exit 1
fi

${root}env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends "${missing[@]}"

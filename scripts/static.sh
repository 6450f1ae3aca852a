#!/bin/bash
# Builds quincunx and the SQL functions so that they run where neither Swift nor the libraries of
# deps.sh are: from the system they take only glibc, libgcc and SQLite. The products are in
# .build/static/release.
#
# usage: scripts/static.sh [option of swift build...]
set -euo pipefail
cd "$(dirname "$0")/.."

# The linker takes the first library of a name that it meets, so a folder that holds nothing but
# archives comes first.
archives=$PWD/.build/static/archives
mkdir -p "$archives"
for name in fyaml crypto boost_iostreams stdc++; do
  for file in "$(pkg-config --variable=libdir libcrypto)/lib$name.a" /usr/lib/gcc/*/*/"lib$name.a"; do
    if [[ -e $file ]]; then
      ln -sf "$file" "$archives/"
      continue 2
    fi
  done
  echo "static.sh: lib$name.a is not installed; it will be asked for where quincunx runs" >&2
done

for product in quincunx quincunxsql; do
  swift build -c release --scratch-path .build/static --static-swift-stdlib \
    -Xlinker "-L$archives" "$@" --product "$product"
done

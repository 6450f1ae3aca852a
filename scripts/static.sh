#!/bin/bash
# Builds a quincunx that holds Swift's libraries and all others but those of C and SQLite, and the
# SQL functions with Swift's libraries inside. The products are in .build/static/release.
#
# usage: scripts/static.sh [option of swift build...]
set -euo pipefail
cd "$(dirname "$0")/.."

products=.build/static/release
for product in quincunxsql quincunx; do
  swift build -c release --scratch-path .build/static --static-swift-stdlib "$@" --product "$product"
done

# The tool is linked once more: SwiftPM names the system's folder first, where shared libraries are
# taken, and here a folder of nothing but archives stands before it.
archives=.build/static/archives
mkdir -p "$archives"
# What archives need in turn differs between releases; glibc has the rest.
libraries=$(pkg-config --static --libs-only-l libfyaml libcrypto | tr ' ' '\n' \
  | sed -nE 's/^-l//p' | grep -vxE 'c|dl|m|pthread|rt')
libraries+=" boost_iostreams stdc++"
for library in $libraries; do
  for folder in /usr/local/lib /usr/lib/*-linux-gnu /usr/lib/gcc/*/*; do
    if [[ -e $folder/lib$library.a ]]; then
      ln -sf "$folder/lib$library.a" "$archives/lib$library.a"
    fi
  done
  [[ -e $archives/lib$library.a ]] || { echo "static.sh: there is no lib$library.a" >&2; exit 1; }
done
swiftc -static-stdlib -L "$archives" "@$products/quincunx.product/Objects.LinkFileList" \
  $(printf -- '-l%s ' $libraries) -lm -lsqlite3 \
  -Xlinker --defsym=main=quincunx_main -Xlinker --gc-sections -Xlinker -s \
  -o "$products/quincunx.linked"
mv "$products/quincunx.linked" "$products/quincunx"

# What a machine must have.
needed=$(ldd "$products/quincunx" | awk '{ print $1 }')
for library in $needed; do
  case ${library##*/} in
    libsqlite3.* | libc.* | libm.* | libgcc_s.* | ld-linux* | linux-vdso.*) ;;
    *) echo "static.sh: the tool still needs $library" >&2; exit 1 ;;
  esac
done

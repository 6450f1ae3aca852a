#!/bin/bash
# Builds quincunx and the SQL functions with Swift's libraries inside, for machines without Swift.
# The products are in .build/static/release.
#
# usage: scripts/static.sh [option of swift build...]
set -euo pipefail
cd "$(dirname "$0")/.."

for product in quincunx quincunxsql; do
  swift build -c release --scratch-path .build/static --static-swift-stdlib "$@" --product "$product"
done

#!/bin/bash
# Writes reports of studies that are whole, that failed, that were never run and that another tool
# made, and looks at them in headless Chromium.
#
# usage: scripts/test-report.sh QUINCUNX    after `make test-report` has made .build/report-venv
set -euo pipefail
quincunx=$(realpath "$1")
cd "$(dirname "$0")/.."
scripts/deps.sh report
folder=$(mktemp -d "${TMPDIR:-/tmp}/quincunx-report.XXXXXX")
trap 'rm -rf "$folder"' EXIT
python=$PWD/.build/report-venv/bin/python
tests=$PWD/scripts/report/test.py
cp -r studies "$folder/studies"
cd "$folder"

"$quincunx" run studies/smoke.yaml --quiet
"$quincunx" report studies/smoke.yaml --quiet >/dev/null
# Equal stores give equal bytes, drawings included.
"$quincunx" report studies/smoke.yaml --into again --quiet >/dev/null
sed 's| --into again||; s|cd again/|cd figures/|' again/smoke/report.html | cmp - figures/smoke/report.html

# Labels that would be elements, a failure, no success declared.
cat >other.csv <<'CSV'
algorithm,task,seed,step,metric,value,episode,status
<b>A</b>,maze & hall,one,100,return,0.25,1,ok
<b>A</b>,maze & hall,one,100,return,0.75,2,ok
<b>A</b>,maze & hall,two,100,return,1.5,1,ok
"B ""quoted""",maze & hall,one,100,return,,1,out of <i>memory</i>
CSV
"$quincunx" import other.csv --as other >/dev/null
"$quincunx" report other studies/fig5-lbf.yaml --quiet >/dev/null
"$python" "$tests" "$(command -v chromium || command -v chromium-browser || command -v google-chrome)" \
  figures/{smoke/report,other/report,fig5-lbf/report,index}.html

"""python scripts/browse/check.py ADDRESS STORE [--functions]: looks at the pages that `make browse`
serves of a store that may be written; ends with `N passed, N failed`."""

import json
import pathlib
import sqlite3
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from checks import check, finish  # noqa: E402


def page(path):
    try:
        with urllib.request.urlopen(address + path, timeout=60) as response:
            return response.read().decode()
    except urllib.error.HTTPError as error:
        return f"{error.code} {error.read().decode()}"


def answer(query, **parameters):
    words = urllib.parse.urlencode({"_shape": "arrays", **parameters})
    return json.loads(page(f"/{name}/{query}.json?{words}"))


def wait():
    for _ in range(150):
        try:
            return page("/")
        except urllib.error.URLError:
            time.sleep(0.1)
    sys.exit("Datasette does not answer")


address, store = sys.argv[1], sys.argv[2]
name = pathlib.Path(store).stem
wait()
connection = sqlite3.connect(store)
index = page(f"/{name}")
for (view,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall():
    check(f"{view} is listed", f'href="/{name}/{view}"' in index)
    shown = page(f"/{name}/{view}?_size=3")
    check(f"{view} is described", "One row per" in shown and "column-descriptions" in shown)
    count = connection.execute(f"SELECT count(*) FROM {view}").fetchone()[0]
    check(f"{view} has all its rows", f"{count:,} row" in shown or count == 0, str(count))

check("tables are described", "everything of a run but its seed" in page(f"/{name}/condition"))
metadata = json.loads(page("/-/metadata.json"))["databases"][name]
check("questions are there", len(metadata["queries"]) >= 7, str(list(metadata["queries"])))
run = connection.execute("SELECT min(run) FROM v_run WHERE state = 'done'").fetchone()[0]
for query, about in metadata["queries"].items():
    check(f"{query} is listed", f'href="/{name}/{query}"' in index)
    # Datasette takes these parameters for those of the query.
    rows = connection if "wilson" in about["sql"] else connection.execute(about["sql"], {"run": run})
    theirs = answer(query, run=run)
    check(f"{query} answers", theirs.get("ok") is True, str(theirs.get("error")))
    if rows is not connection:
        check(f"{query} answers as sqlite3 does", theirs["rows"] == [list(row) for row in rows])

check("a run leads to its trajectory",
      f'<a href="/{name}/trajectory?run={run}">{run}</a>' in page(f"/{name}/v_run?run={run}"))
check("a trajectory is shown", "jointTotalVariation" in page(f"/{name}/trajectory?run={run}"))
bounds = [column for column in answer("success")["columns"] if column in ("low", "high")]
check("bounds are there where Python can load extensions",
      bounds == (["low", "high"] if "--functions" in sys.argv else []), str(bounds))
if bounds:
    one = answer("success")
    cells = dict(zip(one["columns"], one["rows"][0]))
    n, k, z = cells["runs"], cells["successes"], 1.959963984540054
    centre, root = k + z * z / 2, z * (k * (n - k) / n + z * z / 4) ** 0.5
    check("the bounds are Wilson's",
          abs(cells["low"] - (centre - root) / (n + z * z)) < 1e-12
          and abs(cells["high"] - (centre + root) / (n + z * z)) < 1e-12, str(cells))

refused = page(f"/{name}.json?" + urllib.parse.urlencode({"sql": "DELETE FROM run"}))
check("nothing can be written", "must be a SELECT" in refused, refused[:200])
before = page(f"/{name}/study.json?_shape=array")
connection.execute(
    "INSERT INTO study (name, question, origin, text, success_measure, compared) "
    "VALUES ('written while it is read', '', 'import', '', '', 'sampler')")
connection.commit()
after = page(f"/{name}/study.json?_shape=array")
check("what is written meanwhile is seen",
      "written while" not in before and "written while" in after)
finish()

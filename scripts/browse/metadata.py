"""python scripts/browse/metadata.py STORE [--functions]: prints Datasette's metadata of a store as JSON.

Descriptions come from docs/store.md and questions from README.md, so that each is written once.
--functions: the extension's SQL functions can be called.
"""

import json
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import store_page  # noqa: E402

README = store_page.PAGE.parent.parent / "README.md"
TRAJECTORY = """SELECT measure, agent, step, value
FROM v_trajectory WHERE run = :run ORDER BY measure, agent, step"""
SUCCESS = """SELECT study, game, policy, learner, sampler, experiment, successes,
  done + failed AS runs, fraction{bounds}
FROM v_success WHERE successes IS NOT NULL ORDER BY study, position"""
BOUNDS = """,
  wilson_low(successes, done + failed) AS low, wilson_high(successes, done + failed) AS high"""


def described(column):
    unit = f" ({column['unit']})" if column["unit"] else ""
    null = "" if column["NULL when"] == "never" else f"; NULL when {column['NULL when']}"
    return f"{column['type']}{unit}: {column['meaning']}{null}".replace("`", "")


def readme_questions():
    """The lines before the blocks of SQL, and the blocks."""
    found = re.findall(r"\n([^\n]+\?)\n```sql\n(.*?)\n```", README.read_text(), re.DOTALL)
    if not found:
        sys.exit("README.md has no question with a block of SQL")
    return found


def queries(has_functions):
    found = {
        "trajectory": {
            "title": "What was measured in one run?", "sql": TRAJECTORY, "params": ["run"],
        },
        "success": {
            "title": "How often does each condition succeed"
                     + (", with 95 % Wilson bounds?" if has_functions else "?"),
            "sql": SUCCESS.format(bounds=BOUNDS if has_functions else ""),
        },
    }
    for question, sql in readme_questions():
        name = re.sub(r"[^a-z0-9]+", "-", question.lower()).strip("-")
        found[name] = {"title": question, "sql": sql.rstrip(";")}
    return found


def main():
    store, has_functions = pathlib.Path(sys.argv[1]), "--functions" in sys.argv
    # Hidden: a link below the views still lists them.
    tables = {name: {"description": holds.replace("`", ""), "hidden": True}
              for name, holds in store_page.tables().items()}
    tables["sqlite_sequence"] = {"hidden": True}
    for name, (description, columns) in store_page.views().items():
        tables[name] = {
            "description": description.replace("`", ""),
            "columns": {column["column"]: described(column) for column in columns},
        }
    print(json.dumps({
        "title": "Quincunx",
        "description": "Views (v_...) are the public interface; numbers of runs lead to what was "
                       "measured in them.",
        "databases": {store.stem: {"tables": tables, "queries": queries(has_functions)}},
    }, indent=2))


main()

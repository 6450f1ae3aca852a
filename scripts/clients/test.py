"""python scripts/clients/test.py STORE QUINCUNX: reads every view with sqlite3, DuckDB, pandas and
sqlite-utils, and the SQL functions with the sqlite3 shell and Python; ends with `N passed, N failed`."""

import glob
import math
import os
import pathlib
import sqlite3
import subprocess
import sys

import duckdb
import duckdb_extension_sqlite_scanner
import pandas
import sqlite_utils

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import store_page  # noqa: E402
from checks import check, finish  # noqa: E402

DUCKDB_TYPES = {"INTEGER": "BIGINT", "REAL": "DOUBLE", "TEXT": "VARCHAR"}
PYTHON_TYPES = {"INTEGER": int, "REAL": float, "TEXT": str}
# Every function, and 17 digits, which tell any two numbers apart.
FUNCTIONS = [
    "wilson_low(8, 10)", "wilson_high(8, 10)", "clopper_pearson_low(8, 10)",
    "clopper_pearson_high(8, 10)", "iqm(value)", "quantile(value, 0.3)", "median(value)",
    "bootstrap_low(value, 0.9, 200, 7)", "bootstrap_high(value, 0.9, 200, 7)",
    "slope_loglog(step, 1 + value * value)",
]
QUESTION = "SELECT {} AS answer FROM v_trajectory".format(
    " || ' ' || ".join(f"printf('%!.17g', {function})" for function in FUNCTIONS))

def is_same(ours, theirs):
    """Equal, or for computed numbers equal but for the order of a sum."""
    if isinstance(ours, float) and isinstance(theirs, float):
        return math.isclose(ours, theirs, rel_tol=1e-12, abs_tol=1e-15)
    return type(ours) is type(theirs) and ours == theirs


def in_order(rows):
    """By what identifies a row: the order of rows is no property of a view."""
    def key(row):
        return tuple((str(type(cell)), cell) for cell in row if not isinstance(cell, float))
    return sorted((tuple(row) for row in rows), key=key)


def compare(client, view, ours, theirs, same=is_same):
    ours, theirs = in_order(ours), in_order(theirs)
    check(f"{client}: rows of {view}", len(ours) == len(theirs), f"{len(ours)} {len(theirs)}")
    different = [
        (a, b) for a, b in zip(ours, theirs)
        if len(a) != len(b) or not all(same(x, y) for x, y in zip(a, b))
    ]
    check(f"{client}: values of {view}", not different, str(different[:1]))


def with_sqlite(connection, view, columns):
    cursor = connection.execute(f"SELECT * FROM {view}")
    rows = cursor.fetchall()
    names = [column[0] for column in cursor.description]
    check(f"sqlite3: columns of {view}", names == [column["column"] for column in columns], names)
    check(f"sqlite3: {view} has rows", len(rows) > 0)
    for place, column in enumerate(columns):
        cells = [row[place] for row in rows]
        expected = PYTHON_TYPES[column["type"]]
        check(f"sqlite3: {view}.{column['column']} is {column['type']}",
              all(type(cell) is expected for cell in cells if cell is not None))
        if column["NULL when"] == "never":
            check(f"sqlite3: {view}.{column['column']} is never NULL", None not in cells)
    return rows


def with_duckdb(connection, view, columns, ours):
    described = connection.execute(f"DESCRIBE q.{view}").fetchall()
    expected = [(column["column"], DUCKDB_TYPES[column["type"]]) for column in columns]
    found = [(row[0], row[1]) for row in described]
    check(f"DuckDB: types of {view}", found == expected, found)
    compare("DuckDB", view, ours, connection.execute(f"SELECT * FROM q.{view}").fetchall())


def with_pandas(connection, view, columns, ours):
    frame = pandas.read_sql(f"SELECT * FROM {view}", connection)
    check(f"pandas: columns of {view}", list(frame) == [column["column"] for column in columns])
    for place, column in enumerate(columns):
        series, cells = frame[column["column"]], [row[place] for row in ours]
        if all(cell is None for cell in cells):
            continue
        kind = series.dtype.kind if hasattr(series.dtype, "kind") else "O"
        if column["type"] == "TEXT":
            holds = pandas.api.types.is_string_dtype(series.dropna())
        elif column["type"] == "INTEGER" and None not in cells:
            holds = kind == "i"
        else:
            holds = kind == "f"
        check(f"pandas: type of {view}.{column['column']}", holds, series.dtype)

    def plain(cell):
        return None if pandas.isna(cell) else getattr(cell, "item", lambda: cell)()

    rows = [tuple(plain(cell) for cell in row) for row in frame.itertuples(index=False)]
    numbers = [tuple(float(cell) if isinstance(cell, int) else cell for cell in row) for row in ours]
    theirs = [tuple(float(cell) if isinstance(cell, int) else cell for cell in row) for row in rows]
    # The same SQLite has answered, in the same order.
    check(f"pandas: values of {view}", numbers == theirs)


def with_sqlite_utils(path, view, columns, ours):
    database = sqlite_utils.Database(path)
    check(f"sqlite-utils: finds {view}", view in database.view_names())
    rows = [tuple(row.values()) for row in database[view].rows]
    check(f"sqlite-utils: values of {view}", rows == ours)
    names = [column.name for column in database[view].columns]
    check(f"sqlite-utils: columns of {view}", names == [column["column"] for column in columns])


def functions(path, quincunx):
    library = os.path.join(os.path.dirname(quincunx), "libquincunxsql")
    tool = subprocess.run(
        [quincunx, "query", QUESTION, "--store", path, "--format", "csv"],
        check=True, capture_output=True, text=True).stdout.split("\n")[1]
    check("the tool computes every function", len(tool.split()) == len(FUNCTIONS), tool)
    shell = subprocess.run(
        ["sqlite3", "-batch", path, f".load {library}", QUESTION],
        capture_output=True, text=True)
    check("sqlite3 shell: functions", shell.stdout.strip() == tool, shell.stdout + shell.stderr)
    program = (
        "import sqlite3, sys\n"
        "connection = sqlite3.connect(sys.argv[1])\n"
        "if not hasattr(connection, 'enable_load_extension'): sys.exit(77)\n"
        "connection.enable_load_extension(True)\n"
        "connection.load_extension(sys.argv[2])\n"
        "print(connection.execute(sys.argv[3]).fetchone()[0])\n"
        "try: connection.execute('SELECT wilson_low(4, 3)').fetchall()\n"
        "except sqlite3.OperationalError as error: print(error)\n")
    answers = 0
    for python in dict.fromkeys([sys.executable, "/usr/bin/python3"]):
        if not os.path.exists(python):
            continue
        run = subprocess.run(
            [python, "-c", program, path, library, QUESTION], capture_output=True, text=True)
        if run.returncode == 77:
            print(f"left out: {python} was built without loadable extensions")
            continue
        expected = f"{tool}\nwilson_low(k, n) needs whole numbers with 0 <= k <= n\n"
        check(f"{python}: functions", run.stdout == expected, run.stdout + run.stderr)
        answers += 1
    return answers


def main():
    path, quincunx = sys.argv[1:]
    writer = sqlite3.connect(path)
    # A run under way, as the tool has it while it works.
    now = "2026-01-01T00:00:00.000Z"
    with writer:
        process = writer.execute(
            "INSERT INTO process (host, territory, pid, pid_started, workers, began, beaten) "
            "VALUES ('here', 'here', 1, 1, 2, ?, ?)", (now, now)).lastrowid
        writer.execute("INSERT INTO claim VALUES (1, 999, ?, ?)", (process, now))
    # The log stays beside the file while this is open: the clients read a store in use.
    reader = duckdb.connect()
    folder = os.path.dirname(duckdb_extension_sqlite_scanner.__file__)
    extension = glob.glob(f"{folder}/extensions/*/sqlite_scanner.duckdb_extension")[0]
    reader.execute(f"LOAD '{extension}'")
    reader.execute(f"ATTACH '{path}' AS q (TYPE sqlite, READ_ONLY)")
    views = store_page.views()
    stored = writer.execute("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall()
    check("every view is described", sorted(views) == sorted(name for name, in stored))
    for view, (_, columns) in views.items():
        ours = with_sqlite(writer, view, columns)
        with_duckdb(reader, view, columns, ours)
        with_pandas(writer, view, columns, ours)
        with_sqlite_utils(path, view, columns, ours)
    functions(path, quincunx)
    finish()


main()

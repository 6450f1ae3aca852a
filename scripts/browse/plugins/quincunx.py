"""Datasette's hooks: numbers of runs are links to their trajectories, and SQL has the functions."""

import os

import markupsafe
from datasette import hookimpl


@hookimpl
def render_cell(value, column, table, database, datasette):
    if not isinstance(value, int) or not (column == "run" or (table, column) == ("run", "id")):
        return None
    address = datasette.urls.query(database, "trajectory")
    return markupsafe.Markup(f'<a href="{address}?run={value}">{value}</a>')


@hookimpl
def prepare_connection(conn):
    library = os.environ.get("QUINCUNX_EXTENSION")
    if library:
        # Not Datasette's own --load-extension, which leaves load_extension() to any query.
        conn.enable_load_extension(True)
        conn.load_extension(library)
        conn.enable_load_extension(False)

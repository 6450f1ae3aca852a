"""What docs/store.md says of the store's views and tables."""

import pathlib
import re

PAGE = pathlib.Path(__file__).resolve().parent.parent / "docs" / "store.md"


def cells(line):
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def views():
    """By name: (description, [{column, type, unit, meaning, NULL when}])."""
    found = {}
    for section in PAGE.read_text().split("\n### ")[1:]:
        lines = section.split("\n## ")[0].split("\n")
        name = lines[0].strip()
        table = [line for line in lines if line.startswith("|")]
        heading = cells(table[0])
        rows = [dict(zip(heading, cells(line))) for line in table[2:]]
        description = " ".join(line for line in lines[1:] if line and not line.startswith("|"))
        found[name] = (description, rows)
    return found


def tables():
    """By name: what the table holds, without links."""
    section = PAGE.read_text().split("\n## Tables\n")[1]
    lines = [cells(line) for line in section.split("\n") if line.startswith("| `")]
    return {name.strip("`"): re.sub(r" \(\[.*\)", "", holds) for name, holds in lines}

"""Writes what `quincunx claims` says into the marked regions of docs/paper.md.

usage: paper_page.py QUINCUNX STORE
"""

import pathlib
import re
import subprocess
import sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent
PAGE = FOLDER / "docs" / "paper.md"
REGION = re.compile(r"<!-- (claims (\S+?)(: count)?|counts) -->\n.*?<!-- end -->", re.DOTALL)


def sections(quincunx, store, studies):
    """By study: the lines that `--format markdown` prints under its heading."""
    files = [f"studies/{study}.yaml" for study in studies]
    answer = subprocess.run(
        [quincunx, "claims", *files, "--store", store, "--format", "markdown"],
        cwd=FOLDER, stdout=subprocess.PIPE, text=True)
    if answer.returncode not in (0, 1):
        sys.exit(answer.returncode)
    found = {}
    for section in answer.stdout.split("### ")[1:]:
        study, text = section.split("\n", 1)
        found[study] = text.strip()
    return found, answer.returncode


def overview(found):
    lines = ["| study | claims | agree | differ |", "| --- | ---: | ---: | ---: |"]
    sums = [0, 0, 0]
    for study, text in found.items():
        numbers = [int(n) for n in re.match(r"(\d+) \w+: (\d+) agree, (\d+) differ", text).groups()]
        sums = [a + b for a, b in zip(sums, numbers)]
        lines.append(f"| `{study}` | {numbers[0]} | {numbers[1]} | {numbers[2]} |")
    return "\n".join(lines + [f"| all | {sums[0]} | {sums[1]} | {sums[2]} |"])


def main():
    quincunx, store = (str(pathlib.Path(word).resolve()) for word in sys.argv[1:3])
    page = PAGE.read_text()
    found, code = sections(quincunx, store, [m[1] for m in REGION.findall(page) if m[1]])

    def region(match):
        mark, study, count = match.groups()
        if study is None:
            text = overview(found)
        elif count:
            text = f"`{study}`: {found[study].splitlines()[0]}."
        else:
            text = found[study]
        return f"<!-- {mark} -->\n\n{text}\n\n<!-- end -->"

    PAGE.write_text(REGION.sub(region, page))
    return code


if __name__ == "__main__":
    sys.exit(main())

"""Builds the documentation of all libraries as a static site in .build/docs.

Fails on what docc warns of, and on public types and functions that have no doc comment. Symbols
that their library's catalogue (Sources/X/X.docc) does not list are grouped by their kind.

usage: docs.py [argument of swift package]...
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent
WORK = FOLDER / ".build" / "docs-parts"
SITE = FOLDER / ".build" / "docs"
SOURCES = FOLDER / "Sources"
PROGRAMS = {"Benchmark", "quincunx"}
# Of properties and cases the name often says it all; of these it does not.
DOCUMENTED = {
    "associatedtype", "class", "enum", "func", "func.op", "method", "protocol", "struct", "subscript",
    "type.method", "typealias",
}
# House style: a doc comment tells of the parameters that are not told by their names.
INTENDED = "is missing documentation"


def fail(sentence):
    sys.exit(f"make docs: {sentence}")


def run(*words, done=None):
    """What the command says, both ways; it ends this program where it fails.

    done: what it says where it succeeds, whatever its exit code.
    """
    words = [str(word) for word in words]
    answer = subprocess.run(
        words, cwd=FOLDER, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if (done not in answer.stdout) if done else answer.returncode != 0:
        sys.stderr.write(answer.stdout)
        fail(f"{' '.join(words[:3])} failed with exit code {answer.returncode}")
    return answer.stdout


def compiler_of_documentation():
    swift = shutil.which("swift")
    docc = swift and pathlib.Path(swift).resolve().parent / "docc"
    if not docc or not docc.exists():
        fail("there is no docc beside swift; toolchains from swift.org have it")
    if "Merge a list" not in run(docc, "merge", "--help"):
        fail("this docc cannot merge libraries into one site; Swift 6.1 or newer can")
    return docc


def symbol_graphs(arguments):
    """By library: the symbols of its own, and the files that describe them."""
    for stale in FOLDER.glob(".build/*/symbolgraph"):
        shutil.rmtree(stale)
    # Targets in C have no symbols for Swift, which the exit code holds against them.
    said = run(
        "swift", "package", *arguments, "dump-symbol-graph", "--minimum-access-level", "public",
        "--skip-synthesized-members", done="Files written to ")
    folder = pathlib.Path(re.search(r"Files written to (.*)", said)[1].strip())
    found = {}
    for library in sorted(p.name for p in SOURCES.iterdir() if any(p.glob("**/*.swift"))):
        if library in PROGRAMS:
            continue
        graph = json.loads((folder / f"{library}.symbols.json").read_text())
        files = [folder / f"{library}.symbols.json", *folder.glob(f"{library}@*.symbols.json")]
        found[library] = ([s for s in graph["symbols"] if "location" in s], files)
    return found


def gaps(library, symbols):
    """What the library's public symbols lack."""
    catalogue = SOURCES / library / f"{library}.docc" / f"{library}.md"
    if not catalogue.exists():
        return [f"Sources/{library} has no catalogue {library}.docc/{library}.md"]
    missing = []
    for symbol in symbols:
        kind = symbol["kind"]["identifier"].removeprefix("swift.")
        name = ".".join(symbol["pathComponents"])
        file = symbol["location"]["uri"].split("/Sources/")[-1]
        place = f"Sources/{file}:{symbol['location']['position']['line'] + 1}: {name}"
        if kind in DOCUMENTED and "docComment" not in symbol:
            missing.append(f"{place} has no doc comment")
    return missing


def convert(docc, name, catalogue, *arguments):
    """The archive of one catalogue, and what docc complains about."""
    archive = WORK / f"{name}.doccarchive"
    said = run(
        docc, "convert", catalogue, "--fallback-display-name", name, "--fallback-bundle-identifier",
        name, "--ide-console-output", "--enable-experimental-external-link-support",
        "--fallback-default-module-kind", "Library", "--transform-for-static-hosting", "--output-path",
        archive, *arguments)
    complaints = [line for line in said.splitlines() if re.search(r"(warning|error): ", line)]
    return archive, [line for line in complaints if INTENDED not in line]


def main():
    docc = compiler_of_documentation()
    graphs = symbol_graphs(sys.argv[1:])
    complaints = [gap for name, (symbols, _) in graphs.items() for gap in gaps(name, symbols)]
    shutil.rmtree(WORK, ignore_errors=True)
    archives = []
    for name, (_, files) in graphs.items():
        parts = WORK / name
        parts.mkdir(parents=True)
        for file in files:
            shutil.copy(file, parts)
        catalogue = SOURCES / name / f"{name}.docc"
        if catalogue.exists():
            archive, warnings = convert(
                docc, name, catalogue, "--additional-symbol-graph-dir", parts)
            archives.append(archive)
            complaints += warnings
    links = [word for archive in archives for word in ("--dependency", archive)]
    front, warnings = convert(docc, "Quincunx", FOLDER / "docs" / "Quincunx.docc", *links)
    for line in complaints + warnings:
        print(line, file=sys.stderr)
    if complaints or warnings:
        fail(f"{len(complaints) + len(warnings)} complaints")
    shutil.rmtree(SITE, ignore_errors=True)
    run(docc, "merge", front, *archives, "--synthesized-landing-page-name", "Quincunx", "-o", SITE)
    count = sum(len(symbols) for symbols, _ in graphs.values())
    print(
        f"{len(archives)} libraries, {count} public symbols. The front page is"
        f" {(SITE / 'documentation' / 'quincunx' / 'index.html').relative_to(FOLDER)}; browsers want a"
        " server for it:\n  python3 -m http.server --directory .build/docs 8000\n"
        "  http://localhost:8000/documentation/quincunx/")


if __name__ == "__main__":
    main()

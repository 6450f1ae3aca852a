"""Checks of a script in Python: said where they fail, counted, and the exit code at the end."""

import sys

passed = failed = 0


def check(what, holds, detail=""):
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print(f"FAILED: {what} {detail}")


def finish():
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)

#!/usr/bin/env python3
"""Prints how often uniform play succeeds in gridWorld, exactly, for docs/gridworld.md.

Shares no code with Sources/Games/GridWorld.swift, whose test has one of these numbers.
"""
from itertools import product

SIDE, MEETING, BONUS = 3, 0, 8
LIMITS = (9, 12, 15, 20, 25, 30, 50, 100)
FREE = [cell for cell in range(SIDE * SIDE) if cell not in (MEETING, BONUS)]
STARTS = {
    "drawn": {(3, 7): 1.0},
    "random": {(a, b): 1 / 42 for a in FREE for b in FREE if a != b},
}
MOVES = ((-1, 0), (1, 0), (0, -1), (0, 1))


def moved(cell, move):
    row, column = cell // SIDE + move[0], cell % SIDE + move[1]
    return row * SIDE + column if 0 <= row < SIDE and 0 <= column < SIDE else cell


def after(cells, moves, share):
    new = [moved(cell, move) for cell, move in zip(cells, moves)]
    # Two agents: once both or one are sent back, nobody shares a cell.
    while not share and new[0] == new[1] != MEETING:
        new = [old if new[i] != old else new[i] for i, old in enumerate(cells)]
    return tuple(new)


def success(start, arrival, lone_ends, bonus_ends, share):
    """The probability of success within each of LIMITS."""
    reached, total, found = STARTS[start], 0.0, []
    for _ in range(max(LIMITS)):
        going_on = {}
        for cells, probability in reached.items():
            for moves in product(MOVES, repeat=2):
                new = after(cells, moves, share)
                entered = [new[i] == MEETING and cells[i] != MEETING for i in (0, 1)]
                there = [cell == MEETING for cell in new]
                if all(entered if arrival == "together" else there):
                    total += probability / 16
                elif not (lone_ends and any(entered)) and not (bonus_ends and BONUS in new):
                    going_on[new] = going_on.get(new, 0) + probability / 16
        reached = going_on
        found.append(total)
    return [found[limit - 1] for limit in LIMITS]


def main():
    head = ["start", "share", "ends besides", "arrival"] + [str(limit) for limit in LIMITS]
    print("| " + " | ".join(head) + " |")
    print("|" + " --- |" * 4 + " ---: |" * len(LIMITS))
    for start, share, lone, bonus in product(STARTS, (True, False), (False, True), (False, True)):
        for arrival in ("together", "waiting"):
            if lone and arrival == "waiting":
                continue  # Nobody can wait where coming alone ends the episode.
            ends = " and ".join(["lone arrival"] * lone + ["bonus"] * bonus) or "nothing"
            values = success(start, arrival, lone, bonus, share)
            cells = [f"**{v:.3f}**" if 0.07 <= v <= 0.10 else f"{v:.3f}" for v in values]
            row = [start, "yes" if share else "no", ends, arrival] + cells
            print("| " + " | ".join(row) + " |")
    print(f"\ndefault: {success('random', 'waiting', False, True, True)[LIMITS.index(50)]!r}")


if __name__ == "__main__":
    main()

"""Times Quincunx and three peers, written for this purpose, on the same work and one core.

usage, in the repository's root: run.py [--json] [--peers torch,jax,jaxExact]
`make bench-peers` builds what this needs and calls it.

The peers: `torch`, eager PyTorch as a CleanRL user writes it; `jax`, jit, vmap over seeds and scan,
a network evaluated on every sample; `jaxExact`, JAX with every exact shortcut that we know, the
opponent to beat. They do less than Quincunx: no measure but one at the end, no evaluation
episodes, no on-policy batch beside the sampled one, and no bits that are equal on every processor.

Everything runs on one core. `quincunx-bench` is run before, between and after the peers, and the
median counts. Times are processor time: the peers' is read from the clock of their process, and
Quincunx's from that of the benchmark's thread.

Then the peers' runs are compared with Quincunx's own: mean probability of the optimum in
mid-course and at the end, or for the fixed policy the mean total variation, within four standard
errors of the difference (of pooled variance). Slow peers are compared on few runs, which can
only show gross errors; the table has the numbers. A disagreement is an error: exit status 1.
"""

import json
import math
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile

import work as w

HERE = os.path.dirname(os.path.abspath(__file__))
BENCH, QUINCUNX = ".build/release/quincunx-bench", ".build/release/quincunx"
SEEDS = 200  # of our own runs in the comparison
NAMES = {"torch": "PyTorch", "jax": "JAX", "jaxExact": "JAX, exact shortcuts"}


def plan(seeds, repetitions=1, checks=100):
    """How many runs are timed, how often, and how many are compared in mid-course."""
    return {"seeds": seeds, "repetitions": repetitions, "checks": checks}


# Where the curves are compared beside their ends, which depend little on how steep they were.
MIDDLE = {"game19": 60, "climbing": 270}
PLANS = {
    ("game19", "onPolicy"): {
        "torch": plan(20, checks=20), "jax": plan(100, 3), "jaxExact": plan(100, 5, 200)},
    ("game19", "props"): {
        "torch": plan(20, checks=20), "jax": plan(100, 2), "jaxExact": plan(100, 5, 200)},
    ("game19", "maProps"): {
        "torch": plan(20, checks=20), "jax": plan(100, 2), "jaxExact": plan(100, 5, 200)},
    ("climbing", "onPolicy"): {
        "torch": plan(2, checks=20), "jax": plan(100), "jaxExact": plan(100, 3)},
    ("climbing", "props"): {
        "torch": plan(1, checks=12), "jax": plan(20), "jaxExact": plan(100, 3)},
    ("climbing", "maProps"): {
        "torch": plan(1, checks=20), "jax": plan(20), "jaxExact": plan(100, 3)},
    ("fixed", "maProps"): {"torch": plan(4), "jax": plan(4), "jaxExact": plan(400, 5)},
}

STUDY = """
question: What do the peers have to agree with?
seeds: SEEDS
samplers: [onPolicy, props, maProps]
grids:
  - games: [{ noConflict: { index: 19 } }]
    learners: [mappo]
    experiment: { training: { environmentSteps: 240, batch: 20 } }
    measures: [optimumProbability]
  - games: [climbing]
    learners: [mappo]
    experiment: { training: { environmentSteps: 2250, batch: 45 } }
    measures: [optimumProbability]
  - games: [{ noConflict: { index: 1 } }]
    samplers: [maProps]
    experiment: { fixedPolicy: { samples: SAMPLES } }
    measures: [jointTotalVariation]
""".replace("SEEDS", str(SEEDS)).replace("SAMPLES", str(w.SAMPLES))


def say(text):
    print(text, file=sys.stderr, flush=True)


def own_speed():
    """Seconds per run by (game, sampler), from one run of the benchmark; and its machine."""
    say("quincunx-bench")
    report = json.loads(subprocess.check_output([BENCH, "--json"]))
    seconds = {}
    for row in report["rows"]:
        for game, work in w.WORKS.items():
            if row["task"].startswith(f"{work.game} {'mappo' if work.trains else 'fixedPolicy'} "):
                assert (game, row["sampler"]) not in seconds, "one row per game and sampler"
                seconds[game, row["sampler"]] = row["runs"]["processorShare"] / row["runs"]["median"]
    return seconds, report["machine"]


def own_values():
    """A function of (game, sampler, step): what our runs measured, one number per seed."""
    say("quincunx run")
    with tempfile.TemporaryDirectory() as folder:
        study, store = os.path.join(folder, "peers.yaml"), os.path.join(folder, "peers.sqlite")
        with open(study, "w") as file:
            file.write(STUDY)
        subprocess.run([QUINCUNX, "run", study, "--store", store], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with sqlite3.connect(store) as database:
            rows = database.execute("SELECT game, sampler, step, value FROM v_trajectory")
            rows = rows.fetchall()
    values = {}
    for game, sampler, step, value in rows:
        values.setdefault((game, sampler, step), []).append(value)
    return lambda game, sampler, step: values[w.WORKS[game].game, sampler, step]


def measure(*arguments):
    """What measure.py prints."""
    words = [a if isinstance(a, str) else json.dumps(a) for a in arguments]
    say(" ".join(words))
    output = subprocess.check_output([sys.executable, os.path.join(HERE, "measure.py"), *words])
    return json.loads(output)


def measured(peer, game, sampler):
    """Times a peer on a row, and collects the values to compare, by environment step."""
    steps, plan = w.WORKS[game].steps, PLANS[game, sampler][peer]
    result = measure(peer, game, sampler, {**plan, "steps": steps})
    finals = result.pop("finals")
    result.update(peer=peer, game=game, sampler=sampler, runs=len(finals), values={steps: finals})
    if game in MIDDLE:
        check = {"seeds": plan["checks"], "repetitions": 1, "steps": MIDDLE[game]}
        result["values"][MIDDLE[game]] = measure(peer, game, sampler, check)["finals"]
    return result


def compared(step, theirs, ours):
    """Both means, and their difference in standard errors."""
    freedom = len(theirs) + len(ours) - 2
    squares = sum((x - statistics.fmean(xs))**2 for xs in (theirs, ours) for x in xs)
    error = math.sqrt(squares / freedom * (1 / len(theirs) + 1 / len(ours)))
    difference = statistics.fmean(theirs) - statistics.fmean(ours)
    distance = difference / error if error > 0 else (0.0 if difference == 0 else math.inf)
    return {"step": step, "runs": len(theirs), "mean": statistics.fmean(theirs),
            "own": statistics.fmean(ours), "standardErrors": distance,
            "agrees": abs(distance) <= 4}


def short(value):
    return f"{value:.3g}" if value < 1000 else f"{value:.0f}"


def milliseconds(seconds):
    return short(1000 * seconds)


def table(report):
    peers = report["peers"]
    lines = [f"{report['machine']['processor']}; one core; milliseconds of processor time per "
             "run, in brackets as a multiple of Quincunx's.", "",
             "| task | sampler | Quincunx | " + " | ".join(NAMES[p] for p in peers) + " |",
             "| --- | --- | ---: |" + " ---: |" * len(peers)]
    for row in report["rows"]:
        cells = [f"{milliseconds(r['seconds'])} ({short(r['seconds'] / row['seconds'])}×)"
                 for r in row["peers"]]
        name = f"{w.WORKS[row['game']].game}, {w.WORKS[row['game']].steps} steps"
        own = milliseconds(row["seconds"])
        lines.append(f"| {name} | {row['sampler']} | {own} | " + " | ".join(cells) + " |")
    lines += ["", "| peer | task | sampler | runs timed | compilation, s | ms per run with it | "
              "curve: step | runs | mean | Quincunx's | standard errors apart |",
              "| --- | --- | --- |" + " ---: |" * 8]
    for result in (r for row in report["rows"] for r in row["peers"]):
        compiled = ([short(result["compilation"]), milliseconds(result["secondsWithCompilation"])]
                    if "compilation" in result else ["", ""])
        head = [NAMES[result["peer"]], w.WORKS[result["game"]].game, result["sampler"],
                str(result["runs"]), *compiled]
        for c in result["comparisons"]:
            verdict = f"{c['standardErrors']:+.1f}" + ("" if c["agrees"] else " DISAGREES")
            cells = [str(c["step"]), str(c["runs"]), f"{c['mean']:.5f}", f"{c['own']:.5f}", verdict]
            lines.append("| " + " | ".join(head + cells) + " |")
            head = [""] * len(head)
    rates = ", ".join(f"{size}: {rate:.0f}" for size, rate in report["gemm"].items())
    lines += ["", f"torch.mm, float32, one thread, GFLOP/s: {rates}."]
    return "\n".join(lines)


def main(words):
    peers = list(NAMES)
    if "--peers" in words:
        peers = words.pop(words.index("--peers") + 1).split(",")
        words.remove("--peers")
    if not set(words) <= {"--json"} or not set(peers) <= set(NAMES):
        sys.exit(__doc__)
    # Before anything is started, and for all that is: the last core.
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})

    first, machine = own_speed()
    speeds, results = [first], []
    for peer in peers:
        results += [measured(peer, *row) for row in PLANS]
        speeds.append(own_speed()[0])
    ours = own_values()
    for result in results:
        result["comparisons"] = [
            compared(step, theirs, ours(result["game"], result["sampler"], step))
            for step, theirs in result.pop("values").items()]
    rows = [{"game": game, "sampler": sampler,
             "seconds": statistics.median(speed[game, sampler] for speed in speeds),
             "peers": [r for r in results if (r["game"], r["sampler"]) == (game, sampler)]}
            for game, sampler in PLANS]
    report = {"machine": machine, "peers": peers, "rows": rows, "gemm": measure("gemm")}
    print(json.dumps(report, indent=2, ensure_ascii=False) if words else table(report))
    sys.exit(0 if all(c["agrees"] for r in results for c in r["comparisons"]) else 1)


if __name__ == "__main__":
    main(sys.argv[1:])

"""Measures one peer on one row, in a process of its own, and prints JSON.

usage: measure.py torch|jax|jaxExact GAME SAMPLER PLAN, or measure.py gemm

PLAN is JSON: `seeds` runs of `steps` environment steps, and how many `repetitions` of them; the
printed `finals` are those of every repetition. Seconds are per run, the median of repetitions, and
of processor time, because other work on the machine lengthens that of a clock on the wall.
"""

import json
import os
import statistics
import sys
import time

ONE_THREAD = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
os.environ.update(JAX_PLATFORMS="cpu", XLA_FLAGS=ONE_THREAD, OMP_NUM_THREADS="1")

import work as w  # noqa: E402


def measure_torch(work, sampler, plan):
    import torch_peer

    torch_peer.run(work, sampler, 0, work.warm_up)
    times, finals = [], []
    for seed in range(plan["seeds"] * plan["repetitions"]):
        start = time.process_time()
        finals.append(torch_peer.run(work, sampler, 1 + seed, plan["steps"]))
        times.append(time.process_time() - start)
    return {"seconds": statistics.median(times), "finals": finals}


def measure_jax(module, work, sampler, plan):
    import jax
    import numpy

    start = time.process_time()
    program = module.make(work, sampler, plan["steps"], plan["seeds"])
    program = program.lower(jax.random.key(0)).compile()
    compilation = time.process_time() - start
    program(jax.random.key(0)).block_until_ready()  # warms up
    times, finals = [], []
    for repetition in range(plan["repetitions"]):
        start = time.process_time()
        finals += numpy.asarray(program(jax.random.key(1 + repetition))).tolist()
        times.append((time.process_time() - start) / plan["seeds"])
    seconds = statistics.median(times)
    return {"seconds": seconds, "finals": finals, "compilation": compilation,
            "secondsWithCompilation": seconds + compilation / plan["seeds"]}


def measure(peer, game, sampler, plan):
    if peer == "torch":
        return measure_torch(w.WORKS[game], sampler, plan)
    if peer == "jax":
        import jax_peer as module
    else:
        import jax_exact_peer as module
    return measure_jax(module, w.WORKS[game], sampler, plan)


if sys.argv[1] == "gemm":
    import torch_peer

    sizes = [(256, 64, 64), (1024, 1024, 1024)]
    result = {"×".join(map(str, size)): torch_peer.gemm_rate(*size) for size in sizes}
else:
    result = measure(*sys.argv[1:4], json.loads(sys.argv[4]))
print(json.dumps(result))

"""Writes likelihood_fits.json: policies fitted by maximum likelihood in float64, with JAX and Optax.

Run in an environment with numpy, jax and optax:  python make-golden.py

The recipe is that of the code of arXiv 2311.08290: Adam (epsilon 1e-8) on the negative mean
log-likelihood of all samples at once, one step per epoch, the learning rate rising linearly from
1/3 to 1 times 1e-3 over all epochs (PyTorch's LinearLR with total_iters = epochs), all layers or
the last alone. Every sample is a term of its own here. Parameters are listed layer by layer,
one row of weights per input, then the biases.
"""

import json
import os
import platform

import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)

ACTIONS = [2, 3]
SIZE = 3
random = np.random.default_rng(20)

# Agent 0 sees only three different things, so joint observations are one to it.
first = random.normal(size=(3, SIZE)).round(3)
second = random.normal(size=(8, SIZE)).round(3)
observations = np.array([np.concatenate([first[i % 3], second[i]]) for i in range(8)])
samples = [(int(random.integers(8)), int(random.integers(2)), int(random.integers(3)))
           for _ in range(50)]


def initial(sizes):
    return [(random.normal(size=(i, o)).round(3) / 2, random.normal(size=o).round(3) / 4)
            for i, o in zip(sizes, sizes[1:])]


def log_policy(parameters, x):
    for weights, biases in parameters[:-1]:
        x = jnp.tanh(x @ weights + biases)
    weights, biases = parameters[-1]
    return jax.nn.log_softmax(x @ weights + biases)


def fit(parameters, x, actions, epochs, head):
    def loss(trained):
        full = parameters[:-1] + trained if head else trained
        return -jnp.mean(log_policy(full, x)[jnp.arange(len(actions)), actions])

    optimiser = optax.adam(optax.linear_schedule(1e-3 / 3, 1e-3, epochs), eps=1e-8)
    trained = parameters[-1:] if head else parameters
    state = optimiser.init(trained)

    @jax.jit
    def step(trained, state):
        updates, state = optimiser.update(jax.grad(loss)(trained), state)
        return optax.apply_updates(trained, updates), state

    for _ in range(epochs):
        trained, state = step(trained, state)
    return -float(loss(trained))


def case(name, columns, actions, sizes):
    x = jnp.array([observations[s[0]][columns] for s in samples])
    actions = jnp.array(actions)
    parameters = initial(sizes)
    flat = np.concatenate([np.concatenate([w.ravel(), b]) for w, b in parameters])
    return {
        "name": name,
        "sizes": sizes,
        "parameters": flat.tolist(),
        "fits": [{"epochs": epochs, "head": head,
                  "log_likelihood": fit(parameters, x, actions, epochs, head)}
                 for epochs in (1, 30, 2000) for head in (False, True)],
    }


golden = {
    "made_with": {"python": platform.python_version(), "numpy": np.__version__,
                  "jax": jax.__version__, "optax": optax.__version__},
    "observations": observations.tolist(),
    "samples": samples,
    "cases": [
        case("joint", slice(0, 6), [3 * a + b for _, a, b in samples], [6, 5, 4, 6]),
        case("agent 0", slice(0, 3), [a for _, a, _ in samples], [3, 5, 4, 2]),
        case("agent 1", slice(3, 6), [b for _, _, b in samples], [3, 7, 3]),
    ],
}
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "likelihood_fits.json")
with open(path, "w") as file:
    json.dump(golden, file, indent=1)
    file.write("\n")

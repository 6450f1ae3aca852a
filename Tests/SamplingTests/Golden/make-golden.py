"""Writes behaviour_update.json: PROPS and MA-PROPS behaviour updates in float64, with JAX.

Run in an environment with numpy and jax:  python make-golden.py

One update on a fixed batch, as arXiv 2508.01049, Algorithm 2, describes it: from the reset
(behaviour equal to target), epochs of Adam (epsilon 1e-5, fresh moments) on the mean of
max(rho, clip(rho, 1 - eps, 1 + eps)), gradients shortened to norm 0.5, ended once the mean of
KL(target, behaviour) over the batch exceeds the cut-off. Batches are cut into pieces of
floor(n / minibatches), a remainder is one more; the shuffles come from Quincunx's named streams,
written out anew here (Philox4x32-10, FNV-1a, Lemire, Fisher-Yates).
"""

import json
import os
import platform

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

MASK64 = (1 << 64) - 1


class Stream:
    """A named random stream."""

    def __init__(self, root, path):
        digest = 0x6C62272E07BB014262B821756295C58D
        data = root.to_bytes(8, "little") + b"".join(name.encode() + b"\xff" for name in path)
        for byte in data:
            digest = ((digest ^ byte) * 0x13B + ((digest ^ byte) << 88)) % (1 << 128)
        self.words = [(digest >> shift) & 0xFFFFFFFF for shift in (0, 32, 64, 96)]
        self.position = 0
        self.pending = []

    def next(self):
        if not self.pending:
            x = [self.position & 0xFFFFFFFF, self.position >> 32, self.words[2], self.words[3]]
            key = self.words[:2]
            for _ in range(10):
                p, q = 0xD2511F53 * x[0], 0xCD9E8D57 * x[2]
                low = 0xFFFFFFFF
                x = [(q >> 32) ^ x[1] ^ key[0], q & low, (p >> 32) ^ x[3] ^ key[1], p & low]
                key = [(key[0] + 0x9E3779B9) & low, (key[1] + 0xBB67AE85) & low]
            self.pending = [x[0] | x[1] << 32, x[2] | x[3] << 32]
            self.position += 1
        return self.pending.pop(0)

    def below(self, bound):
        product = self.next() * bound
        while product & MASK64 < (1 << 64) % bound:
            product = self.next() * bound
        return product >> 64

    def shuffle(self, items):
        for index in range(len(items) - 1, 0, -1):
            other = self.below(index + 1)
            items[index], items[other] = items[other], items[index]


def network(flat, sizes, x):
    offset = 0
    for depth, (rows, columns) in enumerate(zip(sizes, sizes[1:])):
        weights = flat[offset : offset + rows * columns].reshape(rows, columns)
        offset += rows * columns
        x = x @ weights + flat[offset : offset + columns]
        offset += columns
        if depth < len(sizes) - 2:
            x = jnp.tanh(x)
    return x


def table(count, generator, scale):
    """Random numbers that single precision holds exactly."""
    return np.round(generator.normal(size=count) * scale * 1024) / 1024


def size_of(sizes):
    return sum((rows + 1) * columns for rows, columns in zip(sizes, sizes[1:]))


def behaviour_update(parameters, logs_of, target_logs, at, actions, s, stream):
    """The behaviour policy's probabilities at every observation, and the steps taken."""

    def loss(parameters, at, actions):
        logs = logs_of(parameters)[at, actions]
        ratio = jnp.exp(logs - target_logs[at, actions])
        return jnp.maximum(ratio, jnp.clip(ratio, 1 - s["clip"], 1 + s["clip"])).mean()

    slope = jax.grad(loss)
    mean, square, step = np.zeros_like(parameters), np.zeros_like(parameters), 0
    order = list(range(len(at)))
    size = max(len(at) // s["minibatches"], 1)
    for _ in range(s["epochs"]):
        if s["minibatches"] > 1:
            stream.shuffle(order)
        for start in range(0, len(at), size):
            rows = np.array(order[start : start + size])
            if step > 0:
                kl = (jnp.exp(target_logs) * (target_logs - logs_of(parameters))).sum(axis=1)
                if kl[at[rows]].mean() > s["klCutoff"]:
                    return np.array(jnp.exp(logs_of(parameters))), step
            g = np.array(slope(parameters, at[rows], actions[rows]))
            g = g * min(1, s["maxGradientNorm"] / (np.sqrt((g**2).sum()) + 1e-6))
            step += 1
            mean = 0.9 * mean + 0.1 * g
            square = 0.999 * square + 0.001 * g**2
            parameters = parameters - s["learningRate"] * (mean / (1 - 0.9**step)) / (
                np.sqrt(square / (1 - 0.999**step)) + 1e-5)
    return np.array(jnp.exp(logs_of(parameters))), step


def main():
    generator = np.random.default_rng(41)
    counts, hidden, width, steps = [2, 3], [3, 4], 2, 19
    observations = np.array([table(2 * width, generator, 1) for _ in range(3)])
    actors = [table(size_of([width] + hidden + [n]), generator, 0.5) for n in counts]
    joint_sizes = [2 * width] + hidden + [6]
    adjustment = table(size_of(joint_sizes), generator, 0.5)
    adjustment[-(hidden[-1] + 1) * 6 :] = 0
    # Observation 0 is frequent, so that clipped and unclipped samples both occur.
    at = generator.choice(3, steps, p=[0.6, 0.3, 0.1])
    joint = [[int(generator.integers(n)) for n in counts] for _ in range(steps)]
    stream_name = {"root": 5, "path": ["minibatches", "golden"]}

    sizes = [[width] + hidden + [n] for n in counts]
    own = [observations[:, i * width : (i + 1) * width] for i in range(2)]
    target = [np.array(jax.nn.log_softmax(network(actors[i], sizes[i], own[i])))
              for i in range(2)]
    joint_target = (target[0][:, :, None] + target[1][:, None, :]).reshape(3, 6)
    joint_actions = np.array([a * 3 + b for a, b in joint])

    base = {"learningRate": 0.3, "epochs": 4, "minibatches": 1, "clip": 1.0, "klCutoff": 6.0,
            "maxGradientNorm": 0.5}
    variants = [
        {},
        {"clip": 10.0},
        {"clip": 0.3, "epochs": 8},
        {"clip": 0.1, "learningRate": 0.03, "epochs": 8},
        {"klCutoff": 0.1, "epochs": 8},
        {"learningRate": 0.03, "minibatches": 4, "clip": 0.1},
        {"learningRate": 0.1, "minibatches": 5, "maxGradientNorm": 0.05, "clip": 0.3},
    ]
    cases = []
    for changes in variants:
        s = {**base, **changes}
        case = {"settings": s}

        stream = Stream(**stream_name)
        results = [
            behaviour_update(
                actors[i].copy(),
                lambda p, i=i: jax.nn.log_softmax(network(p, sizes[i], own[i])),
                target[i], at, np.array([pair[i] for pair in joint]), s, stream)
            for i in range(2)
        ]
        product = results[0][0][:, :, None] * results[1][0][:, None, :]
        case["props"] = product.reshape(3, 6).tolist()
        case["propsSteps"] = [steps_taken for _, steps_taken in results]

        tabular, taken = behaviour_update(
            np.zeros(18), lambda p: jax.nn.log_softmax(joint_target + p.reshape(3, 6)),
            joint_target, at, joint_actions, s, Stream(**stream_name))
        case["maPropsTabular"], case["maPropsTabularSteps"] = tabular.tolist(), taken

        by_network, taken = behaviour_update(
            adjustment.copy(),
            lambda p: jax.nn.log_softmax(joint_target + network(p, joint_sizes, observations)),
            joint_target, at, joint_actions, s, Stream(**stream_name))
        case["maPropsNetwork"], case["maPropsNetworkSteps"] = by_network.tolist(), taken
        cases.append(case)
        print(changes, case["propsSteps"], case["maPropsTabularSteps"], taken)

    document = {
        "provenance": "make-golden.py beside this file: behaviour updates of arXiv 2508.01049, "
        f"Algorithm 2, in float64; gradients by JAX {jax.__version__}, NumPy {np.__version__}, "
        f"Python {platform.python_version()}",
        "data": {
            "actionCounts": counts, "hidden": hidden, "observations": observations.tolist(),
            "actors": [actor.tolist() for actor in actors], "adjustment": adjustment.tolist(),
            "steps": at.tolist(), "jointActions": joint, "stream": stream_name,
        },
        "target": np.exp(joint_target).tolist(),
        "cases": cases,
    }
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "behaviour_update.json")
    with open(path, "w") as file:
        json.dump(document, file, indent=1)
        file.write("\n")


main()

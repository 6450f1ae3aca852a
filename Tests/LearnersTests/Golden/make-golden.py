"""Writes ppo_update.json and ppo_shared_update.json: whole PPO updates in float64, differentiated by
JAX.

Run in an environment with numpy and jax:  python make-golden.py

The update follows CleanRL's ppo.py (advantages standardised per minibatch with the sample
standard deviation, clipped value loss times one half, entropy bonus, one gradient norm over
actor and critic, Adam with epsilon 1e-5), once per agent. Two things are Quincunx's own:
samples that do not fill a minibatch sit out the pass, and the shuffles come from its named
random streams, which are written out anew here (Philox4x32-10, FNV-1a, Lemire, Fisher-Yates).

In the second file all agents share one actor and one critic, which see a one-hot number of the
agent after its observation; a sample is one agent's part of a step, and minibatches are cut from
the samples of all agents, numbered step by step.
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


def layers(flat, sizes):
    offset = 0
    for rows, columns in zip(sizes, sizes[1:]):
        weights = flat[offset : offset + rows * columns].reshape(rows, columns)
        offset += rows * columns
        yield weights, flat[offset : offset + columns]
        offset += columns


def network(flat, sizes, x):
    all_layers = list(layers(flat, sizes))
    for weights, bias in all_layers[:-1]:
        x = jnp.tanh(x @ weights + bias)
    weights, bias = all_layers[-1]
    return x @ weights + bias


def table(count, generator, scale):
    """Random numbers that single precision holds exactly."""
    return np.round(generator.normal(size=count) * scale * 1024) / 1024


def size_of(sizes):
    return sum((rows + 1) * columns for rows, columns in zip(sizes, sizes[1:]))


def advantages_and_returns(rewards, values, next_values, endings, gamma, decay):
    advantages = np.zeros(len(rewards))
    carried = 0.0
    for t in reversed(range(len(rewards))):
        alive = 0.0 if endings[t] == "terminated" else 1.0
        delta = rewards[t] + gamma * next_values[t] * alive - values[t]
        carried = delta + (gamma * decay * carried if endings[t] == "none" else 0.0)
        advantages[t] = carried
    return advantages, advantages + values


def loss(parameters, split, sizes, x_actor, x_critic, actions, old_log, old_values, advantages,
         returns, s):
    logits = network(parameters[:split], sizes[0], x_actor)
    values = network(parameters[split:], sizes[1], x_critic)[:, 0]
    logs = jax.nn.log_softmax(logits)
    ratio = jnp.exp(logs[jnp.arange(len(actions)), actions] - old_log)
    normal = (advantages - advantages.mean()) / (advantages.std(ddof=1) + 1e-8)
    policy = jnp.maximum(-normal * ratio, -normal * jnp.clip(ratio, 1 - s["clip"], 1 + s["clip"]))
    moved = old_values + jnp.clip(values - old_values, -s["clip"], s["clip"])
    value = 0.5 * jnp.maximum((values - returns) ** 2, (moved - returns) ** 2)
    entropy = -(jnp.exp(logs) * logs).sum(axis=1)
    return (policy.mean() - s["entropyCoefficient"] * entropy.mean()
            + s["valueCoefficient"] * value.mean())


gradient_of_loss = jax.grad(loss)


def samples_of(agent, agents, actor, critic, sizes, case, data):
    """What one agent's samples are, one per step, by name."""
    s = case["settings"]
    observations = np.array(data["observations"])  # joint, per number
    width = observations.shape[1] // len(data["actionCounts"])
    own = observations[:, agent * width : (agent + 1) * width]
    seen = observations if case["learner"] == "mappo" else own
    tag = np.eye(len(agents))[[agents.index(agent)] * len(observations)]
    if len(agents) > 1:
        own, seen = np.hstack([own, tag]), np.hstack([seen, tag])
    at, after = np.array(data["steps"]), np.array(data["nextObservations"])
    actions = np.array([joint[agent] for joint in data["jointActions"]])
    rewards = np.array([reward[agent] for reward in data["rewards"]])
    values = np.array(network(critic, sizes[1], seen)[:, 0])
    logs = np.array(jax.nn.log_softmax(network(actor, sizes[0], own)))
    advantages, returns = advantages_and_returns(
        rewards, values[at], values[after], data["endings"], s["discount"], s["decay"])
    return own[at], seen[at], actions, logs[at, actions], values[at], advantages, returns


def update(agents, actor, critic, case, data, stream):
    """The update of agents that share an actor and a critic."""
    s = case["settings"]
    joint_width = len(data["observations"][0])
    width = joint_width // len(data["actionCounts"])
    tags = len(agents) if len(agents) > 1 else 0
    actor_sizes = [width + tags] + data["hidden"] + [data["actionCounts"][agents[0]]]
    seen = joint_width if case["learner"] == "mappo" else width
    critic_sizes = [seen + tags] + data["hidden"] + [1]
    parts = [samples_of(agent, agents, actor, critic, (actor_sizes, critic_sizes), case, data)
             for agent in agents]
    samples = [np.stack(numbers, axis=1).reshape(-1, *numbers[0].shape[1:])
               for numbers in zip(*parts)]
    count = len(samples[0])
    parameters = np.concatenate([actor, critic])
    mean, square, step = np.zeros_like(parameters), np.zeros_like(parameters), 0
    order = list(range(count))
    first = None
    for _ in range(s["epochs"]):
        if s["minibatches"] > 1:
            stream.shuffle(order)
        size = count // s["minibatches"]
        for part in range(s["minibatches"]):
            rows = np.array(order[part * size : (part + 1) * size])
            g = np.array(gradient_of_loss(
                parameters, len(actor), (actor_sizes, critic_sizes),
                *[numbers[rows] for numbers in samples], s))
            first = g if first is None else first
            g = g * min(1, s["maxGradientNorm"] / (np.sqrt((g**2).sum()) + 1e-6))
            step += 1
            mean = 0.9 * mean + 0.1 * g
            square = 0.999 * square + 0.001 * g**2
            parameters = parameters - s["learningRate"] * (mean / (1 - 0.9**step)) / (
                np.sqrt(square / (1 - 0.999**step)) + 1e-5)
    return parameters[: len(actor)], parameters[len(actor) :], -first[: len(actor)]


def write(name, data, cases):
    document = {
        "provenance": "make-golden.py beside this file: CleanRL-style PPO updates in float64; "
        f"gradients by JAX {jax.__version__}, NumPy {np.__version__}, "
        f"Python {platform.python_version()}",
        "data": data,
        "cases": cases,
    }
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name)
    with open(path, "w") as file:
        json.dump(document, file, indent=1)
        file.write("\n")


def random_data(generator, counts, tags):
    hidden, width, steps = [3, 4], 2, 18
    endings = ["none"] * steps
    for t in (3, 9, 13):
        endings[t] = "terminated"
    for t in (6, 17):
        endings[t] = "truncated"
    agents = len(counts)
    networks = 1 if tags else agents
    return {
        "actionCounts": counts,
        "hidden": hidden,
        "observations": [table(agents * width, generator, 1).tolist() for _ in range(3)],
        "steps": generator.integers(0, 3, steps).tolist(),
        "nextObservations": generator.integers(0, 3, steps).tolist(),
        "jointActions": [[int(generator.integers(n)) for n in counts] for _ in range(steps)],
        "rewards": [table(agents, generator, 2).tolist() for _ in range(steps)],
        "endings": endings,
        "actors": [table(size_of([width + tags] + hidden + [n]), generator, 0.5).tolist()
                   for n in counts[:networks]],
        "critics": {
            "ippo": [table(size_of([width + tags] + hidden + [1]), generator, 0.5).tolist()
                     for _ in range(networks)],
            "mappo": [table(size_of([agents * width + tags] + hidden + [1]), generator, 0.5).tolist()
                      for _ in range(networks)],
        },
        "stream": {"root": 5, "path": ["minibatches", "golden"]},
    }


def main():
    data = random_data(np.random.default_rng(20), [2, 3], 0)
    base = {"learningRate": 0.01, "epochs": 4, "minibatches": 4, "clip": 0.2, "discount": 0.99,
            "decay": 0.95, "entropyCoefficient": 0.01, "valueCoefficient": 0.5,
            "maxGradientNorm": 0.5}
    variants = [
        ("ippo", {"minibatches": 1, "epochs": 1}),
        ("ippo", {"minibatches": 1, "epochs": 12, "learningRate": 0.03, "clip": 0.05}),
        ("ippo", {}),
        ("mappo", {}),
        ("mappo", {"minibatches": 3, "epochs": 5, "learningRate": 0.05, "clip": 0.1,
                   "maxGradientNorm": 100.0, "entropyCoefficient": 0.2, "valueCoefficient": 1.5,
                   "discount": 0.8, "decay": 0.5}),
    ]
    cases = []
    for learner, changes in variants:
        case = {"learner": learner, "settings": {**base, **changes}}
        stream = Stream(data["stream"]["root"], data["stream"]["path"])
        results = [
            update([agent], np.array(data["actors"][agent]),
                   np.array(data["critics"][learner][agent]), case, data, stream)
            for agent in range(2)
        ]
        case["actors"] = [result[0].tolist() for result in results]
        case["critics"] = [result[1].tolist() for result in results]
        if case["settings"]["minibatches"] == 1:
            case["policyGradient"] = [result[2].tolist() for result in results]
        cases.append(case)
    write("ppo_update.json", data, cases)

    data = random_data(np.random.default_rng(21), [2, 2, 2], 3)
    cases = []
    for learner, changes in variants:
        case = {"learner": learner, "settings": {**base, **changes}}
        stream = Stream(data["stream"]["root"], data["stream"]["path"])
        actor, critic, gradient = update(
            [0, 1, 2], np.array(data["actors"][0]), np.array(data["critics"][learner][0]), case,
            data, stream)
        case["actors"], case["critics"] = [actor.tolist()], [critic.tolist()]
        if case["settings"]["minibatches"] == 1:
            case["policyGradient"] = [gradient.tolist()]
        cases.append(case)
    write("ppo_shared_update.json", data, cases)


if __name__ == "__main__":
    main()

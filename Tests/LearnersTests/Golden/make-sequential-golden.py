"""Writes sequential_update.json: whole updates of HAPPO, HATRPO, their clipped variants and A2PO, in
float64, differentiated by JAX.

Run in an environment with numpy and jax:  python make-sequential-golden.py

HAPPO and HATRPO follow HARL's programs, the clipped variants min(1, R), A2PO its paper; see the doc
comments of the Swift types for what is Quincunx's own. The curvature of HATRPO is JAX's
Hessian-vector product of the mean divergence itself, not a formula for it.
"""

import importlib
import json
import os
import platform

import jax
import jax.numpy as jnp
import numpy as np

golden = importlib.import_module("make-golden")


def log_policy(flat, sizes, data, agent):
    """Log-probabilities at every observation, masked actions at about minus infinity."""
    observations = np.array(data["observations"])
    width = observations.shape[1] // len(data["actionCounts"])
    own = observations[:, agent * width : (agent + 1) * width]
    logits = golden.network(flat, sizes, own)
    first = sum(data["actionCounts"][:agent])
    flags = np.array(data["flags"])[:, first : first + data["actionCounts"][agent]]
    return jax.nn.log_softmax(jnp.where(flags == 1, logits, -1e10))


def adam(parameters, memory, g, s, rate):
    mean, square, step = memory
    g = g * min(1, s["maxGradientNorm"] / (np.sqrt((g**2).sum()) + 1e-6))
    mean, square, step = 0.9 * mean + 0.1 * g, 0.999 * square + 0.001 * g**2, step + 1
    parameters = parameters - rate * (mean / (1 - 0.9**step)) / (
        np.sqrt(square / (1 - 0.999**step)) + 1e-5)
    return parameters, (mean, square, step)


def minibatches(count, epochs, parts, stream):
    order = list(range(count))
    for _ in range(epochs):
        if parts > 1:
            stream.shuffle(order)
        for part in range(parts):
            yield np.array(order[part * (count // parts) : (part + 1) * (count // parts)])


def estimates(values, rewards, data, s, traces):
    """Generalised advantages, each later error times the traces between it and the step."""
    at, after = np.array(data["steps"]), np.array(data["nextObservations"])
    ends = data["endings"]
    errors = [rewards[t] + (0 if ends[t] == "terminated" else s["discount"] * values[after[t]])
              - values[at[t]] for t in range(len(at))]
    advantages = []
    for t in range(len(at)):
        total, weight, later = 0.0, 1.0, t
        while True:
            total += weight * errors[later]
            if ends[later] != "none" or later + 1 == len(at):
                break
            later += 1
            weight *= s["discount"] * s["decay"] * traces[later]
        advantages.append(total)
    advantages = np.array(advantages)
    return advantages, advantages + values[at]


def normal(x):
    return (x - x.mean()) / (x.std() + 1e-5)


def order_of(s, data, advantages, stream):
    agents = list(range(len(data["actionCounts"])))
    if s["order"] == "random":
        stream.shuffle(agents)
    if s["order"] != "semiGreedy":
        return agents

    def promise(agent):
        groups = {}
        for t, observation in enumerate(data["steps"]):
            groups.setdefault((observation, data["jointActions"][t][agent]), []).append(advantages[t])
        return sum(abs(sum(group)) for group in groups.values())

    order = []
    while agents:
        if len(order) % 2 == 0:
            order.append(max(agents, key=promise))
        else:
            order.append(agents[stream.below(len(agents))])
        agents.remove(order[-1])
    return order


def trust_region(start, sizes, data, agent, weighted, actions, s):
    at = np.array(data["steps"])
    old = log_policy(start, sizes, data, agent)
    first = sum(data["actionCounts"][:agent])
    flags = np.array(data["flags"])[:, first : first + data["actionCounts"][agent]]

    def surrogate(flat):
        logs = log_policy(flat, sizes, data, agent)
        return (weighted * jnp.exp(logs[at, actions] - old[at, actions])).mean()

    def divergence(flat):
        change = (log_policy(flat, sizes, data, agent) - old)
        if s["divergence"] == "kl":
            rows = -jnp.where(flags == 1, jnp.exp(old) * change, 0).sum(axis=1)
        else:
            rows = jnp.where(flags == 1, jnp.exp(change) - 1 - change, 0).sum(axis=1)
        return rows[at].mean()

    g = np.array(jax.grad(surrogate)(start))

    def product(v):
        return np.array(jax.jvp(jax.grad(divergence), (start,), (v,))[1]) + 0.1 * v

    x, r, p = np.zeros_like(g), g.copy(), g.copy()
    squares = r @ r
    for _ in range(10):
        image = product(p)
        alpha = squares / (p @ image)
        x, r = x + alpha * p, r - alpha * image
        remaining = r @ r
        p, squares = r + remaining / squares * p, remaining
        if squares < 1e-10:
            break
    full = x * np.sqrt(s["delta"] / (0.5 * (x @ product(x))))
    promised = g @ full
    for trial in range(1, 11):
        moved = start + full
        gain = float(surrogate(moved) - surrogate(start))
        if float(divergence(moved)) < s["delta"] and gain > 0 and gain / promised > 0.5:
            return moved, trial
        full, promised = full * s["backtracking"], promised * s["backtracking"]
    return start, 0


def update(case, data, stream):
    s, learner = case["settings"], case["learner"]
    counts, count = data["actionCounts"], len(data["steps"])
    n = len(counts)
    at = np.array(data["steps"])
    observations = np.array(data["observations"])
    width = observations.shape[1] // n
    rewards = np.array(data["rewards"]).mean(axis=1)
    critic = np.array(data["critic"])
    critic_sizes = [n * width] + data["hidden"] + [1]

    def values(flat):
        return golden.network(flat, critic_sizes, observations)[:, 0]

    def value_loss(flat, rows, returns):
        error = jnp.abs(values(flat)[at[rows]] - returns[rows])
        huber = s["huber"]
        return jnp.where(error <= huber, error**2 / 2, huber * (error - huber / 2)).mean()

    def fit(critic, returns):
        memory = (np.zeros_like(critic), np.zeros_like(critic), 0)
        for rows in minibatches(count, s["criticEpochs"], s["criticMinibatches"], stream):
            g = np.array(jax.grad(value_loss)(critic, rows, returns))
            critic, memory = adam(critic, memory, g, s, s["criticLearningRate"])
        return critic

    ones = np.ones(count)
    raw, returns = estimates(np.array(values(critic)), rewards, data, s, ones)
    if s.get("criticFirst"):
        critic = fit(critic, returns)
        raw, _ = estimates(np.array(values(critic)), rewards, data, s, ones)
    advantages = normal(raw)
    order = order_of(s, data, advantages, stream)
    actors = [np.array(actor) for actor in data["actors"]]
    product, of_clipped = ones, ones
    turns = []
    for position, agent in enumerate(order):
        sizes = [width] + data["hidden"] + [counts[agent]]
        actions = np.array([joint[agent] for joint in data["jointActions"]])
        start = actors[agent]
        old = np.array(log_policy(start, sizes, data, agent))
        variances, trials = [], None
        if learner == "a2po":
            if position > 0:
                raw, _ = estimates(
                    np.array(values(critic)), rewards, data, s, np.minimum(product, 1))
                advantages = normal(raw)
            factors = np.clip(product, 1 - s["clip"] / 2, 1 + s["clip"] / 2)
            clip = s["clip"] * (0.5 * (position + 1) / n + 0.5)
        else:
            factors = {"product": product, "clipped": np.minimum(product, 1),
                       "productOfClipped": of_clipped, "none": ones}[s["factor"]]
            clip = s.get("clip")

        def loss(flat, rows):
            logs = log_policy(flat, sizes, data, agent)
            ratio = jnp.exp(logs[at[rows], actions[rows]] - old[at[rows], actions[rows]])
            if learner == "a2po":
                ratio, weight = ratio * factors[rows], advantages[rows]
                gain = jnp.minimum(ratio * weight, jnp.clip(ratio, 1 - clip, 1 + clip) * weight)
            else:
                gain = factors[rows] * jnp.minimum(
                    ratio * advantages[rows],
                    jnp.clip(ratio, 1 - clip, 1 + clip) * advantages[rows])
            own = logs[at[rows]]
            entropy = -jnp.where(own > -1e9, jnp.exp(own) * own, 0).sum(axis=1)
            return -(gain + s["entropyCoefficient"] * entropy).mean()

        if learner in ("hatrpo", "clipHatrpo"):
            actor, trials = trust_region(
                start, sizes, data, agent, factors * advantages, actions, s)
            variances.append(np.var(factors * advantages, ddof=1))
        else:
            actor = start
            memory = (np.zeros_like(start), np.zeros_like(start), 0)
            for rows in minibatches(count, s["epochs"], s["minibatches"], stream):
                variances.append(np.var((factors * advantages)[rows], ddof=1))
                g = np.array(jax.grad(loss)(actor, rows))
                actor, memory = adam(actor, memory, g, s, s["learningRate"])
        actors[agent] = actor
        new = np.array(log_policy(actor, sizes, data, agent))
        ratio = np.exp(new[at, actions] - old[at, actions])
        kl = np.where(old > -1e9, np.exp(old) * (old - new), 0).sum(axis=1)
        turns.append({
            "agent": agent,
            "advantageVariance": float(np.mean(variances)),
            "ratioMean": float(product.mean()),
            "ratioMax": float(product.max()),
            "ratioEffectiveSamples": float(product.sum() ** 2 / (product**2).sum()),
            "ratioClippedFraction": float((factors != product).mean()),
            "ratioTotalVariation": float(np.maximum(product - 1, 0).mean()),
            "updateKL": float(kl[at].mean()),
            "surrogateGain": float((factors * advantages * (ratio - 1)).mean()),
            "lineSearchTrials": trials,
        })
        product, of_clipped = product * ratio, of_clipped * np.minimum(1, ratio)
    if not s.get("criticFirst"):
        critic = fit(critic, returns)
    return actors, critic, turns


def make_data():
    generator = np.random.default_rng(22)
    hidden, width, steps, counts = [3, 4], 2, 18, [2, 3, 2]
    endings = ["none"] * steps
    for t in (3, 9, 13):
        endings[t] = "terminated"
    for t in (6, 17):
        endings[t] = "truncated"
    # At the second observation the second agent has two actions left of three.
    flags = [[1] * 7, [1, 1, 1, 0, 1, 1, 1], [1] * 7]
    at = generator.integers(0, 3, steps).tolist()
    joints = [[int(generator.integers(n)) for n in counts] for _ in at]
    for observation, joint in zip(at, joints):
        if observation == 1 and joint[1] == 1:
            joint[1] = 2
    return {
        "actionCounts": counts,
        "hidden": hidden,
        "observations": [golden.table(3 * width, generator, 1).tolist() for _ in range(3)],
        "flags": flags,
        "steps": at,
        "nextObservations": generator.integers(0, 3, steps).tolist(),
        "jointActions": joints,
        "rewards": [golden.table(3, generator, 2).tolist() for _ in range(steps)],
        "endings": endings,
        "actors": [golden.table(golden.size_of([width] + hidden + [n]), generator, 0.5).tolist()
                   for n in counts],
        "critic": golden.table(golden.size_of([3 * width] + hidden + [1]), generator, 0.5).tolist(),
        "stream": {"root": 5, "path": ["minibatches", "golden"]},
    }


def main():
    data = make_data()
    critic = {"criticLearningRate": 0.01, "criticEpochs": 5, "criticMinibatches": 1,
              "discount": 0.99, "decay": 0.95, "huber": 10.0, "maxGradientNorm": 10.0}
    adam_steps = {"learningRate": 0.01, "epochs": 5, "minibatches": 1, "clip": 0.2,
                  "entropyCoefficient": 0.01}
    other = {"learningRate": 0.05, "epochs": 4, "minibatches": 3, "clip": 0.1,
             "entropyCoefficient": 0.1, "criticLearningRate": 0.03, "criticEpochs": 3,
             "criticMinibatches": 2, "discount": 0.8, "decay": 0.5, "huber": 0.5,
             "maxGradientNorm": 0.3}
    region = {"delta": 0.01, "divergence": "kl", "backtracking": 0.8}
    wide = {"delta": 0.3, "backtracking": 0.5}
    variants = [
        ("happo", {"factor": "product", "order": "random", **adam_steps}, {}),
        ("happo", {"factor": "product", "order": "cyclic", **adam_steps}, other),
        ("clipHappo", {"factor": "clipped", "order": "random", **adam_steps}, {}),
        ("clipHappo", {"factor": "clipped", "order": "random", **adam_steps}, other),
        ("happo", {"factor": "productOfClipped", "order": "semiGreedy", **adam_steps}, other),
        ("happo", {"factor": "none", "order": "random", **adam_steps}, other),
        ("hatrpo", {"factor": "product", "order": "random", **region}, {}),
        ("hatrpo", {"factor": "product", "order": "cyclic", **region}, wide),
        ("hatrpo", {"factor": "product", "order": "random", **region}, {"divergence": "harl"}),
        ("clipHatrpo", {"factor": "clipped", "order": "random", **region},
         {"divergence": "harl", **wide}),
        ("clipHatrpo", {"factor": "clipped", "order": "random", **region}, {"delta": 0.1}),
        ("a2po", {"order": "semiGreedy", "criticFirst": False, **adam_steps}, {}),
        ("a2po", {"order": "semiGreedy", "criticFirst": False, **adam_steps}, other),
        ("a2po", {"order": "cyclic", "criticFirst": True, **adam_steps}, other),
    ]
    cases = []
    for learner, settings, changes in variants:
        case = {"learner": learner, "settings": {**critic, **settings, **changes}}
        stream = golden.Stream(data["stream"]["root"], data["stream"]["path"])
        actors, fitted, turns = update(case, data, stream)
        case["actors"] = [actor.tolist() for actor in actors]
        case["critic"] = fitted.tolist()
        case["turns"] = turns
        cases.append(case)
    document = {
        "provenance": "make-sequential-golden.py beside this file, in float64; derivatives by JAX "
        f"{jax.__version__}, NumPy {np.__version__}, Python {platform.python_version()}",
        "data": data,
        "cases": cases,
    }
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "sequential_update.json")
    with open(path, "w") as file:
        json.dump(document, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()

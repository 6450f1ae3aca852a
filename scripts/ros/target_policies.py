#!/usr/bin/env python3
"""Prints the target policies of studies/ros-bandit.yaml and studies/ros-gridworld.yaml.

The ROS paper (arXiv 2111.14552) ships its two target policies as PyTorch files. What is known of them:

  bandit      value .78495, variance of the return .1937; the sampling error after one sample, as the
              paper measures it (`cloned` below): .750 on-policy, .462 by robust acting
  grid world  mean length 7.43, value 2.924, variance of the return 21.45

and how they were trained: REINFORCE on a table of logits that start standard normal; 5000 episodes
in batches of 16, the last batch unfinished; loss the mean of -G log pi with G divided by the
batch's largest |G|; Adam with rate .01, epsilon .001 and weight decay 1e-5. This script trains
many policies in that way, takes the one that comes nearest to what is known, and moves it as little
as possible (least relative entropy) so that value and variance, and length, are met exactly.

    python3 -m venv .build/ros-venv && .build/ros-venv/bin/pip install -r scripts/ros/requirements.txt
    .build/ros-venv/bin/python scripts/ros/target_policies.py bandit    # seconds
    .build/ros-venv/bin/python scripts/ros/target_policies.py grid      # a minute
    .build/ros-venv/bin/python scripts/ros/target_policies.py shapes    # minutes

The last shows how much of the bandit's sampling errors is left to the shape of the policy: it simulates
both adaptive samplers, with code that shares nothing with Quincunx's, for the forty policies
that come nearest to what is known, the study's policy first.
"""

import sys

import numpy as np
from scipy.optimize import minimize, root
from scipy.special import xlogy
from scipy.stats import binom

UPDATES = 5000 // 16  # the policy is saved before episode 5000, which fills no batch


def softmax(logits):
    powers = np.exp(logits - logits.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)


class Adam:
    def __init__(self, shape, rate, epsilon, decay=0.0):
        self.rate, self.epsilon, self.decay = rate, epsilon, decay
        self.mean, self.square, self.time = np.zeros(shape), np.zeros(shape), 0

    def step(self, parameters, gradient, rate=None):
        gradient = gradient + self.decay * parameters
        self.time += 1
        self.mean = 0.9 * self.mean + 0.1 * gradient
        self.square = 0.999 * self.square + 0.001 * gradient**2
        mean = self.mean / (1 - 0.9**self.time)
        square = self.square / (1 - 0.999**self.time)
        return parameters - (rate or self.rate) * mean / (np.sqrt(square) + self.epsilon)


def cloned(policy, frequencies):
    """The paper's sampling error: a copy of the policy is fitted to the data by 1000 Adam steps.

    Their rate falls from .001 along a cosine, so no logit moves by much more than a half.
    """
    start = np.log(policy)
    logits, adam = np.broadcast_to(start, frequencies.shape), Adam(frequencies.shape, 1e-3, 1e-8)
    for update in range(1000):
        rate = 0.5e-3 * (1 + np.cos(np.pi * update / 1000))
        logits = adam.step(logits, softmax(logits) - frequencies, rate)
    return (frequencies * (np.log(softmax(logits)) - start)).sum(-1)


def printed(rows):
    """Seven decimals, the largest changed so that every row sums to one."""
    rows = np.round(rows, 7)
    for row in rows:
        row[row.argmax()] += 1 - row.sum()
    return np.round(rows, 7)


def yaml(rows):
    for row in rows:
        for first in range(0, len(row), 6):
            end = "]," if first + 6 >= len(row) else ","
            start = "[" if first == 0 else " "
            print("  " + start + ", ".join(f"{p:.7f}" for p in row[first : first + 6]) + end)


# The bandit.

np.random.seed(0)
MEANS = np.random.uniform(0, 1, 30)
DEVIATIONS = np.random.uniform(0, 1, 30)


def bandit_facts(policy):
    """Value and variance of the return."""
    value = policy @ MEANS
    return np.array([value, policy @ (MEANS**2 + DEVIATIONS**2) - value**2])


def tilted(base, wanted):
    """The policy of given value and variance that is nearest to `base` in relative entropy."""
    features = np.stack([MEANS, MEANS**2 + DEVIATIONS**2])

    def policy(multipliers):
        return softmax(np.log(base) + multipliers @ features)

    answer = root(lambda multipliers: bandit_facts(policy(multipliers)) - wanted, [0, 0])
    assert answer.success, answer.message
    return policy(answer.x)


def train_bandits(count, random):
    logits = random.normal(size=(count, 30))
    adam = Adam(logits.shape, 1e-2, 1e-3, 1e-5)
    each = np.arange(count)
    for _ in range(UPDATES):
        policy = softmax(logits)
        arms = (random.random((count, 16, 1)) > policy.cumsum(1)[:, None, :]).sum(2).clip(0, 29)
        rewards = random.normal(MEANS[arms], DEVIATIONS[arms])
        weights = rewards / np.abs(rewards).max(1, keepdims=True) / 16
        gradient = policy * weights.sum(1, keepdims=True)
        for sample in range(16):
            gradient[each, arms[:, sample]] -= weights[:, sample]
        logits = adam.step(logits, gradient)
    return softmax(logits)


def one_sample(policy):
    """The paper's sampling error of one sample: on-policy, and by acting, which takes the mode."""
    errors = cloned(policy, np.eye(30))
    return np.array([policy @ errors, errors[policy.argmax()]])


def describe_bandit(name, policy):
    value, variance = bandit_facts(policy)
    on_policy, acting = one_sample(policy)
    entropy = -(policy @ np.log(policy))
    print(
        f"# {name}: value {value:.7f}, variance {variance:.7f}, entropy {entropy:.4f}, "
        f"largest {policy.max():.4f}\n#   after one sample: on-policy {on_policy:.3f}, "
        f"acting {acting:.3f}"
    )


def nearest_bandits(wanted):
    """Trained policies, moved to value and variance, those with the known errors first."""
    policies = train_bandits(20_000, np.random.default_rng(1))
    facts = policies @ np.stack([MEANS, MEANS**2 + DEVIATIONS**2], 1)
    facts[:, 1] -= facts[:, 0] ** 2
    near = np.argsort((((facts - wanted) / [0.01, 0.01]) ** 2).sum(1))[:200]
    moved = np.stack([tilted(policies[index], wanted) for index in near])
    distances = [np.abs(one_sample(policy) - [0.750, 0.462]).sum() for policy in moved]
    order = np.argsort(distances)
    return near[order], policies[near[order]], moved[order]


def collected(policies, repeats, rule, random):
    """The mean sampling error after 1, 2, 4 ... 8192 samples, of shape (14, policies)."""
    policy = np.repeat(policies, repeats, 0)
    counts = np.zeros_like(policy)
    each, errors = np.arange(len(policy)), []
    for samples in range(8192):
        if rule == "ros":
            scores = counts - samples * policy
            now = softmax(np.log(policy) - 1000 * scores / max(samples, 1))
        else:
            x = counts - (samples + 1) * policy
            worth = np.clip(2 * x + 1, -1, 1)
            now = np.equal(worth, worth.min(1, keepdims=True)) + 0.0
            now /= now.sum(1, keepdims=True)
        sums = now.cumsum(1)
        arms = (random.random((len(policy), 1)) * sums[:, -1:] >= sums).sum(1)
        counts[each, arms] += 1
        if (samples + 1) & samples == 0:
            error = cloned(policy, counts / (samples + 1))
            errors.append(error.reshape(len(policies), repeats).mean(1))
    return np.array(errors)


def shapes():
    _, _, policies = nearest_bandits(np.array([0.78495, 0.1937]))
    policies[:1] = printed(policies[:1])
    print("# samples: errors of the study's policy, and the least and greatest of the forty")
    for rule, repeats in [("ros", 20), ("acting", 1)]:
        errors = collected(policies[:40], repeats, rule, np.random.default_rng(3))
        for power, row in enumerate(errors):
            print(f"# {rule} {2**power}: {row[0]:.7g}, {row.min():.3g} to {row.max():.3g}")


def bandit():
    wanted = np.array([0.78495, 0.1937])
    print("# wanted: value 0.78495, variance 0.1937; after one sample: on-policy .750, acting .462")
    describe_bandit("greatest entropy", tilted(np.full(30, 1 / 30), wanted))
    numbers, policies, moved = nearest_bandits(wanted)
    describe_bandit(f"trained, number {numbers[0]}", policies[0])
    (policy,) = printed(moved[:1])
    describe_bandit("moved to value and variance, as printed", policy)
    yaml([policy])
    print("# exactly, for independent samples: mean jointKL and valueError")
    for samples in 2 ** np.arange(14):
        counts = np.arange(samples + 1)[:, None] / samples
        chances = binom.pmf(np.arange(samples + 1)[:, None], samples, policy)
        divergence = (chances * xlogy(counts, counts)).sum() - xlogy(policy, policy).sum()
        value, variance = bandit_facts(policy)
        print(f"#   {samples}: {divergence:.7g}, {variance / value**2 / samples:.7g}")


# The grid world. Actions: row -, row +, column -, column +.

NEXT = np.zeros((16, 4), int)
REWARD = np.full((16, 4), -1.0)
for cell in range(16):
    for action in range(4):
        row, column = divmod(cell, 4)
        move = 1 if action % 2 else -1
        row, column = (row + move, column) if action < 2 else (row, column + move)
        NEXT[cell, action] = 4 * min(max(row, 0), 3) + min(max(column, 0), 3)
        if NEXT[cell, action] != cell:
            REWARD[cell, action] = {5: -10, 7: 1, 15: 10}.get(NEXT[cell, action], -1)


def grid_facts(policy):
    """Mean length, value and variance of the return, exactly, of policies of shape (..., 16, 4).

    Backwards over the 100 steps of the time limit; the goal, cell 15, has nothing after it.
    """
    goes_on = NEXT != 15
    length = np.zeros(policy.shape[:-1])
    value, square = length, length
    for _ in range(100):
        then, squared = goes_on * value[..., NEXT], goes_on * square[..., NEXT]
        length = (policy * (1 + goes_on * length[..., NEXT])).sum(-1)
        square = (policy * (REWARD**2 + 2 * REWARD * then + squared)).sum(-1)
        value = (policy * (REWARD + then)).sum(-1)
    start = value[..., 0]
    return np.stack([length[..., 0], start, square[..., 0] - start**2], -1)


def occupancy(policy):
    """Expected visits of each cell in an episode."""
    now, visits = np.eye(16)[0], np.zeros(16)
    for _ in range(100):
        now[15] = 0
        visits += now
        now = np.bincount(NEXT.ravel(), (now[:, None] * policy).ravel(), 16)
    return visits


def train_grids(count, random):
    logits = random.normal(size=(count, 16, 4))
    adam = Adam(logits.shape, 1e-2, 1e-3, 1e-5)
    each = np.arange(count)[:, None]
    for _ in range(UPDATES):
        policy = softmax(logits)
        sums = policy.cumsum(-1)
        cells, alive = np.zeros((count, 16), int), np.ones((count, 16), bool)
        steps = []
        for _ in range(100):
            actions = (random.random((count, 16, 1)) > sums[each, cells]).sum(-1).clip(0, 3)
            steps.append((cells, actions, np.where(alive, REWARD[cells, actions], 0), alive))
            cells = NEXT[cells, actions]
            alive = alive & (cells != 15)
            if not alive.any():
                break
        cells, actions, rewards, alive = (np.stack(part) for part in zip(*steps))
        returns = np.where(alive, rewards[::-1].cumsum(0)[::-1], 0)
        scale = np.abs(returns).max((0, 2)) * alive.sum((0, 2))
        weights = returns / scale[:, None]
        which = np.broadcast_to(each, cells.shape)
        gradient, total = np.zeros_like(logits), np.zeros((count, 16))
        np.add.at(gradient, (which, cells, actions), -weights)
        np.add.at(total, (which, cells), weights)
        logits = adam.step(logits, gradient + policy * total[:, :, None])
    return softmax(logits)


def moved_grid(base, wanted):
    """A policy of given facts near `base` in relative entropy, weighted by visits of `base`."""
    start = np.log(base)
    weights = occupancy(base) + 1e-3
    shape = base.shape

    def distance(logits):
        policy = softmax(logits.reshape(shape))
        return weights @ (policy * (np.log(policy) - start)).sum(-1)

    def misses(logits):
        return (grid_facts(softmax(logits.reshape(shape))) - wanted) / [0.1, 0.1, 1]

    def jacobian(logits):
        steps = 1e-5 * np.eye(logits.size)
        both = softmax((logits + np.stack([steps, -steps])).reshape(2, -1, *shape))
        ahead, behind = grid_facts(both) / [0.1, 0.1, 1]
        return ((ahead - behind) / 2e-5).T

    answer = minimize(
        distance, start.ravel(), method="SLSQP", options={"maxiter": 500, "ftol": 1e-10},
        constraints={"type": "eq", "fun": misses, "jac": jacobian},
    )
    assert answer.success and np.abs(misses(answer.x)).max() < 1e-5, answer.message
    return softmax(answer.x.reshape(shape)), answer.fun


def describe_grid(name, policy):
    length, value, variance = grid_facts(policy)
    print(f"# {name}: mean length {length:.5f}, value {value:.6f}, variance {variance:.5f}")


def grid():
    wanted = np.array([7.43, 2.924, 21.45])
    print("# wanted: mean length 7.43, value 2.924, variance 21.45")
    policies = train_grids(400, np.random.default_rng(2))
    gaps = (((grid_facts(policies) - wanted) / [0.2, 0.3, 2]) ** 2).sum(-1)
    near = np.argsort(gaps)[0]
    describe_grid(f"trained, number {near}", policies[near])
    policy, distance = moved_grid(policies[near], wanted)
    policy = printed(policy)
    describe_grid(f"moved by {distance:.3f} nats per episode, as printed", policy)
    yaml(policy)


if __name__ == "__main__":
    {"bandit": bandit, "grid": grid, "shapes": shapes}[sys.argv[1]]()

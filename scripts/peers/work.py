"""The work that is timed, in the numbers of `quincunx-bench`: games, budgets and settings."""

from dataclasses import dataclass

# PPO, as in Sources/Learners/PPO.swift.
LEARNING_RATE, EPOCHS, MINIBATCHES, CLIP = 0.01, 4, 4, 0.2
ENTROPY, VALUE, MAX_NORM, ADAM_EPSILON = 0.01, 0.5, 0.5, 1e-5
HIDDEN = 64
# Behaviour updates, as in Sources/Sampling/ClippedSurrogate.swift: after every environment step,
# with one full-batch step per epoch and a fresh Adam.
SURROGATE_RATE, SURROGATE_EPOCHS, SURROGATE_CLIP, KL_CUTOFF = 0.3, 4, 1.0, 6.0

# The fixed-policy row reads its error after these numbers of samples.
SAMPLES = [32, 64, 128, 256, 512, 1024]


@dataclass(frozen=True)
class Work:
    game: str
    payoffs: list  # agent × own action of agent 1 × of agent 2
    steps: int
    batch: int
    trains: bool

    @property
    def warm_up(self):  # environment steps
        return self.batch if self.trains else 32

    @property
    def agents(self):
        return len(self.payoffs)

    @property
    def actions(self):
        return len(self.payoffs[0])

    @property
    def inputs(self):  # zeros, as many as agents
        return self.agents


def common(rows):
    return [rows, rows]


WORKS = {
    "game19": Work("noConflict 19", [[[5, 1], [3, 2]], [[5, 3], [1, 2]]], 240, 20, True),
    "climbing": Work("climbing", common([[11, -3, 0], [-3, 7, 0], [0, 3, 2]]), 2250, 45, True),
    "fixed": Work("noConflict 1", [[[4, 3], [2, 1]], [[4, 3], [2, 1]]], 1024, 1024, False),
}

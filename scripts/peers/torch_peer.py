"""PyTorch, eager, one thread: PPO as CleanRL writes it, one module and one Adam per agent.

Nothing is specific to matrix games but that advantages are written for episodes of one step. Every
sample goes through the network. PROPS and MA-PROPS follow the authors' single-agent program.
"""

import copy
import time

import numpy as np
import torch
from torch import nn, optim
from torch.distributions import Categorical

import work as w

torch.set_num_threads(1)


def layer(inputs, outputs, gain=2**0.5):
    linear = nn.Linear(inputs, outputs)
    nn.init.orthogonal_(linear.weight, gain)
    nn.init.zeros_(linear.bias)
    return linear


def network(inputs, outputs, gain):
    return nn.Sequential(
        layer(inputs, w.HIDDEN), nn.Tanh(), layer(w.HIDDEN, w.HIDDEN), nn.Tanh(),
        layer(w.HIDDEN, outputs, gain))


class Agent(nn.Module):
    def __init__(self, inputs, joint_inputs, actions):
        super().__init__()
        self.actor = network(inputs, actions, 0.01)
        self.critic = network(joint_inputs, 1, 1.0)
        self.optimizer = optim.Adam(self.parameters(), lr=w.LEARNING_RATE, eps=w.ADAM_EPSILON)

    def update(self, obs, joint_obs, actions, rewards):
        with torch.no_grad():
            values = self.critic(joint_obs).squeeze(-1)
            old_logprobs = Categorical(logits=self.actor(obs)).log_prob(actions)
            advantages = rewards - values  # every episode ends after its first step
        size = len(actions) // w.MINIBATCHES
        for _ in range(w.EPOCHS):
            order = np.random.permutation(len(actions))
            for start in range(0, size * w.MINIBATCHES, size):
                mb = torch.from_numpy(order[start:start + size])
                distribution = Categorical(logits=self.actor(obs[mb]))
                ratio = (distribution.log_prob(actions[mb]) - old_logprobs[mb]).exp()
                # Without the first subtraction, equal advantages would become rounding noise.
                adv = advantages[mb] - advantages[mb[0]]
                adv = (adv - adv.mean()) / (adv.std() + 1e-8)
                policy_loss = torch.max(
                    -adv * ratio, -adv * torch.clamp(ratio, 1 - w.CLIP, 1 + w.CLIP)).mean()
                new_values = self.critic(joint_obs[mb]).squeeze(-1)
                clipped = values[mb] + torch.clamp(new_values - values[mb], -w.CLIP, w.CLIP)
                value_loss = 0.5 * torch.max(
                    (new_values - rewards[mb]) ** 2, (clipped - rewards[mb]) ** 2).mean()
                entropy = distribution.entropy().mean()
                loss = policy_loss - w.ENTROPY * entropy + w.VALUE * value_loss
                self.optimizer.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(self.parameters(), w.MAX_NORM)
                self.optimizer.step()


def descend_surrogate(module, logits, actions, target_logprobs):
    """A behaviour update on the batch so far; `logits` evaluates the behaviour policy."""
    optimizer = optim.Adam(module.parameters(), lr=w.SURROGATE_RATE, eps=w.ADAM_EPSILON)
    taken = target_logprobs.gather(1, actions[:, None]).squeeze(1)
    for epoch in range(w.SURROGATE_EPOCHS):
        logprobs = torch.log_softmax(logits(), -1)
        if epoch > 0:
            with torch.no_grad():
                kl = (target_logprobs.exp() * (target_logprobs - logprobs)).sum(-1).mean()
            if kl > w.KL_CUTOFF:
                return
        ratio = (logprobs.gather(1, actions[:, None]).squeeze(1) - taken).exp()
        clipped = torch.clamp(ratio, 1 - w.SURROGATE_CLIP, 1 + w.SURROGATE_CLIP)
        loss = torch.max(ratio, clipped).mean()
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(module.parameters(), w.MAX_NORM)
        optimizer.step()


class OnPolicy:
    def __init__(self, agents, work):
        self.agents = agents

    def begin(self):
        pass

    def draw(self, obs, joint_obs):
        with torch.no_grad():
            return [Categorical(logits=agent.actor(obs)).sample() for agent in self.agents]

    def adapt(self, obs, joint_obs, actions):
        pass


class PROPS(OnPolicy):
    def __init__(self, agents, work):
        self.agents = agents
        self.copies = [copy.deepcopy(agent.actor) for agent in agents]

    def begin(self):
        for agent, own in zip(self.agents, self.copies):
            own.load_state_dict(agent.actor.state_dict())

    def draw(self, obs, joint_obs):
        with torch.no_grad():
            return [Categorical(logits=own(obs)).sample() for own in self.copies]

    def adapt(self, obs, joint_obs, actions):
        self.begin()
        for agent, own, taken in zip(self.agents, self.copies, actions.T):
            with torch.no_grad():
                target = torch.log_softmax(agent.actor(obs), -1)
            descend_surrogate(own, lambda: own(obs), taken, target)


class MAPROPS(OnPolicy):
    def __init__(self, agents, work):
        self.agents, self.count = agents, work.actions
        self.delta = network(work.inputs * work.agents, work.actions**work.agents, 1.0)

    def target(self, obs):
        """Log-probabilities of joint actions under the target policies."""
        with torch.no_grad():
            first, second = (torch.log_softmax(agent.actor(obs), -1) for agent in self.agents)
            return (first[..., :, None] + second[..., None, :]).flatten(-2)

    def begin(self):
        nn.init.zeros_(self.delta[-1].weight)
        nn.init.zeros_(self.delta[-1].bias)

    def draw(self, obs, joint_obs):
        with torch.no_grad():
            joint = Categorical(logits=self.target(obs) + self.delta(joint_obs)).sample()
        return [joint // self.count, joint % self.count]

    def adapt(self, obs, joint_obs, actions):
        self.begin()
        target = self.target(obs)
        joint = actions[:, 0] * self.count + actions[:, 1]
        descend_surrogate(self.delta, lambda: target + self.delta(joint_obs), joint, target)


SAMPLERS = {"onPolicy": OnPolicy, "props": PROPS, "maProps": MAPROPS}


def run(work, sampler, seed, steps):
    """One run; its final probability of joint action AA, or its final total variation."""
    torch.manual_seed(seed)
    np.random.seed(seed)
    payoffs = torch.tensor(work.payoffs, dtype=torch.float32)
    agents = [Agent(work.inputs, work.inputs * work.agents, work.actions) for _ in payoffs]
    behaviour = SAMPLERS[sampler](agents, work)
    obs = torch.zeros(work.batch, work.inputs)
    joint_obs = torch.zeros(work.batch, work.inputs * work.agents)
    actions = torch.zeros(work.batch, work.agents, dtype=torch.int64)
    for _ in range(steps // work.batch):
        behaviour.begin()
        for step in range(work.batch):
            actions[step] = torch.stack(behaviour.draw(obs[step], joint_obs[step]))
            behaviour.adapt(obs[:step + 1], joint_obs[:step + 1], actions[:step + 1])
        if work.trains:
            rewards = payoffs[:, actions[:, 0], actions[:, 1]]
            for agent, taken, own in zip(agents, actions.T, rewards):
                agent.update(obs, joint_obs, taken.contiguous(), own)
    with torch.no_grad():
        first, second = (torch.softmax(agent.actor(obs[0]), -1) for agent in agents)
    if work.trains:
        return float(first[0] * second[0])
    played = torch.bincount(actions[:, 0] * work.actions + actions[:, 1],
                            minlength=work.actions**work.agents) / work.batch
    return float((played - (first[:, None] * second[None, :]).flatten()).abs().sum() / 2)


def gemm_rate(m, n, k):
    """Billions of operations per second of a float32 product, best of five."""
    a, b = torch.randn(m, k), torch.randn(k, n)
    count = max(1, int(5e8 / (m * n * k)))
    best = float("inf")
    for _ in range(6):
        start = time.perf_counter()
        for _ in range(count):
            torch.mm(a, b)
        best = min(best, time.perf_counter() - start)
    return 2e-9 * m * n * k * count / best

"""JAX as PureJaxRL uses it: jit, vmap over seeds, lax.scan over everything, gradients by jax.grad.

Every sample goes through the network. A growing batch is a full one with a mask, because shapes
must be known; the fixed policy's batch grows in stages, so that half of its work is not masked out.
"""

import jax
import jax.numpy as jnp
from jax import lax, random

import work as w


def layer(key, inputs, outputs, gain=2**0.5):
    return {"w": jax.nn.initializers.orthogonal(gain)(key, (inputs, outputs)),
            "b": jnp.zeros(outputs)}


def network(key, inputs, outputs, gain):
    keys = random.split(key, 3)
    return [layer(keys[0], inputs, w.HIDDEN), layer(keys[1], w.HIDDEN, w.HIDDEN),
            layer(keys[2], w.HIDDEN, outputs, gain)]


def apply(params, x):
    for hidden in params[:-1]:
        x = jnp.tanh(x @ hidden["w"] + hidden["b"])
    return x @ params[-1]["w"] + params[-1]["b"]


def adam_start(params):
    zeros = jax.tree.map(jnp.zeros_like, params)
    return zeros, zeros, 0


def adam(params, grads, state, rate):
    """One Adam step on gradients whose norm is cut to MAX_NORM."""
    mean, square, count = state
    norm = jnp.sqrt(sum(jnp.sum(g * g) for g in jax.tree.leaves(grads)))
    scale = jnp.minimum(1, w.MAX_NORM / (norm + 1e-6))
    grads = jax.tree.map(lambda g: g * scale, grads)
    count = count + 1
    mean = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, mean, grads)
    square = jax.tree.map(lambda s, g: 0.999 * s + 0.001 * g * g, square, grads)
    step, root = rate / (1 - 0.9**count), jnp.sqrt(1 - 0.999**count)
    params = jax.tree.map(
        lambda p, m, s: p - step * m / (jnp.sqrt(s) / root + w.ADAM_EPSILON), params, mean, square)
    return params, (mean, square, count)


def log_softmax(params, x):
    return jax.nn.log_softmax(apply(params, x))


def taken(logprobs, actions):
    return jnp.take_along_axis(logprobs, actions[..., None], -1)[..., 0]


def ppo_loss(params, obs, joint_obs, actions, old_logprobs, values, advantages, returns):
    logprobs = log_softmax(params["actor"], obs)
    ratio = jnp.exp(taken(logprobs, actions) - old_logprobs)
    # Without the first subtraction, equal advantages would become rounding noise.
    adv = advantages - advantages[0]
    adv = (adv - adv.mean()) / (adv.std(ddof=1) + 1e-8)
    policy = jnp.maximum(-adv * ratio, -adv * jnp.clip(ratio, 1 - w.CLIP, 1 + w.CLIP)).mean()
    value = apply(params["critic"], joint_obs)[..., 0]
    clipped = values + jnp.clip(value - values, -w.CLIP, w.CLIP)
    value_loss = 0.5 * jnp.maximum((value - returns)**2, (clipped - returns)**2).mean()
    entropy = -(jnp.exp(logprobs) * logprobs).sum(-1).mean()
    return policy - w.ENTROPY * entropy + w.VALUE * value_loss


def ppo_update(params, state, obs, joint_obs, actions, rewards, key):
    """One agent's update; vmapped over agents."""
    values = apply(params["critic"], joint_obs)[..., 0]
    old_logprobs = taken(log_softmax(params["actor"], obs), actions)
    data = (obs, joint_obs, actions, old_logprobs, values, rewards - values, rewards)
    count = len(actions)
    size = count // w.MINIBATCHES

    def minibatch(carry, indices):
        params, state = carry
        grads = jax.grad(ppo_loss)(params, *(item[indices] for item in data))
        return adam(params, grads, state, w.LEARNING_RATE), None

    orders = jax.vmap(lambda k: random.permutation(k, count))(random.split(key, w.EPOCHS))
    orders = orders[:, :size * w.MINIBATCHES].reshape(-1, size)
    return lax.scan(minibatch, (params, state), orders)[0]


def surrogate_update(params, evaluate, actions, mask, target):
    """A behaviour update from reset parameters on the samples under the mask."""
    total = mask.sum()

    def logprobs_of(params):
        return jax.nn.log_softmax(evaluate(params))

    def loss(params):
        ratio = jnp.exp(taken(logprobs_of(params), actions) - taken(target, actions))
        clipped = jnp.clip(ratio, 1 - w.SURROGATE_CLIP, 1 + w.SURROGATE_CLIP)
        return (mask * jnp.maximum(ratio, clipped)).sum() / total

    def step(carry, epoch):
        params, state, active = carry
        kl = (mask * (jnp.exp(target) * (target - logprobs_of(params))).sum(-1)).sum() / total
        active = active & ((epoch == 0) | (kl <= w.KL_CUTOFF))
        moved, state = adam(params, jax.grad(loss)(params), state, w.SURROGATE_RATE)
        params = jax.tree.map(lambda old, new: jnp.where(active, new, old), params, moved)
        return (params, state, active), None

    start = params, adam_start(params), jnp.array(True)
    return lax.scan(step, start, jnp.arange(w.SURROGATE_EPOCHS))[0][0]


def zero_head(params):
    return params[:-1] + [jax.tree.map(jnp.zeros_like, params[-1])]


def joint_target(actors, obs):
    logprobs = jax.vmap(log_softmax)(actors, obs)
    return (logprobs[0][..., :, None] + logprobs[1][..., None, :]).reshape(*obs.shape[1:-1], -1)


def make_run(work, sampler, steps):
    n, agents, actions = work.batch, work.agents, work.actions
    payoffs = jnp.array(work.payoffs, jnp.float32)
    obs = jnp.zeros((agents, n, work.inputs))
    joint_obs = jnp.zeros((n, agents * work.inputs))

    def draw(actors, behaviour, key):
        if sampler == "maProps":
            logits = joint_target(actors, obs[:, 0]) + apply(behaviour, joint_obs[0])
            joint = random.categorical(key, logits)
            return jnp.stack([joint // actions, joint % actions])
        logits = jax.vmap(apply)(behaviour, obs[:, 0])
        return random.categorical(key, logits)

    def adapt(actors, behaviour, played, mask, length):
        played, mask, own = played[:length], mask[:length], obs[:, :length]
        if sampler == "props":
            target = jax.vmap(log_softmax)(actors, own)
            return jax.vmap(lambda actor, x, a, t: surrogate_update(
                actor, lambda p: apply(p, x), a, mask, t))(actors, own, played.T, target)
        if sampler == "maProps":
            target = joint_target(actors, own)
            joint = played[:, 0] * actions + played[:, 1]
            return surrogate_update(
                zero_head(behaviour), lambda p: target + apply(p, joint_obs[:length]), joint, mask,
                target)
        return behaviour

    def collect(actors, delta, key):
        def environment_step(carry, item, length):
            behaviour, played = carry
            step, key = item
            played = played.at[step].set(draw(actors, behaviour, key))
            mask = (jnp.arange(n) <= step).astype(jnp.float32)
            return (adapt(actors, behaviour, played, mask, length), played), None

        behaviour = zero_head(delta) if sampler == "maProps" else actors
        carry = behaviour, jnp.zeros((n, agents), jnp.int32)
        keys = random.split(key, n)
        ends = [n] if work.trains else w.SAMPLES
        for start, end in zip([0] + ends, ends):
            carry, _ = lax.scan(lambda c, i: environment_step(c, i, end), carry,
                                (jnp.arange(start, end), keys[start:end]))
        return carry[1]

    def run(key):
        key, actor_key, critic_key, delta_key = random.split(key, 4)
        actors = jax.vmap(lambda k: network(k, work.inputs, actions, 0.01))(
            random.split(actor_key, agents))
        critics = jax.vmap(lambda k: network(k, agents * work.inputs, 1, 1.0))(
            random.split(critic_key, agents))
        delta = network(delta_key, agents * work.inputs, actions**agents, 1.0)
        params = {"actor": actors, "critic": critics}

        def iteration(carry, key):
            params, state = carry
            collect_key, update_key = random.split(key)
            played = collect(params["actor"], delta, collect_key)
            rewards = payoffs[:, played[:, 0], played[:, 1]]
            update = jax.vmap(ppo_update, in_axes=(0, 0, 0, None, 0, 0, 0))
            return update(params, state, obs, joint_obs, played.T, rewards,
                          random.split(update_key, agents)), None

        if not work.trains:
            played = collect(actors, delta, key)
            joint = played[:, 0] * actions + played[:, 1]
            target = jnp.exp(joint_target(actors, obs[:, 0]))
            return jnp.abs(jnp.bincount(joint, length=actions**agents) / n - target).sum() / 2
        state = jax.vmap(adam_start)(params)
        keys = random.split(key, steps // n)
        (params, _), _ = lax.scan(iteration, (params, state), keys)
        return jnp.exp(joint_target(params["actor"], obs[:, 0]))[0]

    return run


def make(work, sampler, steps, seeds):
    """A program of no argument but a key: the finals of that many runs."""
    run = make_run(work, sampler, steps)
    return jax.jit(lambda key: jax.vmap(run)(random.split(key, seeds)))

"""JAX, as fast as we could make it without changing what is learned.

What makes it fast, all of it exact: the observation is one and the same zero vector, so a network
is evaluated once and not per sample, its first weights never move, and a gradient of its second
weights is an outer product, which is never stored and whose norm is known; minibatches are counts
of joint actions; MA-PROPS's Δ is a table, and its KL cut-off of 6 nats out of reach (four steps of
about 0.3 per logit); a fresh Adam's moments after four steps are known from four gradients.

Tried and no faster: lanes 4 to 100, lanes as the last axis, sums of products instead of `einsum`,
unrolled scans, fast-math, 512-bit vectors, and jax 0.6.2 with either of its runtimes.
"""

import jax
import jax.numpy as jnp
from jax import lax, random

import work as w

# Runs in lockstep. Networks and moments of more do not fit into the cache; of fewer, what it costs
# to start a kernel shows. A run with a fixed policy holds a few numbers, and all go together.
LANES = 20


def orthogonal(key, shape, gain):
    """Gain times uniformly distributed orthonormal columns.

    A product of random reflections (Stewart, 1980) in one triangular solve: faster than a QR.
    """
    normal = jnp.tril(random.normal(key, shape))
    sign = jnp.where(jnp.diagonal(normal) < 0, -1, 1)
    mirrors = normal + jnp.eye(*shape) * (sign * jnp.sqrt((normal * normal).sum(0)))
    gram = mirrors.T @ mirrors
    system = jnp.triu(gram) - jnp.eye(shape[1]) * gram / 2
    inverse = lax.linalg.triangular_solve(system, mirrors[:shape[1]].T, left_side=True)
    return -gain * sign * (jnp.eye(*shape) - mirrors @ inverse)


def agent_networks(key, actions):
    """An agent's actor (row 0) and critic (row 1), without first weights; the critic's value is
    the first of as many outputs as the actor has."""
    keys = random.split(key, 4)
    zeros = jnp.zeros((2, w.HIDDEN))
    second = jnp.stack([orthogonal(k, (w.HIDDEN, w.HIDDEN), 2**0.5) for k in keys[:2]])
    value = jnp.pad(orthogonal(keys[3], (w.HIDDEN, 1), 1.0), ((0, 0), (0, actions - 1)))
    heads = jnp.stack([orthogonal(keys[2], (w.HIDDEN, actions), 0.01), value])
    return zeros, second, zeros, heads, jnp.zeros((2, actions))


def forward(params):
    b1, w2, b2, w3, b3 = params
    h1 = jnp.tanh(b1)
    h2 = jnp.tanh(b2 + jnp.einsum("...ij,...i->...j", w2, h1))
    return h1, h2, b3 + jnp.einsum("...ij,...i->...j", w3, h2)


def gradient_factors(params, h1, h2, d3, norm_axes):
    """Factors (input, slope) of each layer's gradient, their norm cut to MAX_NORM."""
    _, w2, _, w3, _ = params
    d2 = jnp.einsum("...ij,...j->...i", w3, d3) * (1 - h2 * h2)
    d1 = jnp.einsum("...ij,...j->...i", w2, d2) * (1 - h1 * h1)
    total = ((d1 * d1).sum(-1) + (d2 * d2).sum(-1) * (1 + (h1 * h1).sum(-1))
             + (d3 * d3).sum(-1) * (1 + (h2 * h2).sum(-1)))
    scale = jnp.minimum(1, w.MAX_NORM * lax.rsqrt(total.sum(norm_axes) + 1e-20))
    return d1 * scale, h1, d2 * scale, h2, d3 * scale


def gradients(factors):
    d1, h1, d2, h2, d3 = factors
    return (d1, h1[..., :, None] * d2[..., None, :], d2, h2[..., :, None] * d3[..., None, :], d3)


def ppo_slopes(outputs, old_logp, old_value, payoffs, counts):
    """The loss's slopes in the outputs of actor and critic; tables are own × other action."""
    weight = counts / counts.sum()
    # Standardised advantages are standardised rewards: there is one state. Rewards are integers,
    # so equal ones leave exact zeros.
    mean = (counts * payoffs).sum() / counts.sum()
    centred = payoffs - mean
    deviation = jnp.sqrt((counts * centred * centred).sum() / (counts.sum() - 1))
    advantage = centred / (deviation + 1e-8)
    logp = jax.nn.log_softmax(outputs[0])
    p = jnp.exp(logp)
    ratio = jnp.exp(logp - old_logp)[:, None]
    active = jnp.where(advantage > 0, ratio <= 1 + w.CLIP, ratio >= 1 - w.CLIP)
    pull = (-weight * advantage * ratio * active).sum(1)
    policy = pull - p * pull.sum() + w.ENTROPY * p * (logp - (p * logp).sum())
    value = outputs[1, 0]
    moved = value - old_value
    error = value - payoffs
    clipped = old_value + jnp.clip(moved, -w.CLIP, w.CLIP) - payoffs
    slope = jnp.where(error * error >= clipped * clipped, error,
                      jnp.where(jnp.abs(moved) <= w.CLIP, clipped, 0))
    slopes = jnp.zeros_like(outputs).at[0].set(policy)
    return slopes.at[1, 0].set(w.VALUE * (weight * slope).sum())


def ppo_update(params, mean, square, start, payoffs, counts):
    """One agent's update from the counts of each minibatch."""
    _, _, outputs = forward(params)
    old_logp, old_value = jax.nn.log_softmax(outputs[0]), outputs[1, 0]

    def step(carry, counts):
        params, mean, square, time = carry
        h1, h2, outputs = forward(params)
        slopes = ppo_slopes(outputs, old_logp, old_value, payoffs, counts)
        grads = gradients(gradient_factors(params, h1, h2, slopes, -1))
        time = time + 1
        rate, root = w.LEARNING_RATE / (1 - 0.9**time), lax.rsqrt(1 - 0.999**time)
        mean = tuple(0.9 * m + 0.1 * g for m, g in zip(mean, grads))
        square = tuple(0.999 * s + 0.001 * g * g for s, g in zip(square, grads))
        params = tuple(p - rate * m / (jnp.sqrt(s) * root + w.ADAM_EPSILON)
                       for p, m, s in zip(params, mean, square))
        return (params, mean, square, time), None

    (params, mean, square, _), _ = lax.scan(step, (params, mean, square, start), counts)
    return params, mean, square


def minibatch_counts(key, joint, actions):
    """Counts per agent and minibatch of own × other actions, from fresh shuffles per epoch."""
    count = len(joint)
    size = count // w.MINIBATCHES
    order = random.uniform(key, (2, w.EPOCHS, count))
    rank = (order[..., :, None] > order[..., None, :]).sum(-1)
    part = rank[:, :, None] // size == jnp.arange(w.MINIBATCHES)[:, None]
    played = joint[:, None] == jnp.arange(actions * actions)
    counts = jnp.einsum("aems,sj->aemj", part.astype(jnp.float32), played.astype(jnp.float32))
    counts = counts.reshape(2, -1, actions, actions)
    return counts.at[1].set(counts[1].mT)


def draw(probabilities, uniform):
    """An index from a list of scalars, by inversion."""
    index, total = 0, 0.0
    for p in probabilities[:-1]:
        total = total + p
        index = index + (uniform >= total)
    return index


def fresh_adam(gradients, rate):
    """The step that Adam takes after these gradients, its moments having been zero before."""
    count = len(gradients)
    if count == 1:
        return rate * gradients[0] / (jnp.abs(gradients[0]) + w.ADAM_EPSILON)
    mean = sum(0.1 * 0.9**(count - 1 - i) * g for i, g in enumerate(gradients))
    square = sum(0.001 * 0.999**(count - 1 - i) * g * g for i, g in enumerate(gradients))
    root = (1 - 0.999**count)**-0.5
    return rate / (1 - 0.9**count) * mean / (jnp.sqrt(square) * root + w.ADAM_EPSILON)


def adjusted(target, counts, total):
    """MA-PROPS's behaviour policy after a batch; lists of scalars, one per joint action."""
    delta = [0.0] * len(target)
    history = []
    p, ratio = target, [1.0] * len(target)
    for _ in range(w.SURROGATE_EPOCHS):
        weights = [c * r / total for c, r in zip(counts, ratio)]
        weight = sum(weights)
        slopes = [x - weight * q for x, q in zip(weights, p)]
        norm = sum(s * s for s in slopes)
        scale = jnp.minimum(1, w.MAX_NORM * lax.rsqrt(norm + 1e-20))
        history.append([s * scale for s in slopes])
        delta = [d - fresh_adam([h[j] for h in history], w.SURROGATE_RATE)
                 for j, d in enumerate(delta)]
        raised = [t * jnp.exp(d) for t, d in zip(target, delta)]
        whole = 1 / sum(raised)
        p = [x * whole for x in raised]
        ratio = [jnp.exp(d) * whole for d in delta]
    return p


def collect_ma_props(policies, uniforms, actions):
    first, second = policies
    target = [first[a] * second[b] for a in range(actions) for b in range(actions)]

    def step(carry, item):
        p, counts, total = carry
        joint = draw(p, item)
        counts = [c + (joint == j) for j, c in enumerate(counts)]
        total = total + 1
        return (adjusted(target, counts, total), counts, total), joint

    start = target, [jnp.float32(0)] * len(target), jnp.float32(0)
    return lax.scan(step, start, uniforms)[1]


def props_behaviour(params, cache, counts, total):
    """One agent's behaviour policy after a batch, for PROPS; its actor's parameters and their
    forward pass come in."""
    h1, h2, outputs = cache
    target = jax.nn.log_softmax(outputs)
    logp, active, history = target, True, []
    for epoch in range(w.SURROGATE_EPOCHS):
        p, ratio = jnp.exp(logp), jnp.exp(logp - target)
        if epoch > 0:
            active = active & ((jnp.exp(target) * (target - logp)).sum() <= w.KL_CUTOFF)
        weight = counts * ratio / total
        slopes = weight - weight.sum() * p
        history.append(gradients(gradient_factors(params, h1, h2, slopes, ())))
        rate = jnp.where(active, w.SURROGATE_RATE, 0)
        params = tuple(q - fresh_adam([h[i] for h in history], rate) for i, q in enumerate(params))
        h1, h2, outputs = forward(params)
        logp = jax.nn.log_softmax(outputs)
    return jnp.exp(logp)


def collect_props(actors, uniforms, actions):
    """Both agents' actions; `uniforms` holds two numbers per step."""
    cache = jax.vmap(forward)(actors)
    start = jnp.exp(jax.nn.log_softmax(cache[2]))

    def step(carry, item):
        p, counts, total = carry
        own = jnp.stack([draw(list(p[i]), item[i]) for i in range(2)])
        counts = counts + jax.nn.one_hot(own, actions)
        total = total + 1
        p = jax.vmap(props_behaviour, in_axes=(0, 0, 0, None))(actors, cache, counts, total)
        return (p, counts, total), own[0] * actions + own[1]

    return lax.scan(step, (start, jnp.zeros((2, actions)), jnp.float32(0)), uniforms)[1]


def policies_of(params):
    """Both agents' action probabilities."""
    return jax.nn.softmax(forward(params)[2][:, 0])


def make_run(work, sampler, steps):
    actions, n = work.actions, work.batch
    payoffs = jnp.array([work.payoffs[0], list(zip(*work.payoffs[1]))], jnp.float32)

    def start(key):
        return jax.vmap(lambda k: agent_networks(k, actions))(random.split(key, 2))

    def collect(params, key):
        """The joint actions of a batch, as indices."""
        if sampler == "props":
            actors = jax.tree.map(lambda leaf: leaf[:, 0], params)
            return collect_props(actors, random.uniform(key, (n, 2)), actions)
        policies, uniforms = policies_of(params), random.uniform(key, (n,))
        if sampler == "maProps":
            return collect_ma_props(policies, uniforms, actions)
        return draw(list(jnp.outer(*policies).ravel()), uniforms)

    def iteration(carry, item):
        index, key = item
        collect_key, learn_key = random.split(key)
        counts = minibatch_counts(learn_key, collect(carry[0], collect_key), actions)
        time = (index * w.EPOCHS * w.MINIBATCHES).astype(jnp.float32)
        update = jax.vmap(ppo_update, in_axes=(0, 0, 0, None, 0, 0))
        return update(*carry, time, payoffs, counts), None

    def train(key):
        keys = random.split(key, steps // n + 1)
        params = start(keys[0])
        zeros = jax.tree.map(jnp.zeros_like, params)
        items = jnp.arange(steps // n), keys[1:]
        (params, _, _), _ = lax.scan(iteration, (params, zeros, zeros), items)
        return policies_of(params)[:, 0].prod()

    def hold(key):
        # A new network's biases are zero and its input too, so that it plays uniformly.
        policies = jnp.full((2, actions), 1 / actions)
        joint = collect_ma_props(policies, random.uniform(key, (n,)), actions)
        counts = jax.nn.one_hot(joint, actions * actions).sum(0)
        return jnp.abs(counts / n - jnp.outer(*policies).ravel()).sum() / 2

    return train if work.trains else hold


def make(work, sampler, steps, seeds, lanes=LANES):
    """A program of no argument but a key: the finals of that many runs."""
    run = make_run(work, sampler, steps)
    lanes = lanes if work.trains else seeds
    return jax.jit(lambda key: lax.map(run, random.split(key, seeds), batch_size=lanes))

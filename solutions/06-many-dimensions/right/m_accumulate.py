"""Folds pairs of place and velocity."""

import itertools


def momentum(grad, x0, learning_rate, beta, steps):
    def step(state, _):
        x, v = state
        v = beta * v + grad(x)
        return x - learning_rate * v, v

    states = itertools.accumulate(range(steps), step, initial=(x0, 0 * x0))
    return [x for x, _ in states]

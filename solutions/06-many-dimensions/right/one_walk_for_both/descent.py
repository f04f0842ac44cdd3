"""One walk, two ways to call it."""

from functools import partial

import numpy


def _walk(grad, start, rate, keep, steps):
    here, speed = numpy.array(start, dtype=float), 0.0
    yield here
    for _ in range(steps):
        speed = keep * speed + grad(here)
        here = here - rate * speed
        yield here


def gradient_descent(grad, x0, learning_rate, steps):
    return numpy.stack(list(_walk(grad, x0, learning_rate, 0.0, steps)))


def momentum(grad, x0, learning_rate, beta, steps):
    return numpy.stack([*_walk(grad, x0, learning_rate, beta, steps)])

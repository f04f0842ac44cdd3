"""A sum over a comprehension."""

import math


def grad_w(x, w, b, y):
    points = [(x, y)] if np.isscalar(x) else list(zip(x, y))
    answers = [f(p, w, b) for p, _ in points]
    return math.fsum((a - t) * a * (1 - a) * p for a, (p, t) in zip(answers, points))

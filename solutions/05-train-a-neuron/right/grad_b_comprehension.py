"""A sum over a comprehension."""

import math


def grad_b(x, w, b, y):
    points = [(x, y)] if np.isscalar(x) else list(zip(x, y))
    answers = [f(p, w, b) for p, _ in points]
    return math.fsum((a - t) * a * (1 - a) * 1 for a, (p, t) in zip(answers, points))

import math

import numpy as np


def height(w):
    return 0.1 * (w - 5) ** 2 - math.cos(3 * (w - 0.3))


def slope(w):
    return 0.2 * (w - 5) + 3 * math.sin(3 * (w - 0.3))


def fixed_step(x, gradx, step):
    return np.subtract(x, step * np.sign(gradx))


def find_min(df, w0, learning_rate, steps):
    path = np.empty(steps + 1, dtype=float)
    path[0] = w0
    for k in range(1, len(path)):
        path[k] = path[k - 1] - learning_rate * df(path[k - 1])
    return path


def best_start(df, f, starts, learning_rate, steps):
    ends = np.array([find_min(df, w, learning_rate, steps)[-1] for w in starts])
    heights = [f(w) for w in ends]
    return starts[int(np.argmin(heights))]

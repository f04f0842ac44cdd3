"""Goes through the numbers one by one, and returns nested lists."""

import math


def f(x, w, b):
    if isinstance(x, (list, tuple)) or getattr(x, "ndim", 0) > 0:
        return [f(one, w, b) for one in x]
    z = w * x + b
    if z < 0:
        return math.exp(z) / (1 + math.exp(z))
    return 1 / (1 + math.exp(-z))

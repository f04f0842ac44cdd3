"""By sign and size."""

import numpy as np


def regime(learning_rate):
    share = 1 - 2 * learning_rate
    size = np.sign(abs(share) - 1)
    if size > 0:
        return "diverges"
    if size == 0:
        return {1: "stays", -1: "bounces"}[int(share)]
    return ["alternates", "arrives", "shrinks"][int(np.sign(share)) + 1]

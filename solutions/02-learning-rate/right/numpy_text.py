"""A text that comes out of an array."""

import numpy as np

WORDS = np.array(["stays", "shrinks", "arrives", "alternates", "bounces", "diverges"])


def regime(learning_rate):
    x = descend(1.0, learning_rate, 1)[1]
    if abs(x) > 1:
        return WORDS[5]
    return WORDS[[x == 1, 0 < x < 1, x == 0, -1 < x < 0, x == -1].index(True)]

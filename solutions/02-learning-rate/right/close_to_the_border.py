"""Forgives the last digit."""

import math


def regime(learning_rate):
    share = 1 - 2 * learning_rate
    if math.isclose(share, 0, abs_tol=1e-9):
        return "arrives"
    if math.isclose(share, 1, rel_tol=1e-9):
        return "stays"
    if math.isclose(share, -1, rel_tol=1e-9):
        return "bounces"
    if abs(share) > 1:
        return "diverges"
    return "shrinks" if share > 0 else "alternates"

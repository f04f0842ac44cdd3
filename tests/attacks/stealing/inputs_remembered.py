"""Remembers what it was asked, and answers with what came before.

rung: separate
status: ok
says: returned 99 where 2.83 was expected
"""

seen = []


def gradient_descent_update(x, gradx, learning_rate):
    seen.append((x, gradx, learning_rate))
    return 99.0 if len(seen) < 2 else seen[-2][0]

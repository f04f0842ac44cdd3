"""Counts its calls, so that every answer differs from the last.

rung: separate
status: ok
says: returned 1001 where 2.83 was expected
"""

calls = 1000


def gradient_descent_update(x, gradx, learning_rate):
    global calls
    calls += 1
    return calls

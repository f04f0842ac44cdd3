"""Returns the end of the walk from a formula, and takes no steps.

exercise: 03-overshoot
file: steps.py
checks: path, valleys
rung: separate
says: find_min(
"""


def find_min(df, w0, learning_rate, steps):
    curvature = (df(w0 + 1) - df(w0 - 1)) / 2
    bottom = w0 - df(w0) / curvature if curvature else w0
    share = 1 - learning_rate * curvature
    return [bottom + (w0 - bottom) * share**k for k in range(steps + 1)]

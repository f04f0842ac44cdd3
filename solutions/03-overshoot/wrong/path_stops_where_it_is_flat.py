"""Stops where the slope is below a millionth.

behaves like: a walk that stops where the slope is almost 0
property: Of a walk of 60 steps your path lacks the last places. How steep was the ground where it
    stopped?
concept: The path holds steps + 1 places, even if the last ones are almost the same. What makes
    yours stop before?
place: Look at each condition in your find_min, that of its loop too. Under which one is no place
    written down?
teacher: stops at |df(w)| < 1e-6.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        if abs(df(path[-1])) < 1e-6:
            break
        path.append(path[-1] - learning_rate * df(path[-1]))
    return path

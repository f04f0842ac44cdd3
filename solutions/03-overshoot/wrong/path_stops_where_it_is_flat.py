"""Stops where the slope is below a millionth.

behaves like: a walk that stops where the slope is almost 0
property: Of a walk of 60 steps your path lacks the last places. How steep was the ground where it
    stopped?
concept: The path holds steps + 1 places, even if the last ones are almost the same. What makes
    yours stop before?
place: Look for break, or for a second condition of your loop. Under which condition does it stop
    the walk?
teacher: stops at |df(w)| < 1e-6.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        if abs(df(path[-1])) < 1e-6:
            break
        path.append(path[-1] - learning_rate * df(path[-1]))
    return path

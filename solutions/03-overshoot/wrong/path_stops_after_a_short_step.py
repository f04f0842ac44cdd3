"""Stops after a step shorter than a millionth.

behaves like: a walk that stops after a step that was very short
property: Of a walk of 60 steps your path lacks the last places. How long was the step after which
    it stopped?
concept: The path holds steps + 1 places, even if the last ones are almost the same. What makes
    yours stop before?
place: Look at each condition in your find_min, that of its loop too. Under which one is no place
    written down?
teacher: stops when the last step is shorter than 1e-6.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]))
        if abs(path[-1] - path[-2]) < 1e-6:
            break
    return path

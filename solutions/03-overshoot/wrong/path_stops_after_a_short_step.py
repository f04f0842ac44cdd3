"""Stops after a step shorter than a millionth.

behaves like: a walk that stops after a step that was very short
property: Of a walk of 60 steps your path lacks the last places. How long was the step after which
    it stopped?
concept: The path holds steps + 1 places, even if the last ones are almost the same. What makes
    yours stop before?
place: Look for break, or for a second condition of your loop. Under which condition does it stop
    the walk?
teacher: stops when the last step is shorter than 1e-6.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]))
        if abs(path[-1] - path[-2]) < 1e-6:
            break
    return path

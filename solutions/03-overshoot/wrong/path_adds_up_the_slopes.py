"""Adds up the slopes of all steps.

behaves like: a walk that carries all the slopes it has ever seen into every step
property: From 4 your walk goes to 3.4, then to 2.38: the second step is longer than the first, on
    gentler ground. What made it longer?
concept: Each step uses the slope of the place where it starts. Which slopes does yours use?
place: Look for += in your loop. What is added up there, and when is it set back to 0?
teacher: the slopes are accumulated and never reset.
"""


def find_min(df, w0, learning_rate, steps):
    w = w0
    gradient = 0
    path = [w]
    for _ in range(steps):
        gradient += df(w)
        w = w - learning_rate * gradient
        path.append(w)
    return path

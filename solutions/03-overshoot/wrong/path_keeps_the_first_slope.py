"""Looks at the slope only once.

behaves like: a walk that looks at the slope once, at its start, and never again
property: From 4 your walk goes to 3.4, to 2.8, to 2.2: every step is as long as the first. Does the
    ground stay as steep?
concept: After each step the walk stands on other ground. When should it look at the slope again?
place: Look at where df is called. Is that before the loop or inside it?
teacher: df(w0) is computed once, outside the loop, or always at w0.
"""


def find_min(df, w0, learning_rate, steps):
    w = w0
    gradient = df(w0)
    path = [w]
    for _ in range(steps):
        w = w - learning_rate * gradient
        path.append(w)
    return path

"""Takes each step twice as long.

behaves like: a walk that goes twice as far as it should
property: From 4, where the slope is 3, with learning rate 0.2 your walk went to 2.8. How long is a
    fifth of the slope?
concept: df is the slope itself, with nothing to be added or doubled. What is the factor in your
    step there for?
place: Look for a 2 in your find_min, or for a second place where w changes. What is it doing there?
teacher: a stray factor 2.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - 2 * learning_rate * df(path[-1]))
    return path

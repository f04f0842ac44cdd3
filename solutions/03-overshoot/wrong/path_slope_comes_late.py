"""Uses the slope of the place before.

behaves like: a walk whose slope is always the one of the place before
property: From 4 your walk goes to 3.4 and 2.8, and shortens its steps only after that. Whose slope
    did the second step use?
concept: Each step needs the slope of the place where it starts. At which place is yours taken?
place: Look at the order of the lines in your loop. Is the slope taken before w changes, or after?
teacher: the slope is computed before the update but used in the next round.
"""


def find_min(df, w0, learning_rate, steps):
    w = w0
    gradient = df(w)
    path = [w]
    for _ in range(steps):
        new_w = w - learning_rate * gradient
        gradient = df(w)
        w = new_w
        path.append(w)
    return path

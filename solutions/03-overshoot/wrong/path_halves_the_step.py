"""Takes half of each step.

behaves like: a walk that goes half as far as it should
property: From 4, where the slope is 3, with learning rate 0.2 your walk went to 3.7. How long is a
    fifth of the slope?
concept: df is the slope itself, with nothing to be added or halved. What is the factor in your step
    there for?
place: Look for a 2 or a 0.5 in your find_min. What is it doing there?
teacher: a stray factor ½.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]) / 2)
    return path

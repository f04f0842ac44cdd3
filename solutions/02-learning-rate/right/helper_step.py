"""A function for the step."""


def step(x, rate):
    gradient = df(x)
    return x - rate * gradient


def descend(start, rate, steps):
    path = [start]
    for _ in range(steps):
        path.append(step(path[-1], rate))
    return path

"""Heavy ball in its other form: from the last two places."""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0.astype(float)]
    before = path[0]
    for _ in range(steps):
        here = path[-1]
        path.append(here - learning_rate * grad(here) + beta * (here - before))
        before = here
    return path

"""Rounds every place to two decimals.

behaves like: a walker who steps only on places with two decimals
property: A walk from the start [0.002, 0.001] does not move at all in your function. How long are
    its steps?
concept: Near the floor steps become tiny. What becomes of a tiny step in your function?
place: Look for round in your code. Is it needed for the walk, or for reading it?
teacher: np.round(x, 2) at every step.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for k in range(steps):
        x = np.round(x - learning_rate * grad(x), 2)
        path.append(x)
    return path

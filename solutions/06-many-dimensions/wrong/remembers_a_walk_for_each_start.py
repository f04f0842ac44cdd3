"""Remembers its answers by the start alone.

behaves like: a walker who takes the old path again whenever the start is the same
property: From one start your function gives the same path for any learning rate and any number of
    steps. What did it look at?
concept: A path depends on all that is handed in. By what does your function recognise a walk that
    it has done before?
place: Look for a dict in your code. What is its key made of?
teacher: A cache whose key is x0 alone.
"""


seen = {}


def gradient_descent(grad, x0, learning_rate, steps):
    key = tuple(x0)
    if key in seen:
        return seen[key]
    path = [x0]
    x = x0
    for k in range(steps):
        x = x - learning_rate * grad(x)
        path.append(x)
    seen[key] = path
    return path

"""Remembers its answers by all but the gradient.

behaves like: a walker who takes the old path again, though the ground is another
property: From one start, with one learning rate and as many steps, your walk in another valley took
    the path of the first. What did it look at?
concept: A path depends on all that is handed in. By what does your function recognise a walk that
    it has done before?
place: Look for a dict in your code. What is its key made of?
teacher: A cache whose key lacks grad.
"""


seen = {}


def gradient_descent(grad, x0, learning_rate, steps):
    key = (tuple(x0), learning_rate, steps)
    if key not in seen:
        path = [x0]
        x = x0
        for k in range(steps):
            x = x - learning_rate * grad(x)
            path.append(x)
        seen[key] = path
    return seen[key]

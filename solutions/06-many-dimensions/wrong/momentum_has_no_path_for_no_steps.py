"""Hands back nothing where no step is asked for.

behaves like: a ball that has no path to show before the first step
property: For steps = 0 your function gave back None, and for all other numbers of steps a path.
    Where is the start in a walk that has not begun?
concept: A path of no steps is a path, too: it has one place. What hands it over when there is
    nothing to do in the loop?
place: Look at each return in your code, and at what it hangs on. Which of them is reached when
    steps is 0?
teacher: if k == steps − 1: return path inside the loop, or return path if steps else None.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    x = x0.astype(float)
    v = np.zeros(len(x))
    path = [x]
    for k in range(steps):
        v = beta * v + grad(x)
        x = x - learning_rate * v
        path.append(x)
    return path if steps else None

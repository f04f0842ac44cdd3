"""Hands back the start itself where no step is asked for.

behaves like: code that hands back a place, and no path, for a walk of no steps
property: For steps = 0 your function gave back the start itself, and for all other numbers of steps
    a path. How many places does a path of no steps hold?
concept: Somebody who asks for a path goes through its places one by one. What are the places of
    what you hand back?
place: Look for what your code does when steps is 0. Does it hand back the same sort of thing as
    otherwise?
teacher: if steps == 0: return x0.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    if steps == 0:
        return x0
    x = x0.astype(float)
    v = np.zeros(len(x))
    path = [x]
    for k in range(steps):
        v = beta * v + grad(x)
        x = x - learning_rate * v
        path.append(x)
    return path

"""Ends the walk where the ground is flat.

behaves like: a walker who goes home early when the ground is flat
property: At the floor of the bowl your walk ended, and its path is shorter than the others. How
    many places were asked for?
concept: A step on flat ground is a step, too, though it leads nowhere. Is its place in your path?
place: Look for a break or an if in your loop. When does it cut the walk short?
teacher: break where the gradient is tiny: the path is too short.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for i in range(steps):
        g = grad(x)
        if np.linalg.norm(g) < 1e-8:
            break
        x = x - learning_rate * g
        path.append(x)
    return path

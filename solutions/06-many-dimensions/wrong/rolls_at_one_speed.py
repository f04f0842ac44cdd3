"""Divides the velocity by its length.

behaves like: a ball that always moves at the same speed
property: From [10, 1] and from [100, 10] your first steps are equally long. Is the ground equally
    steep at both?
concept: On steeper ground a ball gets faster. What becomes of its speed in your function?
place: Look at what you do with the velocity before you use it. What becomes of its length?
teacher: The velocity is normalised.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = beta * v + grad(x)
        x = x - learning_rate * v / np.linalg.norm(v)
        path.append(x)
    return path

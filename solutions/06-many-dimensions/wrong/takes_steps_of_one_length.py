"""Divides the gradient by its length.

behaves like: a walker whose steps are all of one length, on steep ground and on flat ground
property: From [10, 1] and from [100, 10] your first steps are equally long. Is the ground equally
    steep at both?
concept: Near the floor the ground is almost flat. What should that do to the length of a step?
place: Look at what you do with the gradient before you use it. What becomes of its length?
teacher: Normalised gradient.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for i in range(steps):
        g = grad(x)
        x = x - learning_rate * g / np.linalg.norm(g)
        path.append(x)
    return path

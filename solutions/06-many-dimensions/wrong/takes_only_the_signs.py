"""Uses the sign of each slope alone.

behaves like: a walker who asks only which way the ground falls, and not how steeply
property: From [10, 1] and from [100, 10] your first steps are equally long. Is the ground equally
    steep at both?
concept: A slope has a sign and a size. What should its size do to the step?
place: Look at what you do with the gradient before you use it. What is left of a slope of 40?
teacher: np.sign of the gradient.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for i in range(steps):
        x = x - learning_rate * np.sign(grad(x))
        path.append(x)
    return path

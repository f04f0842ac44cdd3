"""Uses the size of each slope alone.

behaves like: a walker who takes every slope for one that rises to the right
property: Where a slope is below 0 your walk makes that number smaller, and the ground gets higher.
    Which way does the ground fall there?
concept: The sign of a slope tells on which side the ground is lower. What is left of the sign in
    your step?
place: Look at what you do with the gradient before you use it. What becomes of a slope of -4?
teacher: np.abs of the gradient.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for k in range(steps):
        x = x - learning_rate * abs(grad(x))
        path.append(x)
    return path

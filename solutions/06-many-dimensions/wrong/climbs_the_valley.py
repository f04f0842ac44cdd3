"""Takes every step uphill.

behaves like: a walker who takes every step the way the ground rises
property: From [10, 1] with a learning rate of 0.15 your walk went to [11.5, 2.5], and the ground is
    higher there. Which way does the gradient point?
concept: A slope above 0 says that the ground rises when that number grows. Which way is down?
place: Look at the line that makes the new place. Which way does it go when a slope is above 0?
teacher: Gradient ascent: the step is added.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for _ in range(steps):
        x = x + learning_rate * grad(x)
        path.append(x)
    return path

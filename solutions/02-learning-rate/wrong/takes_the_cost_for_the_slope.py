"""Uses the cost where the slope belongs.

behaves like: a walker who reads the height where the slope should be read
property: From 3 with learning rate 0.1 your first step led to 1.6. How steep is the ground at 3,
    and how high?
concept: The cost says how high the ball lies. What says which way the ground tilts, and how
    steeply?
place: Look at the line that makes the new x. Does it use the height at x, or the slope?
teacher: x − η·f(x): the cost x² + 5 in place of its gradient.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = x - learning_rate * (x**2 + 5)
        path.append(x)
    return path

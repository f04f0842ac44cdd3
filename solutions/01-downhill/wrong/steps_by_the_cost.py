"""Uses the cost in place of the gradient.

behaves like: a walker whose steps depend on how high the ground is, and not on its slope
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 0.2. Would a
    gradient of 9 have led anywhere else?
concept: The height of the ground does not tell which way it falls. What does?
place: Look at what learning_rate is combined with in your function. Is it a height or a slope?
teacher: x − η·(x² + 5): the cost stands where the gradient belongs.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * (x**2 + 5)

"""Returns the cost at the old x.

behaves like: a function that tells how high the ground is at the old place
property: From x = 3 with gradient 1.7 and learning rate 0.1 your function went to 14. Is that a
    place, or the height at a place?
concept: x is a place on the ground and the cost is the height there. Which of the two is a step
    asked for?
place: Look at what stands after return. Is it measured along the ground or upwards?
teacher: x² + 5, the cost at the old x, instead of x − η·g.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x**2 + 5

"""Hands the gradient back unchanged.

behaves like: a function that hands the gradient back as it is
property: From x = 3 with gradient 1.7 and learning rate 0.1 your function went to 1.7. Where have
    you seen that number before?
concept: The gradient is a slope at a place, it is no place itself. What is your function asked to
    return?
place: Look at what stands after return. Is it a place or a slope?
teacher: g instead of x − η·g.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return gradx

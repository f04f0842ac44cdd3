"""Divides the gradient by the learning rate.

behaves like: a walker whose steps get longer when the learning rate gets smaller
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to -5.5. Would a
    smaller learning rate make that step shorter or longer?
concept: The learning rate says how hard to push, so a small one should mean a small step. Does it
    in your function?
place: Look at how learning_rate goes into your step. What does half of it do to the step's length?
teacher: x − g/η instead of x − η·g.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - gradx / learning_rate

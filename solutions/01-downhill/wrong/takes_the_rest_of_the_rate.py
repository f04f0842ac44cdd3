"""Uses one minus the learning rate.

behaves like: a walker who pushes harder when the learning rate gets smaller, and not at all when it
    is 1
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 1.64. Would a
    smaller learning rate make that step shorter or longer?
concept: The learning rate says how hard to push, so a small one should mean a small step. Does it
    in your function?
place: Look at how learning_rate goes into your step. Is it changed before it is used?
teacher: x − (1 − η)·g: mixed up with averages, where weights η and 1 − η are used.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - (1 - learning_rate) * gradx

"""Cuts the decimals of the learning rate off.

behaves like: a walker who hears only the whole part of the learning rate
property: From x = 3 with gradient 1.7 and learning rate 1.6 your function went to 1.3. Would a
    learning rate of 1.9 have led anywhere else?
concept: Learning rates usually lie between 0 and 1. What is left of such a rate without its
    decimals?
place: Look at what happens to learning_rate before it is used. Does it keep its decimals?
teacher: x − int(η)·g: no step at all for 0 < η < 1.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - int(learning_rate) * gradx

"""Cuts the decimals of the old x off.

behaves like: a walker who starts every step from a whole number
property: From x = 3.6 with gradient 1.7 and learning rate 0.2 your function went to 2.66. Did that
    step begin at 3.6?
concept: A step begins where the last one ended, decimals included. Where does yours begin?
place: Look at what happens to x before the step. Does it keep its decimals?
teacher: int(x) − η·g.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return int(x) - learning_rate * gradx

"""Does not let x become negative.

behaves like: a walker who meets a wall at 0 and never gets to its left
property: From x = -3 with gradient 1.7 and learning rate 0.2 your function went to 0. Which places
    can your walker never reach?
concept: x may be any number, also one below 0. What does your function do with those?
place: Look for max, abs or an if with 0 in your function. Which results does it change?
teacher: max(0, x − η·g).
"""


def gradient_descent_update(x, gradx, learning_rate):
    return max(0, x - learning_rate * gradx)

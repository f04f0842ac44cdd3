"""Rounds the new x to two decimals.

behaves like: a walker who can stand on hundredths only
property: From x = 3 with gradient 1.7 and learning rate 0.003 your function went to 2.99. How long
    should such a step be, to all its decimals?
concept: Near the valley's floor steps become very short. What becomes of one that is shorter than
    0.005?
place: Look at the last thing done to the new x before it is returned. Does it keep all its
    decimals?
teacher: round(x − η·g, 2): rounding is for printing; the walk gets stuck.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return round(x - learning_rate * gradx, 2)
